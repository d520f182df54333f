package vn.motcua.identity.model;

import java.util.Optional;
import vn.motcua.shared.Assurance;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.Text;

/**
 * Lời xác nhận của nhà cung cấp định danh: who has just proved at a provider that they are who. What it says is fact here.
 *
 * @param provider by its name in the settings
 * @param subject what the provider calls the person, for ever
 * @param organisation for which they signed in, where it is an organisation's identity
 * @param signIn how the provider itself knows this sign-in
 */
public record Assertion(
        String provider,
        String issuer,
        String subject,
        String fullName,
        CitizenId citizenId,
        Assurance level,
        Optional<Organisation> organisation,
        SignIn signIn) {
    public Assertion {
        fullName = Text.clean(fullName);
        if (fullName.isEmpty() || !level.atLeast(Assurance.LEVEL_1)) {
            throw new IllegalArgumentException("a provider says who somebody is, and how surely");
        }
    }

    /** Tổ chức, by its official code. */
    public record Organisation(String code, String name) {}

    /**
     * Lần đăng nhập ở nhà cung cấp.
     *
     * @param session its own name for it, if it has one
     * @param token its signed word, to be shown when the person signs out
     */
    public record SignIn(Optional<String> session, String token) {
        /** Full of facts about the person. */
        @Override
        public String toString() {
            return "SignIn[…]";
        }
    }

    @Override
    public String toString() {
        return "Assertion[" + provider + "]";
    }
}

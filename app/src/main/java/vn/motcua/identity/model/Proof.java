package vn.motcua.identity.model;

import java.util.Optional;
import vn.motcua.shared.Assurance;

/**
 * Bằng chứng đăng nhập: by what somebody signed in on a device.
 *
 * @param provider the provider and its own sign-in, where it was one
 */
public record Proof(Assurance assurance, Optional<ByProvider> provider) {
    public static final Proof LINK = new Proof(Assurance.LINK, Optional.empty());
    public static final Proof PASSWORD = new Proof(Assurance.PASSWORD, Optional.empty());
    public static final Proof PHONE = new Proof(Assurance.PHONE, Optional.empty());

    /** Qua nhà cung cấp định danh. */
    public record ByProvider(String name, Assertion.SignIn signIn) {}

    public static Proof of(Assertion assertion) {
        return new Proof(assertion.level(), Optional.of(new ByProvider(assertion.provider(), assertion.signIn())));
    }
}

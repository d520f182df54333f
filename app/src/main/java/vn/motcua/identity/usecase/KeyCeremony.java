package vn.motcua.identity.usecase;

import java.util.Optional;
import java.util.OptionalLong;
import vn.motcua.identity.model.Passkey.Credential;

/**
 * Nghi thức khóa truy cập (WebAuthn): reads what a browser answers, as JSON, and checks that it answers this question, asked
 * on this page, by a person the key itself has recognised.
 */
public interface KeyCeremony {

    /** The key that was made; empty if the answer does not prove one. */
    Optional<Credential> made(String answer, Asked asked);

    /** By which id the key in the answer names itself. */
    Optional<String> named(String answer);

    /** The counter after this use; empty if the answer is not this key's. */
    OptionalLong shown(String answer, Asked asked, Credential known);

    /**
     * Câu hỏi.
     *
     * @param origin where the page stands, such as {@code https://motcua.example}
     * @param host of the same, without port
     */
    record Asked(String challenge, String origin, String host) {}
}

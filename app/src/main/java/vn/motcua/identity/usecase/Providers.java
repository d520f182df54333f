package vn.motcua.identity.usecase;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.identity.model.Assertion;
import vn.motcua.identity.model.Proof;

/** Nhà cung cấp định danh: the door to whoever else can say who somebody is. */
public interface Providers {

    /** Those that are set, in the order of the settings. */
    List<Name> all();

    /**
     * Where the browser is to be sent.
     *
     * @param back the address at which it comes back, one of those registered with the provider
     * @throws ProviderTrouble if the provider does not say where it is
     */
    Departure depart(String provider, String back);

    /**
     * Reads what the browser came back with, asks the provider what it means and believes nothing that is not proved.
     *
     * @param answer the parameters of the address
     */
    Arrival arrive(Departure departure, Map<String, String> answer);

    /** Where the browser is to be sent to sign out there too; empty where the provider offers none. */
    Optional<URI> farewell(Proof.ByProvider signIn, String after);

    /** Reads a provider's word that somebody signed out there; empty if it is not proved to be its word. */
    Optional<Ending> ending(String provider, String token, Instant now);

    /** Tên, in each language, as the button says it. */
    record Name(String id, String vietnamese, String english) {}

    /**
     * Lượt đi: what must be remembered until the browser is back.
     *
     * @param to where it is sent
     */
    record Departure(String provider, String back, URI to, String state, String nonce, String verifier) {
        @Override
        public String toString() {
            return "Departure[" + provider + "]";
        }
    }

    /** Lượt về. */
    sealed interface Arrival {
        record Proved(Assertion assertion) implements Arrival {}

        record Failed(Failure failure) implements Arrival {}
    }

    /** Lý do không thành. */
    enum Failure {
        /** The person said no, or the provider to the person. */
        DENIED,
        /** The provider does not answer, or not in time, or with an error of its own. */
        UNREACHABLE,
        /** Its clock and ours differ. */
        CLOCK,
        /** What it sent is not proved to be its word, or not to us. */
        UNTRUSTED,
        /** It does not tell what is needed: a name and a citizen id. */
        INCOMPLETE
    }

    /** Đăng xuất từ nhà cung cấp: one sign-in where it names it, else all of the person's by it. */
    record Ending(String provider, String issuer, Optional<String> session, Optional<String> subject) {}

    /** The provider cannot be asked. */
    final class ProviderTrouble extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public ProviderTrouble(String provider, Throwable cause) {
            super(provider, cause);
        }
    }
}

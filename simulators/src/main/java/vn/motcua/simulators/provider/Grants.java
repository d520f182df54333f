package vn.motcua.simulators.provider;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Những lần đồng ý: codes that can be handed in once, and the sign-ins they became. */
final class Grants {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final Map<String, Login> logins = new ConcurrentHashMap<>();
    private final Map<String, Login> byToken = new ConcurrentHashMap<>();

    /** What a browser asked for and somebody agreed to. */
    record Grant(Citizen citizen, String back, String nonce, String challenge) {}

    /** Lần đăng nhập. */
    record Login(String id, Citizen citizen) {}

    String agree(Grant grant) {
        var code = random();
        codes.put(code, grant);
        return code;
    }

    /** Hands a code in: once, from the same address, by who knows what its challenge was made of. */
    Optional<Grant> redeem(String code, String back, String verifier) {
        return Optional.ofNullable(codes.remove(code))
                .filter(grant -> grant.back().equals(back))
                .filter(grant -> grant.challenge().equals(challenge(verifier)));
    }

    /** @return the access token */
    String begin(Login login) {
        var token = random();
        logins.put(login.id(), login);
        byToken.put(token, login);
        return token;
    }

    Optional<Login> bearing(String token) {
        return Optional.ofNullable(byToken.get(token)).filter(login -> logins.containsKey(login.id()));
    }

    Collection<Login> logins() {
        return List.copyOf(logins.values());
    }

    Optional<Login> end(String id) {
        return Optional.ofNullable(logins.remove(id));
    }

    static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Tokens.encoded(bytes);
    }

    /** RFC 7636, S256. */
    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Tokens.encoded(digest.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

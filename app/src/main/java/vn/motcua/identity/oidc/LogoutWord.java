package vn.motcua.identity.oidc;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.oauth2.jwt.Jwt;
import vn.motcua.identity.usecase.Providers.Ending;

/**
 * Thẻ đăng xuất (OpenID Connect Back-Channel Logout 1.0): a provider's word that somebody signed out there. It must be its
 * word, to us, of these minutes, and no token that was made for anything else.
 */
final class LogoutWord {
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration FRESH = Duration.ofMinutes(3);
    private static final Set<String> TYPES = Set.of("logout+jwt", "JWT");

    private LogoutWord() {}

    /** @param token whose signature holds */
    static Optional<Ending> of(Jwt token, ProviderSettings settings, Instant now) {
        var session = Optional.ofNullable(token.getClaimAsString("sid"));
        var subject = Optional.ofNullable(token.getSubject());
        var holds = settings.issuer().equals(token.getClaimAsString("iss"))
                && token.getAudience() != null
                && token.getAudience().contains(settings.client())
                && isFresh(token, now)
                && TYPES.contains(String.valueOf(token.getHeaders().getOrDefault("typ", "JWT")))
                && isEvent(token)
                && !token.hasClaim("nonce")
                && (session.isPresent() || subject.isPresent());
        return holds
                ? Optional.of(new Ending(settings.name().id(), settings.issuer(), session, subject))
                : Optional.empty();
    }

    private static boolean isFresh(Jwt token, Instant now) {
        var issued = token.getIssuedAt();
        return issued != null && Duration.between(issued, now).abs().compareTo(FRESH) <= 0;
    }

    private static boolean isEvent(Jwt token) {
        return token.getClaim("events") instanceof Map<?, ?> events && events.containsKey(EVENT);
    }
}

package vn.motcua.identity.oidc;

import java.time.Duration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Lời nói với ta, vào lúc này: the token is from this provider, for us and of this moment. What would hold at another
 * moment is told apart from lies, for then two clocks differ, and somebody can set them right.
 */
final class WordForUs implements OAuth2TokenValidator<Jwt> {
    /** The error under which clocks that differ are reported. */
    static final String CLOCK = "clock";

    private static final Duration SKEW = Duration.ofMinutes(1);
    private static final Duration A_CENTURY = Duration.ofDays(36_500);

    private final OidcIdTokenValidator now;
    private final OidcIdTokenValidator atSomeTime;

    WordForUs(ClientRegistration registration) {
        now = new OidcIdTokenValidator(registration);
        now.setClockSkew(SKEW);
        atSomeTime = new OidcIdTokenValidator(registration);
        atSomeTime.setClockSkew(A_CENTURY);
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        var result = now.validate(token);
        return result.hasErrors() && !atSomeTime.validate(token).hasErrors()
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error(CLOCK))
                : result;
    }
}

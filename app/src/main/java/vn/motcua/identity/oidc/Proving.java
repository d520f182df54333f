package vn.motcua.identity.oidc;

import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import vn.motcua.identity.model.Assertion;
import vn.motcua.identity.model.Assertion.Organisation;
import vn.motcua.identity.usecase.Providers.Arrival;
import vn.motcua.identity.usecase.Providers.Departure;
import vn.motcua.identity.usecase.Providers.Failure;
import vn.motcua.shared.CitizenId;

/** Kiểm chứng: hands the code in, checks the signed answer and reads who it is. */
final class Proving {
    private final Connection connection;
    private final ProviderSettings settings;

    Proving(Connection connection, ProviderSettings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    Arrival prove(Departure departure, Map<String, String> answer) {
        var error = Optional.ofNullable(answer.get("error"));
        var code = Optional.ofNullable(answer.get("code")).filter(text -> !text.isEmpty());
        if (error.isPresent() || code.isEmpty()) {
            return new Arrival.Failed(error.map(Proving::said).orElse(Failure.UNTRUSTED));
        }
        var registration = connection.registration();
        var response = OAuth2AuthorizationResponse.success(code.get())
                .redirectUri(departure.back())
                .state(departure.state())
                .build();
        var exchange = new OAuth2AuthorizationExchange(Asking.again(registration, departure), response);
        try {
            var proved = connection.proving().authenticate(new OAuth2LoginAuthenticationToken(registration, exchange));
            return proved != null && proved.getPrincipal() instanceof OidcUser user
                    ? read(user)
                    : new Arrival.Failed(Failure.UNTRUSTED);
        } catch (AuthenticationException trouble) {
            return new Arrival.Failed(why(trouble));
        }
    }

    /** What the provider said instead of a code. */
    private static Failure said(String error) {
        return switch (error) {
            case "server_error", "temporarily_unavailable" -> Failure.UNREACHABLE;
            default -> Failure.DENIED;
        };
    }

    private static Failure why(AuthenticationException trouble) {
        if (trouble.getCause() instanceof JwtValidationException invalid) {
            return invalid.getErrors().stream().anyMatch(error -> WordForUs.CLOCK.equals(error.getErrorCode()))
                    ? Failure.CLOCK
                    : Failure.UNTRUSTED;
        }
        var code = trouble instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : "";
        return switch (code) {
            case "invalid_token_response", "invalid_user_info_response", "server_error" -> Failure.UNREACHABLE;
            default -> Failure.UNTRUSTED;
        };
    }

    private Arrival read(OidcUser user) {
        var names = settings.claims();
        var citizenId = claim(user, names.citizenId()).flatMap(CitizenId::parse);
        var fullName = claim(user, names.fullName()).filter(name -> !name.isBlank());
        if (citizenId.isEmpty() || fullName.isEmpty()) {
            return new Arrival.Failed(Failure.INCOMPLETE);
        }
        return new Arrival.Proved(new Assertion(
                settings.name().id(),
                settings.issuer(),
                Connection.told(user.getSubject()),
                fullName.get(),
                citizenId.get(),
                names.assurance(claim(user, names.level())),
                organisation(user),
                new Assertion.SignIn(claim(user, "sid"), user.getIdToken().getTokenValue())));
    }

    private Optional<Organisation> organisation(OidcUser user) {
        var names = settings.claims();
        return claim(user, names.organisationCode())
                .flatMap(code -> claim(user, names.organisationName()).map(name -> new Organisation(code, name)));
    }

    private static Optional<String> claim(OidcUser user, String name) {
        return Optional.ofNullable(user.getClaims().get(name))
                .map(Object::toString)
                .filter(text -> !text.isBlank());
    }
}

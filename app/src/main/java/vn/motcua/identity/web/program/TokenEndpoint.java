package vn.motcua.identity.web.program;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Scope;
import vn.motcua.identity.security.Site;
import vn.motcua.identity.usecase.LendToken;

/** Nơi cấp mã cho phần mềm, as OAuth 2.1 and RFC 8414 have it, so that every client library knows the way. */
@RestController
class TokenEndpoint {
    private static final String HERE = "/oauth2/token";
    private static final String GRANT = "client_credentials";

    private final LendToken lendToken;

    TokenEndpoint(LendToken lendToken) {
        this.lendToken = lendToken;
    }

    @PostMapping(value = HERE, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Object> lend(@RequestParam Map<String, String> sent, HttpServletRequest request) {
        // What stands in an address is written into logs on the way.
        if (request.getQueryString() != null || !sent.containsKey("grant_type")) {
            return refused(HttpStatus.BAD_REQUEST, "invalid_request");
        }
        if (!GRANT.equals(sent.get("grant_type"))) {
            return refused(HttpStatus.BAD_REQUEST, "unsupported_grant_type");
        }
        return ShownCredentials.of(sent, request)
                .map(shown -> lend(shown, sent.getOrDefault("scope", "")))
                .orElseGet(() -> refused(HttpStatus.UNAUTHORIZED, "invalid_client"));
    }

    private ResponseEntity<Object> lend(ShownCredentials shown, String wanted) {
        var scopes = Scope.parse(wanted);
        if (scopes.isEmpty()) {
            return refused(HttpStatus.BAD_REQUEST, "invalid_scope");
        }
        return switch (lendToken.lend(shown.client(), shown.secret(), scopes.get())) {
            case LendToken.Outcome.UnknownClient _ -> refused(HttpStatus.UNAUTHORIZED, "invalid_client");
            case LendToken.Outcome.TooMuchWanted _ -> refused(HttpStatus.BAD_REQUEST, "invalid_scope");
            case LendToken.Outcome.Lent(var token, var given, var life) ->
                answer(HttpStatus.OK).body(new Granted(token.text(), "Bearer", life.toSeconds(), Scope.written(given)));
        };
    }

    @GetMapping(value = "/.well-known/oauth-authorization-server", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> about(HttpServletRequest request) {
        var site = Site.of(request);
        // It names the host that was asked, and is nobody else's answer.
        return answer(HttpStatus.OK)
                .body(Map.of(
                        "issuer", site,
                        "token_endpoint", site + HERE,
                        "grant_types_supported", List.of(GRANT),
                        "response_types_supported", List.of(),
                        "scopes_supported",
                                Arrays.stream(Scope.values()).map(Scope::word).toList(),
                        "token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post")));
    }

    /** In the words of RFC 6749; nothing more is said to whoever guesses. */
    private static ResponseEntity<Object> refused(HttpStatus status, String error) {
        var answer = answer(status);
        if (status == HttpStatus.UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, ShownCredentials.CHALLENGE);
        }
        return answer.body(Map.of("error", error));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON);
    }

    private record Granted(
            @JsonProperty("access_token") String token,
            @JsonProperty("token_type") String type,
            @JsonProperty("expires_in") long life,
            String scope) {
        @Override
        public String toString() {
            return "Granted[" + scope + "]";
        }
    }
}

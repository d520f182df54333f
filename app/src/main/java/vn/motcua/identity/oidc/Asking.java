package vn.motcua.identity.oidc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import vn.motcua.identity.model.BrowserKey;
import vn.motcua.identity.usecase.Providers.Departure;

/** Câu hỏi mang đi: with state, nonce and PKCE, each of them random; and the same question when its answer is back. */
final class Asking {
    private Asking() {}

    static OAuth2AuthorizationRequest anew(ClientRegistration registration, String back) {
        var nonce = BrowserKey.randomText();
        var request = about(registration, back)
                .state(BrowserKey.randomText())
                .additionalParameters(Map.of(OidcParameterNames.NONCE, hash(nonce)))
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID,
                        registration.getRegistrationId(),
                        OidcParameterNames.NONCE,
                        nonce));
        OAuth2AuthorizationRequestCustomizers.withPkce().accept(request);
        return request.build();
    }

    static OAuth2AuthorizationRequest again(ClientRegistration registration, Departure departure) {
        return about(registration, departure.back())
                .state(departure.state())
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID,
                        registration.getRegistrationId(),
                        OidcParameterNames.NONCE,
                        departure.nonce(),
                        PkceParameterNames.CODE_VERIFIER,
                        departure.verifier()))
                .build();
    }

    private static OAuth2AuthorizationRequest.Builder about(ClientRegistration registration, String back) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(registration.getClientId())
                .authorizationUri(
                        Connection.told(registration.getProviderDetails().getAuthorizationUri()))
                .redirectUri(back)
                .scopes(registration.getScopes());
    }

    static String nonce(OAuth2AuthorizationRequest asking) {
        return attribute(asking, OidcParameterNames.NONCE);
    }

    static String verifier(OAuth2AuthorizationRequest asking) {
        return attribute(asking, PkceParameterNames.CODE_VERIFIER);
    }

    private static String attribute(OAuth2AuthorizationRequest asking, String name) {
        return Optional.ofNullable((String) asking.getAttribute(name)).orElseThrow();
    }

    /** The provider is told a hash of the nonce, and its token must repeat it. */
    private static String hash(String nonce) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(nonce.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

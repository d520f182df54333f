package vn.motcua.identity.oidc;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * Đường dây tới một nhà cung cấp: where it is, as it says itself, and how it is asked. Found when it is first needed, so
 * that the program starts while the provider is down.
 */
final class Connection {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String HERE = "{baseUrl}/sign-in/back/{registrationId}";

    private final ClientRegistration registration;
    private final JwtDecoder decoder;
    private final OidcAuthorizationCodeAuthenticationProvider proving;

    private Connection(ClientRegistration registration, ProviderSettings settings) {
        this.registration = registration;
        var words = reading(registration, settings).validateType(false).build();
        // Without this the decoder takes identity tokens alone; of what type a token must be, its reader says.
        words.setJwtValidator(new JwtTimestampValidator());
        this.decoder = words;
        this.proving = proving(decoderOfTokens(registration, settings));
    }

    /** Asks the provider where everything is; its answer must name the issuer that the settings name. */
    static Connection to(ProviderSettings settings) {
        var registration = ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(settings.name().id())
                .clientId(settings.client())
                .clientSecret(settings.secret())
                .redirectUri(HERE)
                .scope("openid", "profile")
                .build();
        return new Connection(registration, settings);
    }

    ClientRegistration registration() {
        return registration;
    }

    OidcAuthorizationCodeAuthenticationProvider proving() {
        return proving;
    }

    /** Reads what is signed with the provider's keys; what it says is for the caller to judge. */
    JwtDecoder decoder() {
        return decoder;
    }

    /** Where a browser signs out, if anywhere. */
    Optional<URI> endSession() {
        return Optional.ofNullable((String) registration
                        .getProviderDetails()
                        .getConfigurationMetadata()
                        .get("end_session_endpoint"))
                .map(URI::create);
    }

    private static JwtDecoder decoderOfTokens(ClientRegistration registration, ProviderSettings settings) {
        var tokens = reading(registration, settings).build();
        tokens.setJwtValidator(new WordForUs(registration));
        return tokens;
    }

    private static OidcAuthorizationCodeAuthenticationProvider proving(JwtDecoder tokens) {
        var exchange = new RestClientAuthorizationCodeTokenResponseClient();
        exchange.setRestClient(RestClient.builder()
                .requestFactory(patient())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        var details = new DefaultOAuth2UserService();
        var asking = asking();
        asking.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        details.setRestOperations(asking);
        var people = new OidcUserService();
        people.setOauth2UserService(details);
        var proving = new OidcAuthorizationCodeAuthenticationProvider(exchange, people);
        proving.setJwtDecoderFactory(_ -> tokens);
        return proving;
    }

    private static NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder reading(
            ClientRegistration registration, ProviderSettings settings) {
        var keys = told(registration.getProviderDetails().getJwkSetUri());
        return NimbusJwtDecoder.withJwkSetUri(keys)
                .jwsAlgorithm(told(SignatureAlgorithm.from(settings.algorithm())))
                .restOperations(asking());
    }

    /** What every provider must say of itself. */
    static <T> T told(@Nullable T said) {
        if (said == null) {
            throw new IllegalStateException("the provider does not say all that is needed");
        }
        return said;
    }

    private static RestTemplate asking() {
        return new RestTemplate(patient());
    }

    private static ClientHttpRequestFactory patient() {
        var factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        factory.setReadTimeout(PATIENCE);
        return factory;
    }
}

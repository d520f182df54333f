package vn.motcua.identity.oidc;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.identity.SignInProviders;
import vn.motcua.identity.model.Proof;
import vn.motcua.identity.usecase.Providers;

/** The providers of the settings, each asked where it is once. */
@Component
class OpenIdProviders implements Providers, SignInProviders {
    private final Map<String, ProviderSettings> settings = new LinkedHashMap<>();
    private final Map<String, Connection> connections = new ConcurrentHashMap<>();

    @Autowired
    OpenIdProviders(Environment environment) {
        ProviderSettings.read(name -> Optional.ofNullable(environment.getProperty(name)))
                .forEach(each -> settings.put(each.name().id(), each));
    }

    @Override
    public List<Name> all() {
        return settings.values().stream().map(ProviderSettings::name).toList();
    }

    @Override
    public boolean arePrivate() {
        return settings.values().stream().allMatch(ProviderSettings::isPrivate);
    }

    @Override
    public List<String> origins() {
        return settings.values().stream()
                .map(ProviderSettings::origin)
                .distinct()
                .toList();
    }

    @Override
    public Departure depart(String provider, String back) {
        var asking = Asking.anew(connection(provider).registration(), back);
        return new Departure(
                provider,
                back,
                URI.create(asking.getAuthorizationRequestUri()),
                Connection.told(asking.getState()),
                Asking.nonce(asking),
                Asking.verifier(asking));
    }

    @Override
    public Arrival arrive(Departure departure, Map<String, String> answer) {
        try {
            var its = settings.get(departure.provider());
            return its == null
                    ? new Arrival.Failed(Failure.UNREACHABLE)
                    : new Proving(connection(departure.provider()), its).prove(departure, answer);
        } catch (ProviderTrouble _) {
            return new Arrival.Failed(Failure.UNREACHABLE);
        }
    }

    /** A provider that cannot be asked does not keep anybody from leaving here. */
    @Override
    public Optional<URI> farewell(Proof.ByProvider signIn, String after) {
        try {
            return Optional.ofNullable(settings.get(signIn.name()))
                    .flatMap(its -> connection(signIn.name())
                            .endSession()
                            .map(end -> UriComponentsBuilder.fromUri(end)
                                    .queryParam("id_token_hint", "{token}")
                                    .queryParam("client_id", "{client}")
                                    .queryParam("post_logout_redirect_uri", "{after}")
                                    .encode(StandardCharsets.UTF_8)
                                    .buildAndExpand(signIn.signIn().token(), its.client(), after)
                                    .toUri()));
        } catch (ProviderTrouble _) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Ending> ending(String provider, String token, Instant now) {
        var its = settings.get(provider);
        if (its == null) {
            return Optional.empty();
        }
        try {
            return LogoutWord.of(connection(provider).decoder().decode(token), its, now);
        } catch (JwtException | ProviderTrouble _) {
            return Optional.empty();
        }
    }

    private Connection connection(String provider) {
        var its = Optional.ofNullable(settings.get(provider)).orElseThrow();
        try {
            return connections.computeIfAbsent(provider, _ -> Connection.to(its));
        } catch (IllegalArgumentException | IllegalStateException unreachable) {
            throw new ProviderTrouble(provider, unreachable);
        }
    }
}

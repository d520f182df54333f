package vn.motcua.simulators.provider;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Quầy: what each address of the provider answers. */
final class Desk {
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final String issuer;
    private final Client client;
    private final Tokens tokens = new Tokens();
    private final Grants grants = new Grants();
    private volatile Mood mood = Mood.GOOD;

    Desk(String issuer, Client client) {
        this.issuer = issuer;
        this.client = client;
    }

    void serve(Exchange asked) throws IOException, InterruptedException {
        if (asked.path().equals("POST /mood")) {
            mood = Mood.of(asked.of("manner"), asked.asked().getOrDefault("delay", "0"));
            asked.redirect("/");
            return;
        }
        Thread.sleep(mood.delay());
        switch (asked.path()) {
            case "/" -> asked.page(200, Pages.home(issuer, mood, grants.logins()));
            case "/.well-known/openid-configuration" -> asked.json(200, discovery());
            case "/keys" -> asked.json(200, tokens.keys());
            case "/authorize" -> authorize(asked);
            case "POST /consent" -> consent(asked);
            case "POST /token" -> token(asked);
            case "/userinfo", "POST /userinfo" -> userinfo(asked);
            case "/end-session", "POST /end-session" -> endSession(asked);
            case "POST /endings" -> tell(asked);
            default -> asked.page(404, Pages.problem("404"));
        }
    }

    private Map<String, Object> discovery() {
        var told = new LinkedHashMap<String, Object>();
        told.put("issuer", issuer);
        told.put("authorization_endpoint", issuer + "/authorize");
        told.put("token_endpoint", issuer + "/token");
        told.put("userinfo_endpoint", issuer + "/userinfo");
        told.put("jwks_uri", issuer + "/keys");
        told.put("end_session_endpoint", issuer + "/end-session");
        told.put("response_types_supported", List.of("code"));
        told.put("subject_types_supported", List.of("public"));
        told.put("id_token_signing_alg_values_supported", List.of("RS256"));
        told.put("token_endpoint_auth_methods_supported", List.of("client_secret_basic"));
        told.put("code_challenge_methods_supported", List.of("S256"));
        told.put("scopes_supported", List.of("openid", "profile"));
        told.put("backchannel_logout_supported", true);
        told.put("backchannel_logout_session_supported", true);
        return told;
    }

    /** Whoever asks wrongly is answered here: nobody is sent to an address that is not registered. */
    private void authorize(Exchange asked) throws IOException {
        var right = asked.of("client_id").equals(client.id())
                && client.back().contains(asked.of("redirect_uri"))
                && asked.of("response_type").equals("code")
                && asked.of("code_challenge_method").equals("S256")
                && !asked.of("code_challenge").isEmpty();
        asked.page(right ? 200 : 400, right ? Pages.people(asked.asked()) : Pages.problem("invalid_request"));
    }

    private void consent(Exchange asked) throws IOException {
        var back = asked.of("redirect_uri");
        var citizen = Citizen.of(asked.of("citizen"));
        if (!client.back().contains(back)) {
            asked.page(400, Pages.problem("invalid_request"));
        } else if (citizen.isEmpty()) {
            asked.redirect(Exchange.with(back, Map.of("error", "access_denied", "state", asked.of("state"))));
        } else {
            var grant = new Grants.Grant(citizen.get(), back, asked.of("nonce"), asked.of("code_challenge"));
            asked.redirect(Exchange.with(back, Map.of("code", grants.agree(grant), "state", asked.of("state"))));
        }
    }

    private void token(Exchange asked) throws IOException {
        if (mood.manner() == Mood.Manner.BROKEN) {
            asked.json(500, Map.of("error", "server_error"));
            return;
        }
        if (!isClient(asked.header("Authorization"))) {
            asked.json(401, Map.of("error", "invalid_client"));
            return;
        }
        var grant = grants.redeem(asked.of("code"), asked.of("redirect_uri"), asked.of("code_verifier"));
        if (grant.isEmpty()) {
            asked.json(400, Map.of("error", "invalid_grant"));
            return;
        }
        var login = new Grants.Login(Grants.random(), grant.get().citizen());
        asked.json(
                200,
                Map.of(
                        "access_token", grants.begin(login),
                        "token_type", "Bearer",
                        "expires_in", LIFE.toSeconds(),
                        "scope", "openid profile",
                        "id_token", idToken(login, grant.get().nonce())));
    }

    private boolean isClient(String header) {
        if (!header.startsWith("Basic ")) {
            return false;
        }
        var said = new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8).split(":", 2);
        return said.length == 2
                && URLDecoder.decode(said[0], StandardCharsets.UTF_8).equals(client.id())
                && URLDecoder.decode(said[1], StandardCharsets.UTF_8).equals(client.secret());
    }

    private String idToken(Grants.Login login, String nonce) {
        var manner = mood.manner();
        var now = switch (manner) {
            case AHEAD -> Instant.now().plus(Duration.ofHours(1));
            case BEHIND -> Instant.now().minus(Duration.ofHours(1));
            default -> Instant.now();
        };
        var claims = new LinkedHashMap<String, Object>(login.citizen().claims());
        if (manner == Mood.Manner.NAMELESS) {
            claims.remove("personal_id");
        }
        claims.put("iss", manner == Mood.Manner.OTHER_ISSUER ? issuer + "/other" : issuer);
        claims.put("aud", manner == Mood.Manner.OTHER_AUDIENCE ? "somebody-else" : client.id());
        claims.put("iat", now.getEpochSecond());
        claims.put("auth_time", now.getEpochSecond());
        claims.put("exp", now.plus(LIFE).getEpochSecond());
        claims.put("sid", login.id());
        claims.put("nonce", manner == Mood.Manner.OTHER_NONCE ? Grants.random() : nonce);
        return tokens.signed(claims, "JWT", manner);
    }

    private void userinfo(Exchange asked) throws IOException {
        var token = asked.header("Authorization").replaceFirst("^Bearer ", "");
        var login = grants.bearing(token);
        if (login.isEmpty()) {
            asked.json(401, Map.of("error", "invalid_token"));
            return;
        }
        var claims = login.get().citizen().claims();
        if (mood.manner() == Mood.Manner.NAMELESS) {
            claims.remove("personal_id");
        }
        asked.json(200, claims);
    }

    /** The browser comes to sign out here too. */
    private void endSession(Exchange asked) throws IOException {
        sessionOf(asked.of("id_token_hint")).ifPresent(grants::end);
        var to = asked.of("post_logout_redirect_uri");
        if (client.after().contains(to)) {
            asked.redirect(asked.of("state").isEmpty() ? to : Exchange.with(to, Map.of("state", asked.of("state"))));
        } else {
            asked.page(200, Pages.signedOut());
        }
    }

    private static Optional<String> sessionOf(String token) {
        var parts = token.split("\\.");
        if (parts.length < 2) {
            return Optional.empty();
        }
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return Optional.of(claims.replaceAll(".*\"sid\":\"([^\"]+)\".*", "$1"));
    }

    /** Somebody signed out here: the program is told behind the browser's back. */
    private void tell(Exchange asked) throws IOException, InterruptedException {
        var login = grants.end(asked.of("login"));
        if (login.isPresent() && !client.behind().isEmpty()) {
            var told = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(client.behind()))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString("logout_token=" + logoutToken(login.get())))
                                    .build(),
                            BodyHandlers.ofString());
            asked.json(200, Map.of("status", told.statusCode()));
            return;
        }
        asked.redirect("/");
    }

    private String logoutToken(Grants.Login login) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", issuer);
        claims.put("aud", client.id());
        claims.put("iat", Instant.now().getEpochSecond());
        claims.put("exp", Instant.now().plusSeconds(120).getEpochSecond());
        claims.put("jti", Grants.random());
        claims.put("sub", login.citizen().subject());
        claims.put("sid", login.id());
        claims.put("events", Map.of(EVENT, Map.of()));
        return tokens.signed(claims, "logout+jwt", mood.manner());
    }
}

package vn.motcua.journeys;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.TestHouse;

/** Keycloak from its published distribution: an identity provider that other people wrote, with a realm of ours. */
final class Keycloak implements AutoCloseable {
    static final String PASSWORD = "chi-de-thu-keycloak";

    private static final Duration STARTING = Duration.ofMinutes(3);

    private final int port;
    private final Path home;
    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable Process script;

    private Keycloak(int port, Path home) {
        this.port = port;
        this.home = home;
    }

    /** A place for it; it is opened once the house is there, whose addresses it must know. */
    static Keycloak reserved() {
        try (var socket = new ServerSocket(0)) {
            return new Keycloak(socket.getLocalPort(), Path.of(System.getProperty("motcua.keycloak")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String[] settings() {
        return new String[] {
            "motcua.identity.providers=keycloak",
            "motcua.identity.keycloak.issuer=" + at("/realms/motcua"),
            "motcua.identity.keycloak.client=motcua",
            "motcua.identity.keycloak.secret=chi-de-thu",
            "motcua.identity.keycloak.name=Keycloak",
            "motcua.identity.keycloak.claim.name=full_name"
        };
    }

    void openFor(TestHouse house) throws IOException, InterruptedException {
        var mappers = Stream.of("personal_id", "full_name", "identity_level")
                .map(Keycloak::mapper)
                .collect(Collectors.joining(","));
        var users = user("sen", "099190000951", "Võ Mẫu Sen", 2) + "," + user("lua", "099190000952", "Trần Mẫu Lúa", 1);
        var realms = Files.createDirectories(home.resolve("data/import"));
        Files.writeString(realms.resolve("motcua-realm.json"), realm(house.at("/"), mappers, users));
        script = start();
        awaitReady();
    }

    private Process start() throws IOException {
        var command = new ProcessBuilder(
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--import-realm");
        command.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS_KC_HEAP",
                        "-Xms64m -Xmx512m",
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        "quantri",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        PASSWORD));
        return command.redirectErrorStream(true)
                .redirectOutput(home.resolve("log.txt").toFile())
                .start();
    }

    private static String realm(URI house, String mappers, String users) {
        return """
            {"realm": "motcua", "enabled": true, "sslRequired": "none",
             "clients": [{"clientId": "motcua", "secret": "chi-de-thu", "standardFlowEnabled": true,
               "redirectUris": ["%1$s*"],
               "attributes": {"pkce.code.challenge.method": "S256", "post.logout.redirect.uris": "%1$s*",
                 "backchannel.logout.url": "%1$ssign-in/ended/keycloak", "backchannel.logout.session.required": "true"},
               "protocolMappers": [%2$s]}],
             "users": [%3$s],
             "components": {"org.keycloak.userprofile.UserProfileProvider": [{"providerId": "declarative-user-profile",
               "config": {"kc.user.profile.config": ["{\\"attributes\\": [{\\"name\\": \\"username\\"}, {\\"name\\": \\"email\\"}], \\"unmanagedAttributePolicy\\": \\"ENABLED\\"}"]}}]}}
            """.formatted(house, mappers, users);
    }

    private static String mapper(String claim) {
        return """
            {"name": "%1$s", "protocol": "openid-connect", "protocolMapper": "oidc-usermodel-attribute-mapper",
             "config": {"user.attribute": "%1$s", "claim.name": "%1$s", "jsonType.label": "String",
               "id.token.claim": "true", "userinfo.token.claim": "true"}}
            """.formatted(claim);
    }

    private static String user(String name, String citizenId, String fullName, int level) {
        return """
            {"username": "%1$s", "enabled": true, "emailVerified": true, "email": "%1$s@example.invalid",
             "credentials": [{"type": "password", "value": "%2$s"}],
             "attributes": {"personal_id": ["%3$s"], "full_name": ["%4$s"], "identity_level": ["%5$s"]}}
            """.formatted(name, PASSWORD, citizenId, fullName, level);
    }

    /** Asks again and again, as nothing tells when it is there. */
    private void awaitReady() throws IOException, InterruptedException {
        var until = Instant.now().plus(STARTING);
        while (Instant.now().isBefore(until)) {
            try {
                if (client.send(
                                        HttpRequest.newBuilder(at("/realms/motcua/.well-known/openid-configuration"))
                                                .build(),
                                        BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException _) {
                // Nobody listens yet.
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        throw new IllegalStateException(Files.readString(home.resolve("log.txt")));
    }

    /** Ends all that this person has begun there, as its administrator does; it tells the house. */
    void endsSignInsOf(String user) throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=admin-cli&username=quantri&password="
                + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
        var token = first(
                "\"access_token\":\"([^\"]+)\"",
                ask(HttpRequest.newBuilder(at("/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))));
        var users = "/admin/realms/motcua/users";
        var id = first(
                "\"id\":\"([^\"]+)\"",
                ask(HttpRequest.newBuilder(at(users + "?exact=true&username=" + user))
                        .header("Authorization", "Bearer " + token)));
        ask(HttpRequest.newBuilder(at(users + "/" + id + "/logout"))
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.noBody()));
    }

    private String ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(pattern + " is not in " + text);
        }
        return found.group(1);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public void close() {
        if (script != null) {
            // The script's child is the server.
            script.descendants().forEach(ProcessHandle::destroy);
            script.destroy();
        }
    }
}

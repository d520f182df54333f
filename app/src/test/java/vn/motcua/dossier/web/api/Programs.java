package vn.motcua.dossier.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.api.Scope;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.usecase.Knock;
import vn.motcua.identity.usecase.MakeToken;
import vn.motcua.identity.usecase.SignIn;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Language;

/** The invented city, and programs that people of it have given tokens to. */
final class Programs implements AutoCloseable {
    private final TestDatabase database = TestDatabase.fresh();
    private final TestHouse house = TestHouse.over(database);
    private final Town town = new Town(database, house);
    private final HttpClient client = HttpClient.newHttpClient();

    /** The code of a birth that somebody has filed. */
    String filed(String login) throws Exception {
        return town.filed(person(login), Town.BIRTH, town.desk).code();
    }

    /** A draft in which everything is answered. */
    DraftId filledIn(String login) throws Exception {
        return town.filledIn(person(login), Town.BIRTH, town.desk).id();
    }

    /** The same of another procedure. */
    DraftId filledIn(String login, ProcedureCode procedure) throws Exception {
        return town.filledIn(person(login), procedure, town.desk).id();
    }

    /** The code of a request that two agencies handle. */
    String filedForTwo(String login) throws Exception {
        return town.filed(person(login), Town.BENEFIT, town.city).code();
    }

    TestHouse house() {
        return house;
    }

    TestDatabase database() {
        return database;
    }

    <T> T bean(Class<T> type) {
        return house.bean(type);
    }

    URI at(String path) {
        return house.at(path);
    }

    Actor.SignedIn person(String login) {
        var signedIn = house.bean(SignIn.class)
                .signIn(login, new Password(Town.PASSWORD), new Knock("", "127.0.0.1", Language.VIETNAMESE));
        assertThat(signedIn).isInstanceOf(SignIn.Outcome.Welcome.class);
        return ((SignIn.Outcome.Welcome) signedIn).welcomed().presence().actor();
    }

    String token(String login) {
        return token(person(login));
    }

    String token(Actor.SignedIn person) {
        var wish = new MakeToken.Wish(UUID.randomUUID(), "chuong trinh thu", 1, Scope.all());
        var made = house.bean(MakeToken.class).make(person, new Password(Town.PASSWORD), wish);
        assertThat(made).isInstanceOf(MakeToken.Outcome.Made.class);
        return ((MakeToken.Outcome.Made) made).secret().text();
    }

    HttpResponse<String> send(String method, String path, String token, String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(at(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty() && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::header);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path, String token) {
        return send("GET", path, token, "", Map.of());
    }

    HttpResponse<String> post(String path, String token, String body) {
        return send("POST", path, token, body, Map.of());
    }

    /** What a request bears that sends a form under a key. */
    static Map<String, String> multipart(String key) {
        return Map.of("Content-Type", "multipart/form-data; boundary=abc", "Idempotency-Key", key);
    }

    /** As a browser would send it, the question beside the file. */
    static String form(String part, String file) {
        return """
                --abc
                Content-Disposition: form-data; name="component"

                1
                --abc
                Content-Disposition: form-data; name="%s"; filename="giay.pdf"
                Content-Type: application/pdf

                %s
                --abc--
                """.formatted(part, file).replace("\n", "\r\n");
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    /** The status, and the type where it is a problem. */
    static String verdict(HttpResponse<String> answer) {
        var isProblem = answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
        return answer.statusCode() + (isProblem ? " " + json(answer).get("type").asString() : "");
    }

    @Override
    public void close() {
        client.close();
        house.close();
        database.close();
    }
}

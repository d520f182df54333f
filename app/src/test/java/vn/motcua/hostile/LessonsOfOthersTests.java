package vn.motcua.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.usecase.Dossiers;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.identity.web.Browser;

/** What went wrong in houses of others: identity taken from the letter, screens and server of two minds, silent emptiness. */
class LessonsOfOthersTests {
    private static final Cast CAST = new Cast();
    private static final Dossier DOSSIER = filed();

    private final HttpClient programs = HttpClient.newHttpClient();

    @AfterAll
    static void close() {
        CAST.close();
    }

    /** Who one is comes from the token alone, whatever the letter or its head says. */
    @Test
    void nobodyIsWhoTheyMerelySayTheyAre() throws Exception {
        var owner = CAST.person("congdan").person().toString();
        var said =
                "{\"owner\":\"%1$s\",\"actor\":{\"person\":\"%1$s\"},\"act\":\"withdraw\",\"seen\":0}".formatted(owner);
        for (var head : List.of("X-User", "X-Forwarded-User", "X-Remote-User", "X-Actor", "Cookie")) {
            var request = HttpRequest.newBuilder(
                            CAST.house().at("/api/v1/dossiers/" + DOSSIER.code() + "/acts?person=" + owner))
                    .header(head, "person=" + owner)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(said))
                    .build();
            assertThat(programs.send(request, BodyHandlers.ofString()).statusCode())
                    .as(head)
                    .isEqualTo(401);
        }
        assertUntouched();
    }

    /** What a page or the API does not offer somebody, they cannot do either: one rule, asked in one place. */
    @ParameterizedTest
    @ValueSource(strings = {"tiepnhan", "congdan", "chuyenvien"})
    void whatIsNotOfferedIsNotTaken(String login) throws Exception {
        var token = CAST.token(login);
        var place = login.equals("congdan") ? "/api/v1/dossiers/" : "/api/v1/inbox/";
        var offered = send("GET", place + DOSSIER.code(), token, "").body();
        for (var act :
                List.of("accept", "ask", "complete", "recall", "confirm", "object", "pay", "reopen", "give-out")) {
            if (!offered.contains("\"act\":\"" + act + "\"")) {
                var body = "{\"act\":\"%s\",\"seen\":%d,\"note\":\"x\"}".formatted(act, DOSSIER.moves());
                var answer = send("POST", "/api/v1/dossiers/" + DOSSIER.code() + "/acts", token, body);
                assertThat(answer.statusCode()).as(act).isBetween(400, 499);
            }
        }
        assertUntouched();
    }

    /** Where it cannot be read who somebody is or what they may, they may nothing. */
    @ParameterizedTest
    @CsvSource({
        "post, /desk",
        "account, /desk",
        "session, /desk",
        "token, /api/v1/inbox?agency=Y99.01.01",
        "post, /api/v1/inbox?agency=Y99.01.01",
    })
    void anOutageOpensNothing(String table, String path) throws Exception {
        var officer = CAST.signedIn("tiepnhan");
        var token = path.startsWith("/api/") ? CAST.token("tiepnhan") : "";
        assertThat(status(officer, path, token)).isLessThan(400);
        var owner = JdbcClient.create(CAST.owner());
        owner.sql("ALTER TABLE identity." + table + " RENAME TO gone").update();
        try {
            assertThat(status(officer, path, token)).as(path).isNotIn(200, 404);
        } finally {
            owner.sql("ALTER TABLE identity.gone RENAME TO " + table).update();
        }
        assertThat(status(officer, path, token)).isLessThan(400);
    }

    private int status(Browser officer, String path, String token) throws Exception {
        return token.isEmpty()
                ? officer.get(path).statusCode()
                : send("GET", path, token, "").statusCode();
    }

    /** A list in which nothing stands says why, and a closed door which role opens it. */
    @Test
    void whatIsEmptyOrClosedSaysWhy() {
        assertThat(CAST.signedIn("congdan.songnang").get("/my/dossiers").body()).contains("class=\"empty");
        assertThat(CAST.signedIn("chuyenvien.songnang").get("/desk").body()).contains("class=\"empty");
        var refused = CAST.signedIn("congdan").get("/desk");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Công chức tiếp nhận");
    }

    private static void assertUntouched() {
        assertThat(CAST.bean(Dossiers.class).find(DOSSIER.id()).orElseThrow().moves())
                .isEqualTo(DOSSIER.moves());
    }

    private static Dossier filed() {
        try {
            return CAST.town().filed(CAST.person("congdan"), Town.BIRTH, CAST.town().desk);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(String method, String path, String token, String body) throws Exception {
        var request = HttpRequest.newBuilder(CAST.house().at(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .build();
        return programs.send(request, BodyHandlers.ofString());
    }
}

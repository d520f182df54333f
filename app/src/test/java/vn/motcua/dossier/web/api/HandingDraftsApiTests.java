package vn.motcua.dossier.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.api.Programs.json;
import static vn.motcua.dossier.web.api.Programs.verdict;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Programs hand drafts over as people do: by a code that is told once. */
class HandingDraftsApiTests {
    private static final Programs PROGRAMS = new Programs();
    private static final String TAKE = "/api/v1/drafts/code";
    private static final String HELP = "{\"kind\": \"help\"}";
    private static final String TRANSFER = "{\"kind\": \"transfer\"}";

    private final String owner = PROGRAMS.token("congdan");
    private final String helper = PROGRAMS.token("congdan.conmay");

    @AfterAll
    static void close() {
        PROGRAMS.close();
    }

    @Test
    void somebodyHelpsAndHandsItBack() throws Exception {
        var draft = "/api/v1/drafts/" + PROGRAMS.filledIn("congdan");
        assertThat(state(draft, owner)).isEqualTo("none");
        var code = code(draft, HELP, Map.of());
        assertThat(state(draft, owner)).isEqualTo("offered");
        assertThat(verdict(PROGRAMS.get(draft, helper))).startsWith("403");

        assertThat(json(take(owner, code)).has("kind")).as("theirs already").isFalse();
        var taken = json(take(helper, code));
        assertThat(taken.get("kind").asString()).isEqualTo("help");
        assertThat(draft).endsWith(taken.get("draft").asString());
        assertThat(PROGRAMS.get(draft, helper).statusCode()).isEqualTo(200);
        var seen = json(PROGRAMS.get(draft + "/handing", owner));
        assertThat(seen.get("state").asString()).isEqualTo("taken");
        assertThat(seen.get("other").asString()).isNotEmpty();

        var ended = PROGRAMS.send("DELETE", draft + "/handing", helper, "", Map.of());
        assertThat(json(ended).get("state").asString()).isEqualTo("none");
        assertThat(verdict(PROGRAMS.get(draft, helper))).startsWith("403");
        assertThat(verdict(take(helper, code))).as("used").isEqualTo("404 /problems/dossier/no-such-handing-code");
    }

    @Test
    void itChangesHandsForGoodOnceItsOwnerAgrees() throws Exception {
        var draft = "/api/v1/drafts/" + PROGRAMS.filledIn("congdan");
        take(helper, code(draft, TRANSFER, Map.of()));
        var agreed = PROGRAMS.post(draft + "/handing/agreement", owner, "{}");
        assertThat(json(agreed).get("state").asString()).isEqualTo("none");
        assertThat(verdict(PROGRAMS.get(draft, owner))).startsWith("403");
        assertThat(PROGRAMS.get(draft, helper).statusCode()).isEqualTo(200);
    }

    /** Nobody keeps the code, not even for a program that lost it: the same request makes another. */
    @Test
    void aCodeIsNotKeptUnderTheKeyOfItsRequest() throws Exception {
        var draft = "/api/v1/drafts/" + PROGRAMS.filledIn("congdan");
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var first = code(draft, HELP, key);
        assertThat(code(draft, HELP, key)).isNotEqualTo(first);
        assertThat(verdict(take(helper, first))).as("void").isEqualTo("404 /problems/dossier/no-such-handing-code");
        assertThat(JdbcClient.create(PROGRAMS.database().owner())
                        .sql("SELECT count(*) FROM api.answer a WHERE a.key = :key")
                        .param("key", key.get("Idempotency-Key"))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatMakesNoSenseIsRefused() throws Exception {
        var draft = "/api/v1/drafts/" + PROGRAMS.filledIn("congdan");
        assertThat(verdict(PROGRAMS.post(draft + "/handing", owner, "{\"kind\": \"lend\"}")))
                .isEqualTo("422 /problems/dossier/no-such-handing");
        assertThat(verdict(PROGRAMS.post(draft + "/handing", owner, "{}")))
                .isEqualTo("422 /problems/dossier/no-such-handing");
        assertThat(verdict(PROGRAMS.post(draft + "/handing", helper, HELP))).startsWith("403");
        assertThat(verdict(PROGRAMS.get(draft + "/handing", helper))).startsWith("403");
        assertThat(verdict(PROGRAMS.post(TAKE, helper, "{}"))).startsWith("404");
        assertThat(verdict(PROGRAMS.get("/api/v1/drafts/" + UUID.randomUUID() + "/handing", owner)))
                .isEqualTo("404 /problems/dossier/draft-unknown");
    }

    @Test
    void whoeverGuessesIsStopped() {
        var guesser = PROGRAMS.token("tocongnghe");
        HttpResponse<String> answer;
        do {
            answer = take(guesser, "ABCDE-FGHJK");
        } while (answer.statusCode() == 404);
        assertThat(verdict(answer)).isEqualTo("429 /problems/dossier/handing-closed");
        assertThat(json(answer).has("until")).isTrue();
    }

    private String code(String draft, String wanted, Map<String, String> headers) {
        var offered = json(PROGRAMS.send("POST", draft + "/handing", owner, wanted, headers));
        return offered.get("code").asString();
    }

    private static HttpResponse<String> take(String token, String code) {
        return PROGRAMS.post(TAKE, token, "{\"code\": \"" + code + "\"}");
    }

    private static String state(String draft, String token) {
        return json(PROGRAMS.get(draft + "/handing", token)).get("state").asString();
    }
}

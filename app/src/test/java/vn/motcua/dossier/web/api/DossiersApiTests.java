package vn.motcua.dossier.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.api.Programs.json;
import static vn.motcua.dossier.web.api.Programs.verdict;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.identity.usecase.KeepTokens;

/** What programs are refused, and how; and what happens to requests that come twice. */
class DossiersApiTests {
    private static final Programs PROGRAMS = new Programs();
    private static final String CITIZEN = PROGRAMS.token("congdan");
    private static final String OTHER = PROGRAMS.token("congdan.conmay");
    private static final String CLERK = PROGRAMS.token("tiepnhan");
    private static final String DRAFTS = "/api/v1/drafts";
    private static final String PDF = "%PDF-1.4 %%EOF";
    private static final String BIRTH = "{\"procedure\":\"1.001193\",\"desk\":\"Y99.01.01\"}";

    @AfterAll
    static void close() {
        PROGRAMS.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                                  | 400 /problems/api/body-unreadable",
                "[]                                                 | 400 /problems/api/body-unreadable",
                "{\"procedure\":[],\"desk\":\"Y99.01.01\"}          | 400 /problems/api/body-unreadable",
                "{\"procedure\":\"x\",\"desk\":\"Y99.01.01\"}       | 422 /problems/dossier/procedure-unknown",
                "{\"procedure\":\"9.999999\",\"desk\":\"Y99.01.01\"}| 422 /problems/dossier/procedure-unknown",
                "{\"procedure\":\"1.001193\",\"desk\":\"Y99.77\"}   | 422 /problems/dossier/agency-unknown",
                "{\"procedure\":\"1.001193\",\"desk\":\"Y99.00\"}   | 409 /problems/dossier/other-office",
            })
    void aDraftThatCannotBeBegunIsAProblem(String body, String verdict) {
        assertThat(verdict(PROGRAMS.post(DRAFTS, CITIZEN, body))).isEqualTo(verdict);
    }

    @Test
    void problemsSpeakTheLanguageAskedForAndKeepTheirType() {
        var vietnamese = PROGRAMS.send("POST", DRAFTS, CITIZEN, "{", Map.of("Accept-Language", "vi"));
        var english = PROGRAMS.send("POST", DRAFTS, CITIZEN, "{", Map.of("Accept-Language", "en-GB"));
        assertThat(vietnamese.headers().firstValue("Content-Language")).contains("vi");
        assertThat(json(english).get("title").asString()).isEqualTo("What was sent cannot be read");
        assertThat(json(vietnamese).get("type")).isEqualTo(json(english).get("type"));
        assertThat(json(vietnamese).get("title")).isNotEqualTo(json(english).get("title"));
    }

    @Test
    void aChangeNamesTheEditionItSaw() {
        var draft = begun(CITIZEN);
        var path = DRAFTS + "/" + draft;
        var page = "{\"page\":\""
                + json(PROGRAMS.get("/api/v1/procedures/1.001193/form", ""))
                        .at("/pages/0/id")
                        .asString() + "\",\"answers\":{}}";
        assertThat(verdict(PROGRAMS.send("PATCH", path, CITIZEN, page, Map.of())))
                .isEqualTo("428 /problems/api/edition-needed");
        var tag = PROGRAMS.get(path, CITIZEN).headers().firstValue("ETag").orElseThrow();
        var kept = PROGRAMS.send("PATCH", path, CITIZEN, page, Map.of("If-Match", tag));
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(json(kept).at("/mistakes/0/pointer").asString()).startsWith("/answers/");
        assertThat(verdict(PROGRAMS.send("PATCH", path, CITIZEN, page, Map.of("If-Match", tag))))
                .isEqualTo("412 /problems/dossier/edited-elsewhere");
    }

    @Test
    void anUnfinishedDraftIsNotFiledAndEverythingWantingIsListed() {
        var answer = PROGRAMS.post(DRAFTS + "/" + begun(CITIZEN) + "/file?despite=khac", CITIZEN, "");
        assertThat(verdict(answer)).isEqualTo("422 /problems/dossier/incomplete");
        assertThat(json(answer).get("errors").size()).isGreaterThan(3);
        assertThat(json(answer).get("papers").size()).isPositive();
    }

    @Test
    void aPaperOfNoKindAnEmptyOneAndOneTooLargeAreProblems() {
        var papers = DRAFTS + "/" + begun(CITIZEN) + "/papers?component=1";
        var raw = Map.of("Content-Type", "application/octet-stream");
        assertThat(verdict(PROGRAMS.send("POST", papers, CITIZEN, "", raw)))
                .isEqualTo("422 /problems/dossier/paper-empty");
        assertThat(verdict(PROGRAMS.send("POST", papers, CITIZEN, "just words", raw)))
                .isEqualTo("415 /problems/dossier/paper-of-no-kind");
        assertThat(verdict(PROGRAMS.send("POST", papers, CITIZEN, "%PDF-1.4\n" + "x".repeat(10_000_001), raw)))
                .isEqualTo("413 /problems/dossier/paper-too-large");
        assertThat(verdict(PROGRAMS.send("POST", papers + "7", CITIZEN, "%PDF-1.4\n%%EOF", raw)))
                .isEqualTo("404 /problems/dossier/paper-not-asked-for");
    }

    @Test
    void aPaperMayComeAsThePartOfAFormAndComesOnceUnderItsKey() {
        var papers = DRAFTS + "/" + begun(OTHER) + "/papers";
        var key = UUID.randomUUID().toString();
        assertThat(PROGRAMS.send("POST", papers, OTHER, Programs.form("file", PDF), Programs.multipart(key))
                        .body())
                .isEqualTo("[{\"number\":0,\"component\":1}]");
        assertThat(json(PROGRAMS.send("POST", papers, OTHER, Programs.form("file", PDF), Programs.multipart(key))))
                .hasSize(1);
        assertThat(verdict(PROGRAMS.send("POST", papers, OTHER, Programs.form("paper", PDF), Programs.multipart(key))))
                .isEqualTo("400 /problems/api/question-unreadable");
        assertThat(verdict(PROGRAMS.send("POST", papers, OTHER, "broken off", Programs.multipart(key))))
                .isEqualTo("400 /problems/api/question-unreadable");
    }

    @Test
    void whoReadsADossierIsToldWhatTheyMayDoWithIt() throws Exception {
        var filed = PROGRAMS.filed("congdan.songnang");
        var own = json(PROGRAMS.get("/api/v1/dossiers/" + filed, PROGRAMS.token("congdan.songnang")));
        assertThat(own.get("acts").findValuesAsString("act")).containsExactly("withdraw");
        var seen = json(PROGRAMS.get("/api/v1/inbox/" + filed, CLERK));
        assertThat(seen.get("acts").findValuesAsString("act"))
                .containsExactly("accept", "ask", "propose-refusal", "withdraw-at-desk");
        assertThat(seen.at("/acts/1/noteNeeded").asBoolean()).isTrue();
    }

    @Test
    void whatWasSentIsReadByItsOwnerAndByTheOfficeAlone() throws Exception {
        var filed = PROGRAMS.filed("congdan.songnang");
        var own = "/api/v1/dossiers/" + filed + "/papers/";
        var owner = PROGRAMS.token("congdan.songnang");
        assertThat(PROGRAMS.get(own + "0", owner).body()).startsWith("%PDF-");
        assertThat(PROGRAMS.get("/api/v1/inbox/" + filed + "/papers/0", CLERK).body())
                .startsWith("%PDF-");
        assertThat(verdict(PROGRAMS.get(own + "7", owner))).isEqualTo("404 /problems/dossier/paper-unknown");
        assertThat(verdict(PROGRAMS.get(own + "0", OTHER))).isEqualTo("404 /problems/dossier/paper-unknown");
    }

    @Test
    void theReceiptIsThereForOwnerAndOfficeOnceTheDossierIsAccepted() throws Exception {
        var own = "/api/v1/dossiers/" + PROGRAMS.filed("congdan.songnang");
        var receipt = own + "/office-papers/receipt";
        var owner = PROGRAMS.token("congdan.songnang");
        assertThat(verdict(PROGRAMS.get(receipt, owner))).isEqualTo("404 /problems/dossier/paper-not-given");
        var moves = json(PROGRAMS.get(own, owner)).at("/status/moves").asInt();
        var accepted = PROGRAMS.post(own + "/acts", CLERK, "{\"act\":\"accept\",\"seen\":" + moves + "}");
        assertThat(verdict(accepted)).isEqualTo("200");
        assertThat(json(PROGRAMS.get(own, owner)).at("/officePapers/0").asString())
                .isEqualTo("receipt");
        for (var reader : List.of(owner, CLERK)) {
            var pdf = PROGRAMS.get(receipt, reader);
            assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(pdf.body()).startsWith("%PDF-");
        }
        assertThat(verdict(PROGRAMS.get(receipt, OTHER))).isEqualTo("403 /problems/api/not-allowed");
    }

    @Test
    void anotherCommunesDossierIsNeitherReadNorMoved() throws Exception {
        var filed = PROGRAMS.filed("congdan.songnang");
        var elsewhere = PROGRAMS.token("tiepnhan.conmay");
        assertThat(verdict(PROGRAMS.get("/api/v1/inbox/" + filed, elsewhere)))
                .isEqualTo("403 /problems/api/not-allowed");
        var act = "{\"act\":\"accept\",\"seen\":1}";
        assertThat(verdict(PROGRAMS.post("/api/v1/dossiers/" + filed + "/acts", elsewhere, act)))
                .isEqualTo("403 /problems/api/not-allowed");
    }

    @Test
    void anothersDraftAndAnotherCommunesInboxAreRefusedWithTheRule() {
        var refused = PROGRAMS.get(DRAFTS + "/" + begun(CITIZEN), OTHER);
        assertThat(verdict(refused)).isEqualTo("403 /problems/api/not-allowed");
        assertThat(json(refused).get("rule").asString()).isEqualTo("dossier.keep-anothers-draft");
        assertThat(verdict(PROGRAMS.get("/api/v1/inbox?agency=Y99.02.01", CLERK)))
                .isEqualTo("403 /problems/api/not-allowed");
        assertThat(PROGRAMS.get("/api/v1/inbox?agency=Y99.01.01", CLERK).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/dossiers/T-2222-2222", "/api/v1/inbox/T-2222-2222", "/api/v1/dossiers/nonsense"})
    void aCodeThatNobodyHasLeadsNowhere(String path) {
        assertThat(verdict(PROGRAMS.get(path, CLERK))).isEqualTo("404 /problems/dossier/dossier-unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "T-2222-2222, 1234, 404 /problems/dossier/no-match",
        "nonsense, 1234, 422 /problems/dossier/no-code-or-digits",
        "T-2222-2222, 12a4, 422 /problems/dossier/no-code-or-digits",
    })
    void trackingNeedsNoTokenAndTellsNothingToWhoGuesses(String code, String digits, String verdict) {
        var body = "{\"code\":\"" + code + "\",\"digits\":\"" + digits + "\"}";
        assertThat(verdict(PROGRAMS.post("/api/v1/tracking", "", body))).isEqualTo(verdict);
    }

    @Test
    void whoActsBringsATokenThatIsGood() {
        assertThat(verdict(PROGRAMS.post(DRAFTS, "", BIRTH))).isEqualTo("401 /problems/api/sign-in-first");
        for (var forged : List.of("mc_" + "A".repeat(43), "nonsense", CITIZEN + "A")) {
            var answer = PROGRAMS.post(DRAFTS, forged, BIRTH);
            assertThat(verdict(answer)).isEqualTo("401 /problems/api/token-not-valid");
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");
        }
        assertThat(verdict(PROGRAMS.get("/api/v1/procedures?q=khai", "nonsense")))
                .isEqualTo("401 /problems/api/token-not-valid");
    }

    @Test
    void aRevokedTokenAndOnePastItsTimeAreRefused() {
        var person = PROGRAMS.person("congdan.songnang");
        var token = PROGRAMS.token(person);
        assertThat(PROGRAMS.post(DRAFTS, token, BIRTH).statusCode()).isEqualTo(200);
        var listed = (KeepTokens.Outcome.Listed) PROGRAMS.bean(KeepTokens.class).list(person);
        PROGRAMS.bean(KeepTokens.class)
                .revoke(person, listed.tokens().getFirst().id());
        assertThat(verdict(PROGRAMS.post(DRAFTS, token, BIRTH))).isEqualTo("401 /problems/api/token-not-valid");

        var old = PROGRAMS.token(person);
        JdbcClient.create(PROGRAMS.database().owner())
                .sql("""
                        UPDATE identity.token t
                        SET made_at = t.made_at - INTERVAL '2 days', until = t.until - INTERVAL '2 days'
                        WHERE t.person_id = :person
                        """)
                .param("person", person.person().value())
                .update();
        assertThat(verdict(PROGRAMS.post(DRAFTS, old, BIRTH))).isEqualTo("401 /problems/api/token-not-valid");
    }

    @Test
    void theSameRequestUnderTheSameKeyIsAnsweredAlikeAndAnotherIsRefused() {
        var key = Map.of("Idempotency-Key", "\"" + UUID.randomUUID() + "\"");
        var first = PROGRAMS.send("POST", DRAFTS, OTHER, BIRTH, key);
        PROGRAMS.send("DELETE", DRAFTS + "/" + json(first).get("id").asString(), OTHER, "", Map.of());
        var again = PROGRAMS.send("POST", DRAFTS, OTHER, BIRTH, key);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(verdict(PROGRAMS.send("POST", DRAFTS, OTHER, BIRTH + " ", key)))
                .isEqualTo("422 /problems/api/key-used-otherwise");
        assertThat(PROGRAMS.send("POST", DRAFTS, CLERK, BIRTH, key).headers().firstValue("Idempotency-Replayed"))
                .isEmpty();
        assertThat(verdict(PROGRAMS.send("POST", DRAFTS, OTHER, BIRTH, Map.of("Idempotency-Key", "\"\""))))
                .isEqualTo("400 /problems/api/key-unreadable");
    }

    @Test
    void sixteenAtOnceUnderOneKeyAreOneRequest() throws Exception {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var calls = IntStream.range(0, 16)
                .<Callable<HttpResponse<String>>>mapToObj(_ -> () -> PROGRAMS.send("POST", DRAFTS, CLERK, BIRTH, key))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(calls).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers)
                    .extracting(Programs::verdict)
                    .contains("200")
                    .containsOnly("200", "409 /problems/api/key-in-use");
            assertThat(answers.stream()
                            .filter(answer -> answer.statusCode() == 200)
                            .filter(answer -> answer.headers()
                                    .firstValue("Idempotency-Replayed")
                                    .isEmpty()))
                    .hasSize(1);
        }
    }

    @Test
    void theDraftsOfAPersonAreListedForThatPerson() {
        var draft = begun(CITIZEN);
        assertThat(PROGRAMS.get("/api/v1/dossiers", CITIZEN).body()).contains(draft);
        assertThat(PROGRAMS.get("/api/v1/dossiers", OTHER).body()).doesNotContain(draft);
        assertThat(verdict(PROGRAMS.get("/api/v1/dossiers?page=-1", CITIZEN)))
                .isEqualTo("400 /problems/api/question-unreadable");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /api/v1/nothing,                404 /problems/api/no-such-call",
        "GET,  /api/nothing,                   404 /problems/api/no-such-call",
        "PUT,  /api/v1/drafts,                 405 /problems/api/no-such-method",
        "GET,  /api/v1/drafts/none,            400 /problems/api/question-unreadable",
        "POST, /api/v1/dossiers/T-2222/papers, 400 /problems/api/question-unreadable",
    })
    void whatNoCallIsForIsAProblemToo(String method, String path, String verdict) {
        var answer = PROGRAMS.send(method, path, CITIZEN, "", Map.of());
        assertThat(verdict(answer)).isEqualTo(verdict);
        assertThat(answer.headers().firstValue("Allow").isPresent()).isEqualTo(answer.statusCode() == 405);
    }

    private static String begun(String token) {
        var begun = PROGRAMS.post(DRAFTS, token, BIRTH);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(200);
        return json(begun).get("id").asString();
    }
}

package vn.motcua.dossier.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.api.Programs.json;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What becomes of answers that a program sends to a page. */
class SentAnswersApiTests {
    private static final Programs PROGRAMS = new Programs();
    private static final String CITIZEN = PROGRAMS.token("congdan");
    private static final String DRAFTS = "/api/v1/drafts";
    private static final String BIRTH = "{\"procedure\":\"1.001193\",\"desk\":\"Y99.01.01\"}";

    @AfterAll
    static void close() {
        PROGRAMS.close();
    }

    @Test
    void whatThePageHasNoBoxForIsToldAndTheRestIsKept() {
        var path = DRAFTS + "/"
                + json(PROGRAMS.post(DRAFTS, CITIZEN, BIRTH)).get("id").asString();
        var page = json(PROGRAMS.get("/api/v1/procedures/1.001193/form", "")).at("/pages/0");
        var box = page.at("/fields/0/boxes/0").asString();
        var body = "{\"page\":\"%s\",\"answers\":{\"%s\":\"An\",\"no-such/box\":\"An\",\"empty\":\"\"}}"
                .formatted(page.get("id").asString(), box);
        var tag = PROGRAMS.get(path, CITIZEN).headers().firstValue("ETag").orElseThrow();
        var kept = json(PROGRAMS.send("PATCH", path, CITIZEN, body, Map.of("If-Match", tag)));
        assertThat(kept.get("answers").get(box).asString()).isEqualTo("An");
        assertThat(kept.get("mistakes")
                        .valueStream()
                        .filter(mistake -> mistake.get("code").asString().equals("no-such-field")))
                .extracting(mistake -> mistake.get("pointer").asString())
                .containsExactly("/answers/no-such~1box");
    }

    /** As programs do that read a draft, change a page and send it back. */
    @Test
    void whatStandsElsewhereAlreadyMayComeAlongAndIsChangedByItsOwnPageAlone() throws Exception {
        var draft = DRAFTS + "/" + PROGRAMS.filledIn("congdan.conmay");
        var token = PROGRAMS.token("congdan.conmay");
        var answers = json(PROGRAMS.get(draft, token)).get("answers").toString();
        assertThat(sent(draft, token, answers)).isEmpty();
        var elsewhere = answers.replaceFirst("\"applicant-name\":\"[^\"]*\"", "\"applicant-name\":\"Nguyễn Mẫu Khác\"");
        assertThat(sent(draft, token, elsewhere)).containsExactly("/answers/applicant-name no-such-field");
        assertThat(json(PROGRAMS.get(draft, token))
                        .at("/answers/applicant-name")
                        .asString())
                .isNotEqualTo("Nguyễn Mẫu Khác");
    }

    private static List<String> sent(String draft, String token, String answers) {
        var tag = PROGRAMS.get(draft, token).headers().firstValue("ETag").orElseThrow();
        var body = "{\"page\":\"child\",\"answers\":" + answers + "}";
        var kept = PROGRAMS.send("PATCH", draft, token, body, Map.of("If-Match", tag));
        assertThat(kept.statusCode()).isEqualTo(200);
        return json(kept)
                .get("mistakes")
                .valueStream()
                .map(mistake -> mistake.get("pointer").asString() + " "
                        + mistake.get("code").asString())
                .toList();
    }
}

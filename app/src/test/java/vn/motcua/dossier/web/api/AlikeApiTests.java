package vn.motcua.dossier.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.api.Programs.json;
import static vn.motcua.dossier.web.api.Programs.verdict;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.usecase.Dossiers;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.identity.web.Browser;

/** What is filed twice: on the page on which one files, on the record, compared, and for programs. */
class AlikeApiTests {
    private static final Programs PROGRAMS = new Programs();
    private static final Browser OWNER = browser("congdan");
    private static final Browser CLERK = browser("tiepnhan");

    @AfterAll
    static void close() {
        PROGRAMS.close();
    }

    @Test
    void whoFilesAgainSeesTheEarlierOneAndOfficersCompareThem() throws Exception {
        var first = id(PROGRAMS.filed("congdan"));
        var check = "/drafts/" + PROGRAMS.filledIn("congdan") + "/check";
        OWNER.get(check);
        var told = OWNER.post(check);
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body())
                .contains("Có thể việc này đã có hồ sơ đang giải quyết", "/my/dossiers/" + first, "Vẫn nộp hồ sơ")
                .doesNotContain("Viết vì sao nộp thêm");
        assertThat(OWNER.post(check, "despite", " ").body()).contains("Viết vì sao nộp thêm, từ 1 đến 500 ký tự");
        var receipt = Browser.leadsTo(OWNER.post(check, "despite", "Cho cháu thứ hai"));
        assertThat(receipt).endsWith("/receipt");
        var second = receipt.substring("/my/dossiers/".length(), receipt.lastIndexOf('/'));

        var compared = "/desk/dossiers/" + second + "/alike/" + first;
        assertThat(CLERK.get("/desk/dossiers/" + second).body())
                .contains("Có thể trùng với hồ sơ khác", compared, "Cho cháu thứ hai");
        assertThat(CLERK.get(compared).body()).contains("Nộp trước", "câu trả lời giống nhau", "Giấy chứng sinh");
        assertThat(CLERK.get("/en" + compared).body()).contains("Filed first", "answers are alike");
        assertThat(CLERK.get("/desk/dossiers/" + second + "/alike/" + second).statusCode())
                .isEqualTo(404);
        assertThat(OWNER.get(compared).statusCode()).isEqualTo(403);
        assertThat(browser("chuyenvien.bhxh").get(compared).statusCode()).isEqualTo(403);
    }

    @Test
    void programsAreToldAndGoOnSayingWhy() throws Exception {
        var earlier = PROGRAMS.filed("congdan.conmay");
        var owner = PROGRAMS.token("congdan.conmay");
        var draft = "/api/v1/drafts/" + PROGRAMS.filledIn("congdan.conmay") + "/file";
        var told = PROGRAMS.post(draft, owner, "");
        assertThat(verdict(told)).isEqualTo("409 /problems/dossier/alike");
        assertThat(json(told).at("/earlier").toString()).contains(earlier);
        var filed = PROGRAMS.post(draft + "?despite=khac", owner, "");
        assertThat(verdict(filed)).isEqualTo("201");
        var code = json(filed).at("/code").asString();
        var read = json(PROGRAMS.get("/api/v1/inbox/" + code + "/alike", PROGRAMS.token("tiepnhan")));
        assertThat(read.at("/alike").toString()).contains(earlier);
        assertThat(read.at("/reason").asString()).isEqualTo("khac");
        assertThat(verdict(PROGRAMS.get("/api/v1/inbox/" + code + "/alike", owner)))
                .isEqualTo("403 /problems/api/not-allowed");
    }

    @Test
    void whatIsWrongStandsBesideTheField() throws Exception {
        var first = PROGRAMS.filed("congdan");
        var second = id(PROGRAMS.filed("congdan"));
        var page = "/desk/dossiers/" + second + "/alike/" + id(first);
        var seen = "seen." + second;
        assertThat(CLERK.get(page).body()).contains("Khai hồ sơ trùng", "đi tiếp", "name=\"" + seen + "\"");
        assertThat(CLERK.get("/en" + page).body()).contains("Declare a duplicate");
        var nothing = CLERK.post(page, seen, "1", "reason", "Đã nộp rồi");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("id=\"ends-error\"", ">Đã nộp rồi</textarea>");
        var silent = CLERK.post(page, "ends", second, seen, "1", "reason", " ");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("id=\"reason-error\"");
        assertThat(CLERK.post(page, "ends", second, seen, "0", "reason", "Trùng")
                        .statusCode())
                .as("what was seen is old")
                .isEqualTo(409);
        assertThat(OWNER.post(page, "ends", second, seen, "1", "reason", "Trùng")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void officersDeclareADuplicateAndTakeItBack() throws Exception {
        var first = PROGRAMS.filed("congdan");
        var second = id(PROGRAMS.filed("congdan"));
        var page = "/desk/dossiers/" + second + "/alike/" + id(first);
        var seen = "seen." + second;
        CLERK.get(page);
        var done = Browser.leadsTo(CLERK.post(page, "ends", second, seen, "1", "reason", "Cùng một cháu"));
        assertThat(CLERK.get(done).body())
                .contains("Đã khai trùng", first, "Cùng một cháu", "Huỷ khai trùng")
                .as("what has ended is at no step, and is like nothing any more")
                .doesNotContain("Bước đang làm", "Có thể trùng với hồ sơ khác");
        assertThat(CLERK.get("/desk/dossiers/" + id(first)).body()).contains("kết thúc vì trùng với hồ sơ này", second);
        assertThat(OWNER.get("/my/dossiers/" + second).body()).contains("Trùng với hồ sơ " + first, "Cùng một cháu");
        assertThat(OWNER.get("/my/dossiers/" + id(first)).body()).contains("xin cùng một việc đã kết thúc");
        assertThat(CLERK.get(page).body()).contains("Không khai được hai hồ sơ này là trùng");
        var record = "/desk/dossiers/" + second;
        var back =
                CLERK.post(record + "/moves", "verb", "separate", "seen", "2", "separate-note", "Hai cháu khác nhau");
        assertThat(CLERK.get(Browser.leadsTo(back)).body()).contains("Đã huỷ khai trùng");
        assertThat(OWNER.get("/my/dossiers/" + second).body()).contains("khai trùng nhầm", "Hai cháu khác nhau");
    }

    @Test
    void programsDeclareADuplicateAndTakeItBack() throws Exception {
        var kept = PROGRAMS.filed("congdan.conmay");
        var owner = PROGRAMS.token("congdan.conmay");
        var clerk = PROGRAMS.token("tiepnhan");
        var draft = "/api/v1/drafts/" + PROGRAMS.filledIn("congdan.conmay") + "/file";
        var code = json(PROGRAMS.post(draft + "?despite=khac", owner, ""))
                .at("/code")
                .asString();
        var merging = "/api/v1/inbox/" + code + "/merging";
        assertThat(verdict(PROGRAMS.post(merging, clerk, "{\"seen\":1}")))
                .isEqualTo("404 /problems/dossier/dossier-unknown");
        var self = PROGRAMS.post(merging, clerk, "{\"kept\":\"" + code + "\",\"seen\":1,\"note\":\"trung\"}");
        assertThat(verdict(self)).isEqualTo("409 /problems/dossier/not-merged");
        assertThat(json(self).at("/why").asString()).isEqualTo("same");
        var body = "{\"kept\":\"" + kept + "\",\"seen\":1,\"note\":\"trung\"}";
        assertThat(verdict(PROGRAMS.post(merging, owner, body))).isEqualTo("403 /problems/api/not-allowed");
        assertThat(verdict(PROGRAMS.post(merging, clerk, body))).isEqualTo("200");
        var read = json(PROGRAMS.get("/api/v1/inbox/" + kept + "/alike", clerk));
        assertThat(read.at("/merged/0/code").asString()).isEqualTo(code);
        assertThat(read.at("/merged/0/goesOn").asBoolean()).isFalse();
        var back = PROGRAMS.post(
                "/api/v1/dossiers/" + code + "/acts", clerk, "{\"act\":\"separate\",\"seen\":2,\"note\":\"nham\"}");
        assertThat(verdict(back)).isEqualTo("200");
        assertThat(json(back).at("/stage").asString()).isEqualTo("filed");
    }

    @Test
    void aPaperThatWasTakenOverSaysWithWhichDossierItCame() throws Exception {
        var kept = PROGRAMS.filed("congdan.songnang");
        JdbcClient.create(PROGRAMS.database().owner())
                .sql("DELETE FROM dossier.paper p WHERE p.dossier_id = :id")
                .param("id", UUID.fromString(id(kept)))
                .update();
        var ends = PROGRAMS.filed("congdan.songnang");
        var clerk = PROGRAMS.token("tiepnhan");
        var own = json(PROGRAMS.get("/api/v1/inbox/" + ends, clerk)).at("/papers/0");
        assertThat(own.has("origin")).as("it came with its dossier").isFalse();
        var body = "{\"kept\":\"%s\",\"seen\":1,\"note\":\"trung\",\"papers\":[%s]}".formatted(kept, own.at("/number"));
        assertThat(verdict(PROGRAMS.post("/api/v1/inbox/" + ends + "/merging", clerk, body)))
                .isEqualTo("200");
        for (var reader : List.of(clerk, PROGRAMS.token("congdan.songnang"))) {
            var path = reader.equals(clerk) ? "/api/v1/inbox/" : "/api/v1/dossiers/";
            assertThat(json(PROGRAMS.get(path + kept, reader))
                            .at("/papers/0/origin")
                            .asString())
                    .isEqualTo(ends);
        }
    }

    private static String id(String code) {
        return PROGRAMS.bean(Dossiers.class).bearing(code).orElseThrow().toString();
    }

    private static Browser browser(String login) {
        var browser = new Browser(PROGRAMS.house());
        browser.signIn(login, Town.PASSWORD);
        return browser;
    }
}

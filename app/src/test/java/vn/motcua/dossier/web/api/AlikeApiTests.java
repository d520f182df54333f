package vn.motcua.dossier.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.api.Programs.json;
import static vn.motcua.dossier.web.api.Programs.verdict;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
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

    private static String id(String code) {
        return PROGRAMS.bean(Dossiers.class).bearing(code).orElseThrow().toString();
    }

    private static Browser browser(String login) {
        var browser = new Browser(PROGRAMS.house());
        browser.signIn(login, Town.PASSWORD);
        return browser;
    }
}

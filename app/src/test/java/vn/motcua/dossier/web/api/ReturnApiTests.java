package vn.motcua.dossier.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.api.Programs.json;
import static vn.motcua.dossier.web.api.Programs.verdict;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.usecase.Dossiers;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.identity.web.Browser;

/** How a result is wanted: on the pages of its owner and of the office, and for programs. */
class ReturnApiTests {
    private static final Programs PROGRAMS = new Programs();
    private static final String POST = """
            {"way":"post","recipient":{"name":"Trần Mẫu","phone":"0000 000 888","home.house":"Số 2","home.commune":"Phường Bến Mơ"}}
            """;

    private String code = "";
    private String id = "";

    @BeforeEach
    void file() throws Exception {
        code = PROGRAMS.filed("congdan");
        id = PROGRAMS.bean(Dossiers.class).bearing(code).orElseThrow().toString();
    }

    @AfterAll
    static void close() {
        PROGRAMS.close();
    }

    @Test
    void programsReadAndChoose() {
        var citizen = PROGRAMS.token("congdan");
        var path = "/api/v1/dossiers/" + code + "/return";
        assertThat(json(PROGRAMS.get(path, citizen)).at("/way").asString()).isEqualTo("counter");
        assertThat(json(PROGRAMS.get(path, citizen)).at("/ways").size()).isEqualTo(3);
        assertThat(choose(path, citizen, POST).statusCode()).isEqualTo(200);
        assertThat(json(PROGRAMS.get(path, citizen)).at("/recipient/name").asString())
                .isEqualTo("Trần Mẫu");
        var wrong = choose(path, citizen, "{\"way\":\"post\"}");
        assertThat(verdict(wrong)).isEqualTo("422 /problems/dossier/recipient-wrong");
        assertThat(json(wrong).at("/errors/0/pointer").asString()).contains("recipient");
        assertThat(verdict(choose(path, citizen, "{}"))).isEqualTo("422 /problems/dossier/no-such-return");
        assertThat(verdict(choose(path, PROGRAMS.token("congdan.conmay"), POST)))
                .isEqualTo("403 /problems/api/not-allowed");
        assertThat(verdict(choose("/api/v1/dossiers/MC-0000-0000/return", citizen, POST)))
                .isEqualTo("404 /problems/dossier/dossier-unknown");
        assertThat(json(PROGRAMS.get("/api/v1/dossiers/" + code, citizen))
                        .at("/delivery/way")
                        .asString())
                .isEqualTo("post");
    }

    @Test
    void theOwnerChoosesOnAPageAndNothingTypedIsLost() {
        var owner = browser("congdan");
        var here = "/my/dossiers/" + id;
        assertThat(owner.get(here).body()).contains(here + "/return", "Nhận tại quầy");
        assertThat(owner.get(here + "/return").body())
                .contains("name=\"way\"", "name=\"home.commune\"")
                .as("what was declared is not asked for again")
                .contains(
                        "value=\"Nguyễn Mẫu Trẻ\"",
                        "value=\"0000 000 777\"",
                        "value=\"Số 1\"",
                        "value=\"Phường Bến Mơ\"");
        assertThat(owner.post(here + "/return").body()).contains("way-error");
        var wrong = owner.post(here + "/return", "way", "post", "name", "Trần Mẫu", "home.commune", "Xã Không Có");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("phone-error", "home.commune-error", "Trần Mẫu", "Xã Không Có");
    }

    @Test
    void whatIsChosenIsReadByBothAndTheTelephoneIsMasked() {
        var owner = browser("congdan");
        var here = "/my/dossiers/" + id;
        owner.get(here + "/return");
        var kept = owner.post(
                here + "/return",
                "way",
                "post",
                "name",
                "Trần Mẫu",
                "phone",
                "0000000888",
                "home.house",
                "Số 2",
                "home.commune",
                "Phường Bến Mơ");
        assertThat(Browser.leadsTo(kept)).isEqualTo(here);
        assertThat(owner.get(here).body()).contains("Bưu chính công ích: Trần Mẫu");
        assertThat(browser("tiepnhan").get("/desk/dossiers/" + id).body())
                .contains("Cách nhận kết quả", "Bưu chính công ích", "Trần Mẫu")
                .doesNotContain("0000000888", "0000 000 888");
        assertThat(browser("congdan.conmay").get(here + "/return").statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> choose(String path, String token, String body) {
        return PROGRAMS.send("POST", path, token, body, Map.of());
    }

    private static Browser browser(String login) {
        var browser = new Browser(PROGRAMS.house());
        browser.signIn(login, Town.PASSWORD);
        return browser;
    }
}

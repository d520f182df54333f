package vn.motcua.dossier.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.api.Programs.json;
import static vn.motcua.dossier.web.api.Programs.verdict;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.usecase.Dossiers;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.identity.web.Browser;

/** Dossiers given to officers by name: on the page of a head, many at once, and for programs. */
class AssignmentApiTests {
    private static final Programs PROGRAMS = new Programs();
    private static final String HOME = "/desk/assignments";
    private static final Browser HEAD = browser("truongphong");

    private String code = "";
    private String id = "";

    @BeforeEach
    void accept() throws Exception {
        code = PROGRAMS.filed("congdan");
        id = PROGRAMS.bean(Dossiers.class).bearing(code).orElseThrow().toString();
        var accepted = PROGRAMS.post(
                "/api/v1/dossiers/" + code + "/acts", PROGRAMS.token("tiepnhan"), "{\"act\":\"accept\",\"seen\":1}");
        assertThat(verdict(accepted)).isEqualTo("200");
    }

    @AfterAll
    static void close() {
        PROGRAMS.close();
    }

    @Test
    void aHeadGivesManyAtOnceOnAPage() throws Exception {
        var first = id;
        accept();
        var page = HEAD.get(HOME).body();
        assertThat(page).contains(first, id, "Chưa giao ai");
        var address = found(page, "action=\"(" + HOME + "[^\"]+)\"");
        var officer = found(page, "<option value=\"([0-9a-f-]{36})\"[^>]*>Võ Mẫu Hạnh");
        var nothing = HEAD.post(address, "to", officer, "reason", "Nghỉ phép");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Chọn ít nhất một hồ sơ", "Nghỉ phép");
        assertThat(HEAD.post(address, "dossier", id, "to", officer, "reason", " ")
                        .body())
                .contains("Nêu lý do");
        var given = HEAD.post(address, "dossier", first, "dossier", id, "to", officer, "reason", "Nghỉ phép");
        assertThat(Browser.leadsTo(given)).endsWith("&given=2&left=0");
        assertThat(HEAD.get(Browser.leadsTo(given)).body()).contains("Đã giao 2 hồ sơ", "Võ Mẫu Hạnh");
        assertThat(HEAD.get("/en/desk/dossiers/" + id).body()).contains("Given to Võ Mẫu Hạnh", "Nghỉ phép");
        assertThat(browser("chuyenvien").get(HOME).statusCode()).isEqualTo(403);
        assertThat(browser("congdan").get(HOME).statusCode()).isEqualTo(403);
    }

    @Test
    void programsReadAndGive() {
        var head = PROGRAMS.token("truongphong");
        var path = "/api/v1/inbox/" + code + "/assignment";
        var before = json(PROGRAMS.get(path, head));
        assertThat(before.has("officer")).isFalse();
        var officer = before.at("/officers/0/id").asString();
        var body = "{\"officer\":\"" + officer + "\",\"reason\":\"Nghỉ phép\"}";
        assertThat(verdict(PROGRAMS.post(path, PROGRAMS.token("chuyenvien"), body)))
                .isEqualTo("403 /problems/api/not-allowed");
        assertThat(verdict(PROGRAMS.post(path, head, "{}"))).isEqualTo("422 /problems/dossier/officer-not-there");
        assertThat(verdict(PROGRAMS.post(path, head, "{\"officer\":\"" + officer + "\"}")))
                .isEqualTo("422 /problems/dossier/reason-needed");
        assertThat(verdict(PROGRAMS.post(path, head, body))).isEqualTo("204");
        var after = json(PROGRAMS.get(path, head));
        assertThat(after.at("/officer/id").asString()).isEqualTo(officer);
        assertThat(after.at("/history/0/reason").asString()).isEqualTo("Nghỉ phép");
    }

    private static String found(String page, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static Browser browser(String login) {
        var browser = new Browser(PROGRAMS.house());
        browser.signIn(login, Town.PASSWORD);
        return browser;
    }
}

package vn.motcua.dossier.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.api.Programs.json;
import static vn.motcua.dossier.web.api.Programs.verdict;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.usecase.Dossiers;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.identity.web.Browser;
import vn.motcua.organisation.Agencies;

/** Opinions asked of other offices: on the pages of both, on the owner's, and for programs. */
class OpinionsApiTests {
    private static final Programs PROGRAMS = new Programs();
    private static final Browser OWNER = browser("congdan");
    private static final Browser HOLDER = browser("chuyenvien");
    private static final Browser ASKED = browser("lanhdao.noivu");

    private String code = "";
    private String mine = "";
    private String desk = "";

    @BeforeEach
    void accept() throws Exception {
        code = PROGRAMS.filed("congdan");
        var id = PROGRAMS.bean(Dossiers.class).bearing(code).orElseThrow();
        mine = "/my/dossiers/" + id;
        desk = "/desk/dossiers/" + id;
        var accepted = PROGRAMS.post(
                "/api/v1/dossiers/" + code + "/acts", PROGRAMS.token("tiepnhan"), "{\"act\":\"accept\",\"seen\":1}");
        assertThat(verdict(accepted)).isEqualTo("200");
    }

    @AfterAll
    static void close() {
        PROGRAMS.close();
    }

    @Test
    void anOfficerAsksOnAPageAndTheOtherAnswersThere() {
        assertThat(HOLDER.get(desk).body()).contains(desk + "/opinions");
        assertThat(HOLDER.get(desk + "/opinions").body()).contains("Chưa xin ý kiến nơi nào");
        var nowhere = asks("to-1", "", "days", "3");
        assertThat(nowhere.statusCode()).isEqualTo(422);
        assertThat(nowhere.body()).contains("Chọn cơ quan và người trả lời", "Có vướng gì?");
        var to = agency("Y99.11");
        var days = asks("to-1", to, "role-1.leader", "yes", "days", "x");
        assertThat(days.body()).contains("Nhập số ngày làm việc");
        assertThat(Browser.leadsTo(asks("to-1", to, "role-1.leader", "yes", "days", "3")))
                .isEqualTo(desk + "/opinions?asked");
        assertThat(HOLDER.get(desk).body()).contains("Đang chờ 1 ý kiến của nơi khác, 0 đã quá hạn");

        assertThat(ASKED.get("/desk/opinions").body()).contains("Chờ cho ý kiến", desk + "/opinions#opinion-1");
        assertThat(ASKED.get("/en" + desk + "/opinions").body()).contains("Opinions", "Có vướng gì?", "Awaited");
        assertThat(ASKED.post(desk + "/opinions/1/answer", "answer-1", " ").statusCode())
                .isEqualTo(422);
        assertThat(Browser.leadsTo(ASKED.post(desk + "/opinions/1/answer", "answer-1", "Không vướng")))
                .isEqualTo(desk + "/opinions?given");
        assertThat(HOLDER.get(desk + "/opinions").body()).contains("Không vướng", "Đã trả lời", "Lâm Mẫu Xuân");
        assertThat(ASKED.get(desk + "/opinions/1/paper").statusCode()).isEqualTo(404);
    }

    @Test
    void whyAnOfficeCannotBeAskedStandsBesideItsBoxAndNothingTickedIsLost() {
        HOLDER.get(desk + "/opinions");
        var to = agency("Y99.11");
        var half =
                asks("to-1", to, "to-2", agency("Y99.12"), "role-2.leader", "yes", "role-3.leader", "yes", "days", "3");
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(half.body())
                .contains("id=\"role-1-error\"", "Chọn ít nhất một người trả lời", "id=\"to-3-error\"")
                .contains("name=\"role-2.leader\" value=\"yes\" checked");
        var nobody = asks("to-1", to, "role-1.leader", "yes", "role-1.cashier", "yes", "days", "3");
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body())
                .contains("id=\"role-1-error\"", "Thủ quỹ: hôm nay nơi ấy không có ai giữ vai trò này")
                .contains("name=\"role-1.leader\" value=\"yes\" checked", "Chưa xin ý kiến nơi nào");
        var both = asks(
                "to-1", to, "role-1.leader", "yes", "to-2", agency("Y99.12"), "role-2.specialist", "yes", "days", "3");
        assertThat(Browser.leadsTo(both)).isEqualTo(desk + "/opinions?asked");
        assertThat(HOLDER.get(desk + "/opinions").body()).contains("id=\"opinion-1\"", "id=\"opinion-2\"");
    }

    @Test
    void programsAskSeveralAtOnceAndAreToldWhichCannotBeAsked() {
        var holder = PROGRAMS.token("chuyenvien");
        var path = "/api/v1/inbox/" + code + "/opinions";
        var leader = "{\"agency\":\"Y99.11\",\"role\":\"leader\"}";
        var body = "{\"offices\":[%s,%s],\"question\":\"Sao?\",\"days\":3}";
        var nobody =
                PROGRAMS.post(path, holder, body.formatted(leader, "{\"agency\":\"Y99.11\",\"role\":\"cashier\"}"));
        assertThat(verdict(nobody)).isEqualTo("422 /problems/dossier/nobody-to-ask");
        assertThat(json(nobody).at("/errors/0/pointer").asString()).isEqualTo("/offices/1/agency");
        assertThat(json(nobody).at("/errors/0/code").asString()).isEqualTo("nobody-there");
        for (var odd : new String[] {"{}", "{\"agency\":\"?\",\"role\":\"leader\"}"}) {
            var unknown = PROGRAMS.post(path, holder, body.formatted(leader, odd));
            assertThat(verdict(unknown)).isEqualTo("422 /problems/dossier/no-such-office");
            assertThat(json(unknown).at("/errors").size()).isEqualTo(1);
        }
        var nothing = PROGRAMS.post(path, holder, body.formatted(leader, "null"));
        assertThat(verdict(nothing)).isEqualTo("400 /problems/api/body-unreadable");
        assertThat(json(nothing).at("/errors/0/pointer").asString()).startsWith("/offices");
        assertThat(verdict(PROGRAMS.post(path, holder, "{\"offices\":[],\"question\":\"Sao?\",\"days\":3}")))
                .isEqualTo("422 /problems/dossier/no-such-office");
        assertThat(json(PROGRAMS.get(path, holder)).at("/opinions").size()).isZero();
        var both = body.formatted(leader, "{\"agency\":\"Y99.12\",\"role\":\"specialist\"}");
        assertThat(verdict(PROGRAMS.post(path, holder, both))).isEqualTo("204");
        assertThat(json(PROGRAMS.get(path, holder)).at("/opinions").findValuesAsString("agency"))
                .containsExactly("Y99.11", "Y99.12");
    }

    @Test
    void theOwnerIsToldThatAndUntilWhenAndNeverWhat() {
        ask("Chủ hộ có nợ thuế không?");
        assertThat(OWNER.get(mine).body())
                .contains("Cơ quan đang xin ý kiến nơi khác từ")
                .doesNotContain("nợ thuế");
        var own = PROGRAMS.get("/api/v1/dossiers/" + code, PROGRAMS.token("congdan"));
        assertThat(json(own).get("consulting").size()).isEqualTo(1);
        assertThat(own.body()).doesNotContain("nợ thuế");
        assertThat(OWNER.get(desk + "/opinions").statusCode()).isEqualTo(403);
        assertThat(browser("chuyenvien.bhxh").get(desk + "/opinions").statusCode())
                .isEqualTo(403);
        assertThat(OWNER.get("/desk/opinions").statusCode()).isEqualTo(403);
        HOLDER.get(desk + "/opinions");
        assertThat(HOLDER.post(desk + "/opinions/1/withdrawal").statusCode()).isEqualTo(302);
        assertThat(OWNER.get(mine).body()).doesNotContain("đang xin ý kiến");
    }

    @Test
    void programsAskAnswerAndTakeBack() {
        var holder = PROGRAMS.token("chuyenvien");
        var asked = PROGRAMS.token("lanhdao.noivu");
        ask("Có quy hoạch không?");
        ask("Có tranh chấp không?");
        var opinions = "/api/v1/inbox/" + code + "/opinions";
        var waiting = json(PROGRAMS.get("/api/v1/inbox/opinions", asked));
        assertThat(waiting.at("/opinions").toString()).contains("Y99.01.01-", "Có quy hoạch không?");
        assertThat(verdict(PROGRAMS.post(opinions + "/1/answer", asked, "{\"text\":\"Không\"}")))
                .isEqualTo("204");
        assertThat(verdict(PROGRAMS.post(opinions + "/1/answer", asked, "{\"text\":\"Có\"}")))
                .isEqualTo("409 /problems/dossier/opinion-closed");
        assertThat(verdict(PROGRAMS.post(opinions + "/9/answer", asked, "{\"text\":\"Có\"}")))
                .isEqualTo("404 /problems/dossier/opinion-unknown");
        assertThat(verdict(PROGRAMS.post(opinions + "/2/withdrawal", holder, "{}")))
                .isEqualTo("204");
        var read = json(PROGRAMS.get(opinions, holder)).at("/opinions");
        assertThat(read.at("/0/state").asString()).isEqualTo("given");
        assertThat(read.at("/0/answer").asString()).isEqualTo("Không");
        assertThat(read.at("/1/state").asString()).isEqualTo("withdrawn");
        assertThat(verdict(PROGRAMS.post(opinions, holder, "{}"))).isEqualTo("422 /problems/dossier/no-such-office");
        assertThat(verdict(PROGRAMS.post(
                        opinions, holder, "{\"agency\":\"Y99.11\",\"role\":\"leader\",\"question\":\"Sao?\"}")))
                .isEqualTo("422 /problems/dossier/opinion-without-days");
        assertThat(verdict(PROGRAMS.get(opinions, PROGRAMS.token("chuyenvien.bhxh"))))
                .isEqualTo("403 /problems/api/not-allowed");
    }

    private HttpResponse<String> asks(String... fields) {
        var sent = Stream.concat(Stream.of("question", "Có vướng gì?"), Stream.of(fields));
        return HOLDER.post(desk + "/opinions", sent.toArray(String[]::new));
    }

    private static String agency(String known) {
        return PROGRAMS.bean(Agencies.class).known(known).orElseThrow().toString();
    }

    private void ask(String question) {
        var body = "{\"agency\":\"Y99.11\",\"role\":\"leader\",\"question\":\"%s\",\"days\":3}".formatted(question);
        assertThat(verdict(PROGRAMS.post("/api/v1/inbox/" + code + "/opinions", PROGRAMS.token("chuyenvien"), body)))
                .isEqualTo("204");
    }

    private static Browser browser(String login) {
        var browser = new Browser(PROGRAMS.house());
        browser.signIn(login, Town.PASSWORD);
        return browser;
    }
}

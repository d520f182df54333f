package vn.motcua.dossier.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.api.Programs.json;
import static vn.motcua.dossier.web.api.Programs.verdict;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.usecase.Dossiers;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.identity.web.Browser;

/** Answers put right: on the pages of officers and owners, and for programs. */
class AmendmentsApiTests {
    private static final Programs PROGRAMS = new Programs();
    private static final Browser OWNER = browser("congdan");
    private static final Browser CLERK = browser("tiepnhan");

    private String code = "";
    private String mine = "";
    private String desk = "";

    @BeforeEach
    void file() throws Exception {
        code = PROGRAMS.filed("congdan");
        var id = PROGRAMS.bean(Dossiers.class).bearing(code).orElseThrow();
        mine = "/my/dossiers/" + id;
        desk = "/desk/dossiers/" + id;
    }

    @AfterAll
    static void close() {
        PROGRAMS.close();
    }

    @Test
    void anOfficerProposesOnAPageAndTheOwnerAgreesWithOneTap() {
        assertThat(CLERK.get(desk).body()).contains(desk + "/amendments");
        assertThat(CLERK.get(desk + "/amendments").body())
                .contains("Chưa sửa câu trả lời nào", desk + "/amendments/questions/applicant-name");
        var form = desk + "/amendments/questions/applicant-name";
        assertThat(CLERK.get(form).body()).contains("Nguyễn Mẫu Trẻ");
        var without = CLERK.post(form, "seen", "0", "applicant-name", "Nguyễn Mẫu Trễ");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Viết từ 1 đến 1.000 ký tự", "Nguyễn Mẫu Trễ");
        assertThat(CLERK.post(form, "seen", "0", "applicant-name", "123", "reason", "Nhầm")
                        .statusCode())
                .isEqualTo(422);
        assertThat(Browser.leadsTo(CLERK.post(form, "seen", "0", "applicant-name", "Nguyễn Mẫu Trễ", "reason", "Nhầm")))
                .isEqualTo(desk + "/amendments?proposed");
        assertThat(CLERK.get(desk).body()).contains("Câu trả lời đã sửa", "Chờ người có hồ sơ trả lời");

        assertThat(OWNER.get(mine).body()).contains("Cơ quan đề nghị sửa câu trả lời", "Nguyễn Mẫu Trễ", "Nhầm");
        var refused = OWNER.post(mine + "/amendments/1/refusal", "refusal-1", " ");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Viết vì sao không đồng ý");
        assertThat(Browser.leadsTo(OWNER.post(mine + "/amendments/1/acceptance")))
                .isEqualTo(mine + "?answered");
        assertThat(OWNER.get("/en" + mine).body()).contains("Corrected answers", "Agreed");
        assertThat(CLERK.get("/en" + desk).body()).contains("Nguyễn Mẫu Trễ", "Corrected");
    }

    @Test
    void anOfficerSeesNumbersMaskedUnlessTheyAskForThem() {
        var form = desk + "/amendments/questions/applicant-id";
        assertThat(CLERK.get(form).body()).contains("777").doesNotContain("099190000777");
        assertThat(Browser.leadsTo(CLERK.post(form, "seen", "0", "applicant-id", "099190000778", "reason", "Nhầm")))
                .isEqualTo(desk + "/amendments?proposed");
        assertThat(CLERK.get(desk + "/amendments").body())
                .contains("778", "Hiện đủ số")
                .doesNotContain("099190000778");
        assertThat(CLERK.post(desk + "/amendments/answers").body()).contains("099190000777", "099190000778");
        assertThat(Browser.leadsTo(CLERK.post(desk + "/amendments/1/consent", "known-1", "Xem căn cước")))
                .isEqualTo(desk + "/amendments?accepted");
        assertThat(CLERK.get(desk + "/amendments").body()).contains("đồng ý tại quầy", "Xem căn cước");
        assertThat(OWNER.get(desk + "/amendments").statusCode()).isEqualTo(403);
        assertThat(browser("chuyenvien.bhxh").get(desk + "/amendments").statusCode())
                .isEqualTo(403);
    }

    @Test
    void theOwnerPutsTheMarkedAnswerRightWhereItStands() {
        CLERK.get(desk);
        var ask = CLERK.post(
                desk + "/moves",
                "verb",
                "ask",
                "seen",
                "1",
                "ask-why-answer-applicant-name",
                "Viết sai tên",
                "ask-note",
                "Sửa tên");
        assertThat(Browser.leadsTo(ask)).contains("done=ask");
        assertThat(OWNER.get(mine).body()).contains(mine + "/answers/applicant-name", "Viết sai tên");
        assertThat(OWNER.get(mine + "/answers/applicant-name").body()).contains("Viết sai tên", "Nguyễn Mẫu Trẻ");
        assertThat(OWNER.get(mine + "/answers/applicant-id").statusCode()).isEqualTo(303);
        var wrong = OWNER.post(mine + "/answers/applicant-name", "applicant-name", "123");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Browser.leadsTo(OWNER.post(mine + "/answers/applicant-name", "applicant-name", "Nguyễn mẫu TRẺ")))
                .isEqualTo(mine);
        assertThat(OWNER.get(mine).body()).contains("Nguyễn Mẫu Trẻ → Nguyễn mẫu TRẺ", "Đã sửa, chưa gửi");
        assertThat(CLERK.get(desk).body()).doesNotContain("Nguyễn mẫu TRẺ");
        assertThat(Browser.leadsTo(OWNER.post(mine + "/supplement", "seen", "2")))
                .isEqualTo(mine + "?answered");
        assertThat(CLERK.get(desk).body()).contains("Nguyễn mẫu TRẺ", "Viết sai tên", "Người sửa");
    }

    @Test
    void programsAreToldWhatIsWrongWithAProposal() {
        var clerk = PROGRAMS.token("tiepnhan");
        var work = "/api/v1/inbox/" + code + "/corrections";
        assertThat(verdict(PROGRAMS.post(work, clerk, "{}"))).isEqualTo("422 /problems/dossier/reason-needed");
        assertThat(verdict(PROGRAMS.post(work, clerk, "{\"reason\":\"Sổ\"}")))
                .isEqualTo("404 /problems/dossier/correction-unknown");
        assertThat(verdict(PROGRAMS.post(work, clerk, proposing("123", 0))))
                .isEqualTo("422 /problems/dossier/correction-wrong");
        assertThat(verdict(PROGRAMS.post(work, clerk, proposing("Nguyễn Mẫu Trễ", 0))))
                .isEqualTo("204");
        assertThat(verdict(PROGRAMS.post(work, clerk, proposing("Nguyễn Mẫu Trề", 0))))
                .isEqualTo("409 /problems/dossier/correction-overtaken");
        assertThat(verdict(PROGRAMS.post(
                        "/api/v1/dossiers/" + code + "/corrections",
                        PROGRAMS.token("congdan"),
                        "{\"question\":\"applicant-name\"}")))
                .isEqualTo("409 /problems/dossier/correction-closed");
        assertThat(CLERK.get(desk + "/amendments/questions/no-such").statusCode())
                .isEqualTo(404);
        assertThat(verdict(PROGRAMS.get(work, PROGRAMS.token("chuyenvien.bhxh"))))
                .isEqualTo("403 /problems/api/not-allowed");
    }

    @Test
    void programsProposeAgreeRefuseAndTakeBack() {
        var clerk = PROGRAMS.token("tiepnhan");
        var owner = PROGRAMS.token("congdan");
        var work = "/api/v1/inbox/" + code + "/corrections";
        var own = "/api/v1/dossiers/" + code + "/corrections";
        assertThat(verdict(PROGRAMS.post(work, clerk, proposing("Nguyễn Mẫu Trễ", 0))))
                .isEqualTo("204");
        assertThat(verdict(PROGRAMS.post(own + "/1/refusal", owner, "{\"text\":\"Không\"}")))
                .isEqualTo("204");
        assertThat(verdict(PROGRAMS.post(work, clerk, proposing("Nguyễn Mẫu Trề", 1))))
                .isEqualTo("204");
        assertThat(verdict(PROGRAMS.post(work + "/2/withdrawal", clerk, "{}"))).isEqualTo("204");
        assertThat(verdict(PROGRAMS.post(own + "/2/acceptance", owner, "{}")))
                .isEqualTo("409 /problems/dossier/correction-closed");
        assertThat(verdict(PROGRAMS.post(work, clerk, proposing("Nguyễn Mẫu Trê", 2))))
                .isEqualTo("204");
        assertThat(verdict(PROGRAMS.post(work + "/3/consent", clerk, "{\"known\":\"Căn cước\"}")))
                .isEqualTo("204");
        var read = json(PROGRAMS.get(own, owner)).at("/corrections");
        assertThat(read.at("/0/state").asString()).isEqualTo("refused");
        assertThat(read.at("/2/counter").asBoolean()).isTrue();
        assertThat(json(PROGRAMS.get("/api/v1/dossiers/" + code, owner))
                        .at("/answers/applicant-name")
                        .asString())
                .isEqualTo("Nguyễn Mẫu Trê");
        assertThat(json(PROGRAMS.get(work, clerk)).at("/corrections").size()).isEqualTo(3);
    }

    private static String proposing(String name, int seen) {
        return "{\"question\":\"applicant-name\",\"answers\":{\"applicant-name\":\"%s\"},\"reason\":\"Sổ\",\"seen\":%d}"
                .formatted(name, seen);
    }

    private static Browser browser(String login) {
        var browser = new Browser(PROGRAMS.house());
        browser.signIn(login, Town.PASSWORD);
        return browser;
    }
}

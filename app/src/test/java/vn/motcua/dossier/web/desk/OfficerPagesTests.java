package vn.motcua.dossier.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.AnswerDossier;
import vn.motcua.dossier.usecase.Dossiers;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.identity.web.Browser;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Role;

/** A dossier on officers' screens, over real HTTP, without script. */
class OfficerPagesTests {
    private static final Town TOWN = new Town();
    private static final Browser CLERK = officer("tiepnhan");
    private static final Browser HEAD = officer("truongmotcua");
    private static final Browser SPECIALIST = officer("chuyenvien");
    private static final Browser LEADER = officer("lanhdao");
    private static final String NUMBER = "099190000777";

    @AfterAll
    static void close() {
        TOWN.close();
    }

    private static final String[] TAKEN = {
        "give-out-way", "counter", "give-out-asker", "representative",
        "give-out-asker-name", "Bà Mẫu", "give-out-asker-paper", "giấy ủy quyền số 7"
    };

    @Test
    void aBirthGoesFromDeskToDeskAndItsSlipNamesEveryHolder() throws Exception {
        var parent = Town.citizen();
        var filed = TOWN.filed(parent, Town.BIRTH, TOWN.desk);
        var here = address(filed);
        assertThat(CLERK.get("/desk/dossiers").body())
                .contains(here, filed.filing().code().value(), "Chờ tiếp nhận");
        assertThat(CLERK.get("/desk").body()).contains("Hồ sơ đang chờ", "href=\"/desk/dossiers\"");
        assertThat(CLERK.get(here).body()).contains("Nguyễn Mẫu Trẻ", "Tiếp nhận và hẹn trả", "giay chung sinh.pdf");

        done(CLERK, here, "accept");
        done(SPECIALIST, here, "hand-on", "hand-on-wording", "Khai sinh: Nguyễn Mẫu Trẻ");
        assertThat(SPECIALIST.get(here).body()).contains("Chờ người dân xem bản nháp", "Khai sinh: Nguyễn Mẫu Trẻ");
        Town.done(TOWN.bean(AnswerDossier.class).confirm(Town.errand(parent, now(filed))));
        done(SPECIALIST, here, "hand-on");
        done(SPECIALIST, here, "hand-on");
        done(LEADER, here, "hand-on");
        nothingIsGivenOutToNobody(here);
        done(CLERK, here, "give-out", TAKEN);

        assertThat(now(filed).standing().stage()).isEqualTo(Stage.RETURNED);
        assertThat(CLERK.get(here).body()).contains("Bà Mẫu nhận thay, xuất").doesNotContain("id=\"acts\"");
        assertThat(CLERK.get(here + "/slip").body())
                .contains("Mẫu số 06", "Lê Mẫu Châu", "Võ Mẫu Hạnh", "Bùi Mẫu Lâm")
                .containsAnyOf("Đúng hạn", "Trước hạn");
        assertThat(CLERK.get("/desk/dossiers").body()).doesNotContain(here);
    }

    private static void nothingIsGivenOutToNobody(String here) {
        CLERK.get(here);
        assertThat(post(CLERK, here, "give-out", "give-out-way", "counter").body())
                .contains("give-out-way-error", "ai nhận và giấy tờ đã xuất trình");
    }

    @Test
    void aLeaderStopsWhatCannotGoOnAndItsPageSaysWhy() throws Exception {
        var filed = TOWN.filed(Town.citizen(), Town.BIRTH, TOWN.desk);
        var here = address(filed);
        done(CLERK, here, "accept");
        assertThat(SPECIALIST.get(here).body()).doesNotContain("Dừng giải quyết");
        assertThat(LEADER.get(here).body()).contains("Dừng giải quyết");
        assertThat(post(LEADER, here, "stop").statusCode()).isEqualTo(422);
        done(LEADER, here, "stop", "stop-note", "Tòa án đang giải quyết");
        assertThat(CLERK.get(here).body())
                .contains("Đã dừng giải quyết", "Tòa án đang giải quyết", "/ending.pdf")
                .doesNotContain("id=\"acts\"");
    }

    @Test
    void whatIsToBePaidIsShownWithItsAmountAndRecordedAtTheDesk() throws Exception {
        var filed = TOWN.filed(Town.citizen(), Town.BIRTH, TOWN.desk);
        var here = address(filed);
        done(CLERK, here, "accept");
        SPECIALIST.get(here);
        var wanting = post(SPECIALIST, here, "charge", "charge-amount", "nhiều", "charge-note", "Lệ phí đăng ký");
        assertThat(wanting.statusCode()).isEqualTo(422);
        assertThat(wanting.body()).contains("id=\"charge-amount-error\"", "value=\"nhiều\"");
        done(SPECIALIST, here, "charge", "charge-amount", "1.200.000", "charge-note", "Lệ phí đăng ký");
        assertThat(CLERK.get(here).body())
                .contains("Chờ nộp tiền", "1.200.000", "Lệ phí đăng ký", "Tạm dừng, chờ người dân", "Số biên lai");
        done(CLERK, here, "pay", "pay-note", "BL-0007");
        assertThat(SPECIALIST.get(here).body()).contains("BL-0007", "Thời gian tạm dừng", "Xong bước này");
    }

    @Test
    void whoWasSlowerIsToldAndKeepsWhatTheyWrote() throws Exception {
        var filed = TOWN.filed(Town.citizen(), Town.BUSINESS, TOWN.desk);
        var here = address(filed);
        HEAD.get(here);
        done(CLERK, here, "ask", "ask-paper-0", "Giấy đề nghị", "ask-note", "Ảnh mờ");
        var told = post(HEAD, here, "propose-refusal", "propose-refusal-note", "Sai thẩm quyền");
        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.body())
                .contains("Người khác vừa xử lý hồ sơ này", "Chờ người dân bổ sung", "Sai thẩm quyền")
                .contains("Giấy đề nghị; Ảnh mờ");
    }

    @Test
    void theSameRequestSentTwiceIsDoneOnce() throws Exception {
        var filed = TOWN.filed(Town.citizen(), Town.BUSINESS, TOWN.desk);
        var here = address(filed);
        CLERK.get(here);
        var first = post(CLERK, here, "accept");
        var again = CLERK.post(here + "/moves", "verb", "accept", "seen", "1");
        assertThat(Browser.leadsTo(first)).isEqualTo(here + "?done=accept");
        assertThat(Browser.leadsTo(again)).isEqualTo(here + "?done=accept");
        assertThat(now(filed).moves()).isEqualTo(2);
    }

    @Test
    void whoeverStandsAtTheDeskHasItWithdrawn() throws Exception {
        var filed = TOWN.filed(Town.citizen(), Town.BUSINESS, TOWN.desk);
        var here = address(filed);
        assertThat(CLERK.get(here).body()).contains("withdraw-at-desk-asker", "Rút hồ sơ tại quầy");
        var why = "withdraw-at-desk-note";
        var nobody = post(CLERK, here, "withdraw-at-desk", why, "Không còn nhu cầu");
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains("id=\"withdraw-at-desk-asker-error\"", ">Không còn nhu cầu</textarea>");
        var paper = "withdraw-at-desk-asker-paper";
        done(CLERK, here, "withdraw-at-desk", why, "Hết nhu cầu", paper, "căn cước", "withdraw-at-desk-asker", "owner");
        assertThat(CLERK.get(here).body()).contains("Đã rút tại quầy", "xuất trình căn cước", "ending.pdf");
    }

    @Test
    void whatIsWantingStandsBesideItsFieldAndNothingTypedIsLost() throws Exception {
        var filed = TOWN.filed(Town.citizen(), Town.BENEFIT, TOWN.city);
        var here = address(filed);
        var clerk = officer("tiepnhan.thanhpho");
        clerk.get(here);
        var reasonless = post(clerk, here, "ask");
        assertThat(reasonless.statusCode()).isEqualTo(422);
        assertThat(reasonless.body()).contains("id=\"ask-note-error\"", "<details open");
        done(clerk, here, "accept");

        var specialist = officer("chuyenvien.noivu");
        specialist.get(here);
        var nowhere = post(specialist, here, "hand-on", "hand-on-wording", "Mức hưởng: 1 đồng");
        assertThat(nowhere.statusCode()).isEqualTo(422);
        assertThat(nowhere.body()).contains("id=\"hand-on-to-error\"", ">Mức hưởng: 1 đồng</textarea>");
        var agency = TOWN.insurance.toString();
        assertThat(post(specialist, here, "hand-on", "hand-on-to", agency).statusCode())
                .isEqualTo(302);
        assertThat(now(filed).custody().agency()).isEqualTo(TOWN.insurance);
    }

    @Test
    void whatWasHandedToTheWrongAgencyIsTakenBackByWhoGaveIt() throws Exception {
        var filed = TOWN.filed(Town.citizen(), Town.BENEFIT, TOWN.city);
        var here = address(filed);
        done(officer("tiepnhan.thanhpho"), here, "accept");
        var specialist = officer("chuyenvien.noivu");
        assertThat(specialist.get(here).body())
                .contains("disabled>Tổng đài 1022 thành phố Cửu Hà (hôm nay chưa có Chuyên viên)</option>");
        var nobody = TOWN.bean(Agencies.class).known("Y99.10").orElseThrow().toString();
        var refused = post(specialist, here, "hand-on", "hand-on-wording", "Mức hưởng", "hand-on-to", nobody);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"hand-on-to-error\"", "chưa có ai giữ vai trò Chuyên viên");

        var wrong = TOWN.bean(Agencies.class).known("Y99.03").orElseThrow().toString();
        done(specialist, here, "hand-on", "hand-on-wording", "Mức hưởng", "hand-on-to", wrong);
        assertThat(specialist.get(here).body()).contains("Đang chờ ở Chuyên viên, Xã Sông Nắng từ ");
        assertThat(post(specialist, here, "recall").body()).contains("id=\"recall-note-error\"");
        var receiver = officer("chuyenvien.songnang");
        receiver.get(here);
        done(specialist, here, "recall", "recall-note", "Chọn nhầm xã");
        var late = post(receiver, here, "hand-on");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Đã thu hồi", "Chọn nhầm xã");
        assertThat(now(filed).custody().role()).isEqualTo(Role.SPECIALIST);
    }

    @Test
    void anotherPlacesDossierIsRefusedAndTheAttemptIsEntered() throws Exception {
        var filed = TOWN.filed(Town.citizen(), Town.BIRTH, TOWN.desk);
        var here = address(filed);
        var stranger = officer("tiepnhan.conmay");
        for (var path : new String[] {here, here + "/slip", here + "/papers/0", here + "/papers/0/picture"}) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(403);
        }
        stranger.get("/desk/dossiers");
        assertThat(post(stranger, here, "accept").statusCode()).isEqualTo(403);
        assertThat(entered(filed, "dossier.see", "REFUSED")).isEqualTo(4);
        assertThat(entered(filed, "dossier.receive", "REFUSED")).isEqualTo(1);
        assertThat(stranger.get("/desk/dossiers?tray=reception-clerk@" + TOWN.desk)
                        .statusCode())
                .isEqualTo(403);
        assertThat(CLERK.get("/desk/dossiers/" + TOWN.desk).statusCode()).isEqualTo(404);
        assertThat(CLERK.get("/desk/dossiers/khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void numbersAreMaskedUntilAskedForAndEachLookIsEntered() throws Exception {
        var filed = TOWN.filed(Town.citizen(), Town.BIRTH, TOWN.desk);
        var here = address(filed);
        assertThat(CLERK.get(here).body())
                .contains("••• ••• 777", "Kiểm tra tờ khai và giấy chứng sinh")
                .doesNotContain(NUMBER);
        assertThat(entered(filed, "dossier.see", "SEEN")).isEqualTo(1);
        assertThat(CLERK.post(here + "/answers").body()).contains(NUMBER, "Lượt xem này đã được ghi lại");
        assertThat(entered(filed, "dossier.see-in-full", "SEEN")).isEqualTo(1);

        var paper = CLERK.get(here + "/papers/0");
        assertThat(paper.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(paper.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(CLERK.get(here + "/papers/0/picture").statusCode()).isEqualTo(404);
        assertThat(CLERK.get(here + "/papers/9").statusCode()).isEqualTo(404);
        assertThat(entered(filed, "dossier.see", "SEEN")).isEqualTo(4);
    }

    @Test
    void aCodeLeadsToItsDossierAndAnInboxWithoutWorkSaysSo() throws Exception {
        var filed = TOWN.filed(Town.citizen(), Town.BIRTH, TOWN.desk);
        var code = filed.filing().code().value().toLowerCase(Locale.ROOT);
        assertThat(Browser.leadsTo(CLERK.get("/desk/dossiers/find?code=" + code)))
                .isEqualTo(address(filed));
        var none = CLERK.get("/en/desk/dossiers/find?code=T-2222-2222");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("No dossier bears the code", "value=\"T-2222-2222\"");
        assertThat(officer("vanthu").get("/desk/dossiers").body()).contains("Hết việc");
        assertThat(officer("quantri").get("/desk/dossiers").statusCode()).isEqualTo(403);
        assertThat(officer("quantri").get("/desk").body()).doesNotContain("/desk/dossiers\"");
    }

    @Test
    void aPostForOneFieldShowsItsDossiersAloneAndSaysSo() throws Exception {
        var birth = TOWN.filed(Town.citizen(), Town.BIRTH, TOWN.desk);
        var registrar = officer("chuyenvien.hotich");
        assertThat(registrar.get("/desk").body()).contains("Chỉ lĩnh vực: Hộ tịch");
        done(CLERK, address(birth), "accept");
        assertThat(registrar.get("/desk/dossiers").body())
                .contains(address(birth), "Vị trí này chỉ phụ trách lĩnh vực: Hộ tịch");
        assertThat(SPECIALIST.get("/desk/dossiers").body()).doesNotContain("chỉ phụ trách");

        var shop = TOWN.filed(Town.citizen(), Town.BUSINESS, TOWN.desk);
        done(CLERK, address(shop), "accept");
        done(officer("truongphong"), address(shop), "hand-on");
        assertThat(SPECIALIST.get("/desk/dossiers").body()).contains(address(shop));
        assertThat(registrar.get("/desk/dossiers").body()).doesNotContain(address(shop));
        var refused = registrar.get(address(shop));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("khác với lĩnh vực của hồ sơ", "Quản trị đơn vị");
    }

    private static Browser officer(String login) {
        var browser = new Browser(TOWN.house());
        browser.signIn(login, Town.PASSWORD);
        return browser;
    }

    private static void done(Browser by, String here, String verb, String... fields) {
        by.get(here);
        assertThat(Browser.leadsTo(post(by, here, verb, fields))).as(verb).isEqualTo(here + "?done=" + verb);
        assertThat(by.get(here + "?done=" + verb).body()).contains("role=\"status\"");
    }

    /** With what the page that was looked at last says of the moves so far. */
    private static HttpResponse<String> post(Browser by, String here, String verb, String... fields) {
        var all = new String[fields.length + 2];
        all[0] = "verb";
        all[1] = verb;
        System.arraycopy(fields, 0, all, 2, fields.length);
        return by.post(here + "/moves", all);
    }

    private static String address(Dossier dossier) {
        return "/desk/dossiers/" + dossier.id();
    }

    private static Dossier now(Dossier dossier) {
        return TOWN.bean(Dossiers.class).find(dossier.id()).orElseThrow();
    }

    private static int entered(Dossier dossier, String action, String outcome) {
        return JdbcClient.create(TOWN.database().program())
                .sql("SELECT count(*) FROM shared.journal j"
                        + " WHERE j.record = :id AND j.action = :action AND j.outcome = :outcome")
                .param("id", dossier.id().value())
                .param("action", action)
                .param("outcome", outcome)
                .query(Integer.class)
                .single();
    }
}

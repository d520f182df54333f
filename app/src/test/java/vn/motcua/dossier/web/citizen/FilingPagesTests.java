package vn.motcua.dossier.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.citizen.Applicant.BEN_MO;
import static vn.motcua.dossier.web.citizen.Applicant.BIRTH;
import static vn.motcua.dossier.web.citizen.Applicant.CON_MAY;
import static vn.motcua.dossier.web.citizen.Applicant.PASSWORD;
import static vn.motcua.dossier.web.citizen.Applicant.PDF;
import static vn.motcua.dossier.web.citizen.Applicant.SONG_NANG;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.LoadSample;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.identity.web.Browser;
import vn.motcua.organisation.SampleUnits;

/** From the page of a procedure to the receipt over real HTTP, without script. */
class FilingPagesTests {
    private static final String FORM = "birth-registration";
    private static final Pattern DIGITS = Pattern.compile("<dd class=\"big num\">([0-9]{4})</dd>");
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);

    private final Applicant citizen = new Applicant(HOUSE, "congdan");

    @BeforeAll
    static void load() {
        HOUSE.bean(LoadDemonstration.class).load(PASSWORD);
        HOUSE.bean(SampleUnits.class).load();
        HOUSE.bean(LoadSample.class).load();
    }

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @Test
    void aProcedureLeadsToWhereOneBeginsOrSaysWhyOneCannot() {
        var visitor = new Browser(HOUSE);
        assertThat(visitor.get("/procedures/" + BIRTH).body()).contains("href=\"/apply/" + BIRTH + "\"");
        assertThat(visitor.get("/procedures/1.014199").body())
                .doesNotContain("/apply/")
                .contains("Biểu mẫu điện tử của thủ tục này chưa được soạn");
        assertThat(citizen.browser.get("/apply/1.014199").body()).contains("Biểu mẫu điện tử");
        assertThat(citizen.browser.get("/apply/9.999999").statusCode()).isEqualTo(404);
        assertThat(citizen.browser.get("/apply/khong-phai-ma").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/apply/1.001193, /sign-in?continue=%2Fapply%2F1.001193",
        "/en/my/dossiers, /en/sign-in?continue=%2Fen%2Fmy%2Fdossiers",
        "/drafts/01990000-0000-7000-8000-000000000000, "
                + "/sign-in?continue=%2Fdrafts%2F01990000-0000-7000-8000-000000000000"
    })
    void aStrangerIsAskedToSignInAndBroughtBack(String path, String door) {
        assertThat(Browser.leadsTo(new Browser(HOUSE).get(path))).isEqualTo(door);
    }

    @Test
    void whereSeveralOfficesTakeItOneIsChosen() {
        var asked = citizen.browser.get("/apply/" + BIRTH).body();
        assertThat(asked).contains(BEN_MO, CON_MAY, SONG_NANG, "Việc này có dành cho ông, bà không?");
        var none = citizen.browser.post("/apply/" + BIRTH);
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("Hãy chọn nơi tiếp nhận.", "href=\"#office\"");
        assertThat(citizen.browser.post("/apply/" + BIRTH, "office", "Y99.00").statusCode())
                .isEqualTo(422);
    }

    @Test
    void aBirthIsRegisteredFromBeginningToReceiptAndSentTwiceItIsOne() {
        var draft = citizen.begins(BIRTH, BEN_MO);
        citizen.settles(draft);
        citizen.answersAll(draft, FORM);
        var check = citizen.browser.get(draft + "/check").body();
        assertThat(check)
                .contains("Còn 1 điều cần làm trước khi nộp", "Giấy chứng sinh")
                .doesNotContain("Nộp hồ sơ<");
        citizen.browser.get("/sign-in");
        assertThat(citizen.browser.post(draft + "/check").statusCode()).isEqualTo(422);

        citizen.addsEveryPaper(draft);
        assertThat(citizen.browser.get(draft + "/check").body()).contains("Nộp hồ sơ", "1/11/2020", "Đã cam đoan");
        var receipt = Browser.leadsTo(citizen.browser.post(draft + "/check", "despite", "Cho một việc khác"));
        citizen.browser.get("/sign-in");
        assertThat(Browser.leadsTo(citizen.browser.post(draft + "/check", "despite", "Cho một việc khác")))
                .isEqualTo(receipt);

        var shown = citizen.browser.get(receipt);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).containsPattern("T-[2-9A-Z]{4}-[2-9A-Z]{4}").containsPattern(DIGITS);
        assertThat(Browser.leadsTo(citizen.browser.get(draft))).isEqualTo(receipt.replace("/receipt", ""));
        assertThat(citizen.browser.get("/my/dossiers").body()).contains("Chờ tiếp nhận");
        other().assertRefused(receipt);
    }

    private Stranger other() {
        return new Stranger(new Applicant(HOUSE, "congdan.conmay").browser);
    }

    private record Stranger(Browser browser) {
        void assertGone(String path) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(404);
        }

        void assertRefused(String path) {
            assertThat(browser.get(path).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void whatIsWrongIsKeptAndToldBesideItsBox() {
        var draft = citizen.begins(BIRTH, CON_MAY);
        var child = citizen.form(FORM).page("child").orElseThrow();
        var answered = citizen.answers(
                draft,
                child,
                List.of(
                        "child-name",
                        "Trẻ 123",
                        "birth-day",
                        "",
                        "birth-day.day",
                        "31",
                        "birth-day.month",
                        "2",
                        "birth-day.year",
                        "2026"));
        assertThat(answered.statusCode()).isEqualTo(422);
        assertThat(answered.body())
                .contains("value=\"Trẻ 123\"", "value=\"31\"", "href=\"#child-name\"", "href=\"#birth-day\"")
                .contains("id=\"birth-day-error\"", "Ngày sinh: Không có ngày này")
                .contains("<title>Lỗi:");
        assertThat(citizen.browser.get(draft + "/pages/child").body())
                .contains("value=\"Trẻ 123\"")
                .doesNotContain("errsum");
    }

    @Test
    void aDayToComeIsNobodysBirthdayAndAPageThatIsNotThereIsNowhere() {
        var draft = citizen.begins(BIRTH, CON_MAY);
        var child = citizen.form(FORM).page("child").orElseThrow();
        var future = citizen.answers(
                draft,
                child,
                List.of("birth-day", "", "birth-day.day", "1", "birth-day.month", "1", "birth-day.year", "2999"));
        assertThat(future.body()).contains("Ngày này chưa tới");
        assertThat(citizen.browser.get(draft + "/pages/khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void anAnswerRaisesTheQuestionsThatHangOnIt() {
        var draft = citizen.begins(BIRTH, SONG_NANG);
        var place = citizen.form(FORM).page("birthplace").orElseThrow();
        assertThat(citizen.browser.get(draft + "/pages/birthplace").body())
                .doesNotContain("name=\"hospital\"")
                .doesNotContain("birthplace.commune");

        var raised = citizen.answers(draft, place, List.of("born-at", "elsewhere"));
        assertThat(Browser.leadsTo(raised)).isEqualTo(draft + "/pages/birthplace?more");
        assertThat(citizen.browser.get(draft + "/pages/birthplace?more").body())
                .contains("birthplace.commune", "cần hỏi thêm")
                .doesNotContain("name=\"hospital\"");

        var unknown = citizen.answers(
                draft, place, List.of("born-at", "elsewhere", "birthplace", "", "birthplace.commune", "Xã Không Có"));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("birthplace.commune-error", "Không thấy xã");
    }

    @Test
    void savedElsewhereMeanwhileBothAreKept() {
        var draft = citizen.begins("1.014748", citizen.officeOf("1.014748"));
        var address = draft + "/pages/applicant";
        citizen.browser.get(address);
        var telephone = new Applicant(HOUSE, "congdan").browser;
        telephone.get(address);
        telephone.post(address, "applicant-name", "Tên Trên Điện Thoại");

        var late = citizen.browser.post(address, "applicant-name", "Tên Trên Máy");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Tên Trên Điện Thoại", "value=\"Tên Trên Máy\"");
        assertThat(citizen.browser.get(address).body()).contains("value=\"Tên Trên Điện Thoại\"");
    }

    @Test
    void backAndLaterKeepWhatWasTyped() {
        var draft = citizen.begins("1.014748", citizen.officeOf("1.014748"));
        citizen.browser.get(draft + "/pages/work");
        var back = citizen.browser.post(draft + "/pages/work", "employer", "Xưởng Mẫu", "then", "back");
        assertThat(Browser.leadsTo(back)).isEqualTo(draft + "/pages/applicant");
        assertThat(citizen.browser.get(draft + "/pages/work").body()).contains("value=\"Xưởng Mẫu\"");
        var later = citizen.browser.post(draft + "/pages/work", "employer", "Xưởng Sau", "then", "later");
        assertThat(Browser.leadsTo(later)).isEqualTo("/my/dossiers");
        assertThat(citizen.browser.get(draft + "/pages/work").body()).contains("value=\"Xưởng Sau\"");
    }

    @Test
    void aPaperThatCannotBeTakenIsToldBesideItsBox() {
        var draft = citizen.begins(BIRTH, CON_MAY);
        citizen.settles(draft);
        var paper = draft + "/papers/1";
        citizen.browser.get(paper);
        assertThat(citizen.browser
                        .upload(paper, "file", "rong.pdf", new byte[0])
                        .body())
                .contains("Tệp rong.pdf không có gì bên trong", "id=\"file-error\"");
        assertThat(citizen.browser
                        .upload(paper, "file", "la.exe", new byte[] {'M', 'Z', 0, 1})
                        .body())
                .contains("không phải ảnh hay PDF");
        assertThat(citizen.browser.upload(paper, "file", "", new byte[0]).body())
                .contains("Chưa có tệp nào");
        assertThat(citizen.browser
                        .upload(paper, "file", "to.pdf", new byte[11_000_000])
                        .body())
                .contains("Tệp lớn hơn 10 MB");
        var huge = citizen.browser.upload(paper, "file", "to.pdf", new byte[100_000_000]);
        assertThat(Browser.leadsTo(huge)).isEqualTo(paper + "?too-large");
        assertThat(citizen.browser.get(paper + "?too-large").body()).contains("Tệp lớn hơn 10 MB");
        assertThat(citizen.browser.get(draft + "/papers/0").statusCode()).isEqualTo(404);
    }

    @Test
    void papersOfAnotherCaseAreThereAgainWhenOneChoosesBack() {
        var draft = citizen.begins(BIRTH, CON_MAY);
        citizen.settles(draft);
        citizen.browser.get(draft + "/papers/1");
        citizen.browser.upload(draft + "/papers/1", "file", "giay.pdf", PDF);
        citizen.browser.get(draft + "/case");
        citizen.browser.post(draft + "/case", "case", "1");
        assertThat(citizen.browser.get(draft + "/papers").body()).doesNotContain("Đã thêm 1 tệp");
        citizen.browser.get(draft + "/case");
        citizen.browser.post(draft + "/case", "case", "0");
        assertThat(citizen.browser.get(draft + "/papers").body()).contains("Đã thêm 1 tệp");
        citizen.browser.get(draft + "/case");
        assertThat(citizen.browser.post(draft + "/removal").statusCode()).isEqualTo(303);
    }

    @Test
    void aPaperIsSeenTakenAwayAndSentTwiceIsThereOnce() {
        var draft = citizen.begins(BIRTH, CON_MAY);
        citizen.settles(draft);
        var paper = draft + "/papers/1";
        citizen.browser.get(paper);
        citizen.browser.upload(paper, "file", "giay.pdf", PDF);
        citizen.browser.upload(paper, "file", "giay.pdf", PDF);
        assertThat(citizen.browser.get(draft + "/papers").body()).contains("Đã thêm 1 tệp");
        assertThat(citizen.browser.get(paper + "/0").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        other().assertGone(paper + "/0");
        citizen.browser.get(paper);
        assertThat(citizen.browser.post(paper + "/0/removal").statusCode()).isEqualTo(303);
        assertThat(citizen.browser.get(paper).body()).doesNotContain("giay.pdf");
    }

    @Test
    void anotherPersonsDraftIsRefusedAndAnUnknownOneIsNowhere() {
        var draft = citizen.begins(BIRTH, CON_MAY);
        for (var path : List.of("", "/case", "/pages/child", "/papers", "/papers/1", "/check")) {
            other().assertRefused(draft + path);
        }
        var stranger = other().browser();
        stranger.get("/apply/" + BIRTH);
        assertThat(stranger.post(draft + "/pages/child", "edits", "0", "child-name", "X")
                        .statusCode())
                .isEqualTo(403);
        assertThat(stranger.post(draft + "/check").statusCode()).isEqualTo(403);
        assertThat(stranger.post(draft + "/removal").statusCode()).isEqualTo(403);
        assertThat(citizen.browser
                        .get("/drafts/01990000-0000-7000-8000-000000000000")
                        .statusCode())
                .isEqualTo(404);
        assertThat(citizen.browser
                        .postRaw(draft + "/pages/child", "child-name=X")
                        .statusCode())
                .isEqualTo(403);
    }
}

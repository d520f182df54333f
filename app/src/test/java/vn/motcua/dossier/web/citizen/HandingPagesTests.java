package vn.motcua.dossier.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.citizen.Applicant.PASSWORD;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.LoadSample;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.identity.web.Browser;
import vn.motcua.organisation.SampleUnits;

/** A draft goes from one person to another on pages, over real HTTP and without script. */
class HandingPagesTests {
    private static final String BENEFIT = "1.014748";
    private static final String CITY = "Y99.00";
    private static final Pattern CODE = Pattern.compile("<code[^>]*>([2-9A-Z]{5}-[2-9A-Z]{5})</code>");
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);

    private final Applicant citizen = new Applicant(HOUSE, "congdan");
    private final Browser owner = citizen.browser;
    private final Browser friend = new Applicant(HOUSE, "congdan.conmay").browser;
    private String draft = "";

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

    @BeforeEach
    void begin() {
        draft = citizen.begins(BENEFIT, CITY).replaceFirst("^(/drafts/[0-9a-f-]+).*", "$1");
    }

    @Test
    void aHelperFillsInAndHandsItBack() {
        assertThat(owner.get("/my/dossiers").body()).contains(draft + "/handing", "Nhập mã nhận bản khai");
        enters(code("help"), draft);
        assertThat(friend.get("/my/dossiers").body())
                .contains("Bản khai của người khác nhờ điền giúp", draft + "/handing")
                .doesNotContain(draft + "/removal");
        assertThat(friend.get(draft + "/pages/applicant").body()).contains("Bản khai của người khác nhờ điền giúp");
        friend.post(draft + "/pages/applicant", "applicant-name", "Nguyễn Mẫu Nhờ");
        assertThat(friend.get(draft + "/check").body())
                .contains("Người nhờ sẽ tự nộp", draft + "/handing/end")
                .doesNotContain("action=\"" + draft + "/check\"");
        assertThat(owner.get(draft + "/handing").body()).contains("đang điền giúp", "đã lưu 1 lần", "Thôi, lấy lại");

        friend.get(draft + "/handing");
        assertThat(Browser.leadsTo(friend.post(draft + "/handing/end"))).isEqualTo("/my/dossiers?handed-back");
        assertThat(friend.get("/my/dossiers?handed-back").body())
                .contains("Đã trả lại bản khai")
                .doesNotContain(draft);
        assertThat(friend.get(draft + "/pages/applicant").statusCode()).isEqualTo(403);
        assertThat(owner.get(draft + "/pages/applicant").body()).contains("Nguyễn Mẫu Nhờ");
        assertThat(owner.get("/en" + draft + "/handing").body()).contains("Somebody has helped", "saved 1 times");
    }

    @Test
    void itBecomesTheOthersOnceTheOwnerHasSeenWhoTheyAre() {
        enters(code("transfer"), draft + "/handing");
        assertThat(friend.get(draft + "/handing").body()).contains("Đã nhập mã, chờ ");
        assertThat(friend.get(draft + "/pages/applicant").statusCode()).isEqualTo(403);
        assertThat(owner.get(draft + "/handing").body()).contains("đã nhập mã để nhận bản khai", "Đồng ý chuyển cho ");
        assertThat(Browser.leadsTo(owner.post(draft + "/handing/agreement"))).isEqualTo("/my/dossiers?transferred");
        assertThat(owner.get("/my/dossiers?transferred").body())
                .contains("Đã chuyển bản khai cho người nhận")
                .doesNotContain(draft);
        assertThat(friend.get(draft + "/pages/applicant").statusCode()).isEqualTo(200);
        assertThat(friend.get(draft + "/handing").body()).contains("điền trước rồi chuyển cho chủ hồ sơ");
    }

    @Test
    void aWrongCodeIsToldBesideItsBoxAndTooManyAreNotCompared() {
        friend.get("/drafts/code");
        var wrong = friend.post("/drafts/code", "code", "khong phai ma");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("code-error", "value=\"khong phai ma\"");
        var guesser = new Applicant(HOUSE, "congdan.songnang").browser;
        guesser.get("/drafts/code");
        for (var guess = 0; guess < 10; guess++) {
            assertThat(guesser.post("/drafts/code", "code", "AAAAA-AAAA" + (char) ('A' + guess % 8))
                            .statusCode())
                    .isEqualTo(422);
        }
        var closed = guesser.post("/drafts/code", "code", code("help"));
        assertThat(closed.statusCode()).isEqualTo(429);
        assertThat(closed.body()).contains("Đã nhập sai quá nhiều lần");
    }

    @Test
    void aPageThatIsOldOrMadeUpDoesNothing() {
        assertThat(owner.get(draft + "/handing").body()).contains("Tạo mã nhờ điền giúp");
        assertThat(owner.post(draft + "/handing", "kind", "loan").body()).contains("Tạo mã nhờ điền giúp");
        assertThat(Browser.leadsTo(owner.post(draft + "/handing/agreement"))).isEqualTo(draft + "/handing");
        assertThat(Browser.leadsTo(owner.post(draft + "/handing/end"))).isEqualTo(draft + "/handing");
        assertThat(friend.get(draft + "/handing").statusCode()).isEqualTo(403);
        assertThat(friend.get("/drafts/00000000-0000-7000-8000-000000000000/handing")
                        .statusCode())
                .isEqualTo(404);
    }

    private String code(String kind) {
        owner.get(draft + "/handing");
        var shown = owner.post(draft + "/handing", "kind", kind);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(header -> assertThat(header).contains("no-store"));
        var found = CODE.matcher(shown.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void enters(String code, String leadsTo) {
        friend.get("/drafts/code");
        assertThat(Browser.leadsTo(friend.post("/drafts/code", "code", code))).isEqualTo(leadsTo);
    }
}

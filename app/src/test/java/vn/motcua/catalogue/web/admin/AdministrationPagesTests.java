package vn.motcua.catalogue.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.identity.web.Browser;

/** The catalogue's administration over real HTTP, without script. */
class AdministrationPagesTests {
    private static final String PASSWORD = "chi de thu nghiem";
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);
    private static final Browser WRITER = new Browser(HOUSE);
    private static final Browser OTHER = new Browser(HOUSE);
    private static final Browser LEADER = new Browser(HOUSE);
    private static final AtomicInteger CODES = new AtomicInteger(500_000);

    private final String code = "5." + CODES.getAndIncrement();
    private String draft = "";

    @BeforeAll
    static void load() {
        HOUSE.bean(LoadDemonstration.class).load(PASSWORD);
        WRITER.signIn("quantri", PASSWORD);
        OTHER.signIn("quantridonvi", PASSWORD);
        LEADER.signIn("lanhdao", PASSWORD);
    }

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @BeforeEach
    void begin() {
        WRITER.get("/admin/procedures/new");
        draft = Browser.leadsTo(
                WRITER.post("/admin/procedures/new", "code", code, "name", "Thủ tục mẫu", "field", "Hộ tịch"));
        assertThat(draft).startsWith("/admin/procedures/drafts/");
    }

    @Test
    void aDraftIsWrittenSubmittedAndPublishedByAnotherPerson() {
        write();
        assertThat(WRITER.get(draft).body()).contains("Đủ thông tin", "8.000\u00a0đ");
        assertThat(WRITER.get(draft + "/preview/page").body()).contains("Đây là dự thảo", "3 ngày làm việc");
        WRITER.get(draft);
        assertThat(Browser.leadsTo(WRITER.post(draft + "/submission"))).isEqualTo(draft);
        assertThat(WRITER.get(draft).body()).contains("Người soạn hoặc trình không tự công bố");
        WRITER.get(draft);
        assertThat(WRITER.post(draft + "/publication", "from", "2026-01-01", "decision", "QĐ 1 (mẫu)")
                        .body())
                .contains("Hãy nhờ người có quyền công bố khác");
        assertThat(OTHER.get(draft).body()).contains("Duyệt và công bố", "Thủ tục mới");
        assertThat(Browser.leadsTo(OTHER.post(draft + "/publication", "from", "2026-01-01", "decision", "QĐ 1 (mẫu)")))
                .isEqualTo("/admin/procedures/" + code);
        assertThat(new Browser(HOUSE).get("/procedures/" + code).body()).contains("Thủ tục mẫu", "3 ngày làm việc");
    }

    @Test
    void aLeaderFindsWhatWaitsAndPublishesItButWritesNothing() {
        write();
        WRITER.get(draft);
        WRITER.post(draft + "/submission");
        assertThat(LEADER.get("/desk").body()).contains("/desk/approvals");
        assertThat(LEADER.get("/desk/approvals").body()).contains(draft, "Mã " + code);
        assertThat(LEADER.get("/admin/procedures/new").statusCode()).isEqualTo(403);
        assertThat(LEADER.get("/admin/journal").statusCode()).isEqualTo(403);
        LEADER.get(draft);
        assertThat(Browser.leadsTo(LEADER.post(draft + "/publication", "from", "2026-01-01", "decision", "QĐ 1 (mẫu)")))
                .isEqualTo("/admin/procedures/" + code);
    }

    @Test
    void whoApprovesNothingIsToldWhoDoes() {
        var clerk = new Browser(HOUSE);
        clerk.signIn("tiepnhan", PASSWORD);
        assertThat(clerk.get("/desk").body()).doesNotContain("/desk/approvals");
        for (var path : List.of("/desk/approvals", "/admin/procedures", draft, draft + "/preview")) {
            var refused = clerk.get(path);
            assertThat(refused.statusCode()).as(path).isEqualTo(403);
            assertThat(refused.body()).contains("Lãnh đạo");
        }
    }

    @Test
    void aReturnedDraftSaysWhyAndAPublicationWithoutADecisionIsRefusedBesideItsField() {
        write();
        WRITER.get(draft);
        WRITER.post(draft + "/submission");
        OTHER.get(draft);
        var refused = OTHER.post(draft + "/publication", "from", "31/02/2026", "decision", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("from-error", "decision-error");
        OTHER.post(draft + "/return", "remark", "Thiếu căn cứ");
        assertThat(WRITER.get(draft).body()).contains("Thiếu căn cứ", "Trình duyệt");
    }

    @Test
    void twoWhoEditOneDraftSeeBothTextsAndLoseNothing() {
        OTHER.get(draft + "/heading");
        WRITER.get(draft + "/heading");
        assertThat(heading(WRITER, "Tên của người thứ nhất").statusCode()).isEqualTo(302);
        var told = heading(OTHER, "Tên của người thứ hai");
        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.body())
                .contains("Người khác vừa lưu", "Tên của người thứ nhất", "value=\"Tên của người thứ hai\"");
        assertThat(heading(OTHER, "Tên của người thứ hai").statusCode()).isEqualTo(302);
        assertThat(WRITER.get(draft).body()).contains("Tên của người thứ hai");
    }

    @Test
    void rowsComeAndGoWithoutScriptAndWithoutBeingSaved() {
        WRITER.get(draft + "/results");
        assertThat(WRITER.post(draft + "/results", "act", "add:result").body()).contains("result-0-name");
        var two = WRITER.post(draft + "/results", "act", "add:result", "result-0-name", "Giấy", "result-0-code", "");
        assertThat(two.body()).contains("value=\"Giấy\"", "result-1-name");
        var moved =
                WRITER.post(draft + "/results", "act", "down:result:0", "result-0-name", "Giấy", "result-1-name", "Sổ");
        assertThat(moved.body().indexOf("value=\"Sổ\"")).isLessThan(moved.body().indexOf("value=\"Giấy\""));
        assertThat(WRITER.get(draft + "/results").body()).doesNotContain("Giấy");
    }

    @ParameterizedTest
    @EnumSource(value = Section.class, mode = EnumSource.Mode.EXCLUDE, names = "FORM")
    void whatIsHostileIsShownAsItWasTyped(Section section) {
        WRITER.get(draft + "/" + section.key());
        var answer = WRITER.post(draft + "/" + section.key(), Pen.hostile(section));
        assertThat(answer.statusCode()).isIn(302, 422);
        for (var page : List.of(
                draft, draft + "/" + section.key(), draft + "/preview/page", "/admin/procedures?standing=draft")) {
            assertThat(WRITER.get(page).body()).doesNotContain("<script>alert");
        }
        assertThat(answer.body()).doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "way-0-amount=0",
                "way-0-amount=mười",
                "way-0-channel=by-pigeon",
                "way-0-fee-0-amount=-5",
                "way-0-fee-0-is=gift",
                "way-0-unit=fortnight"
            })
    void whatCannotBeReadIsRefusedBesideItsFieldAndStaysThere(String wrong) {
        WRITER.get(draft + "/ways");
        var answer = WRITER.post(draft + "/ways", Pen.ways(wrong));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"" + wrong.split("=")[0] + "-error\"");
    }

    @Test
    void aServiceThatIsPartlyOnlineNeedsItsReasonAndALinkIsOfTheWeb() {
        WRITER.get(draft + "/availability");
        var answer = WRITER.post(
                draft + "/availability",
                Pen.fields(
                        "availability=offered",
                        "on-supplement=pause",
                        "service-count=1",
                        "service-0-extent=partial",
                        "service-0-link=javascript:alert(1)"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("service-0-reason-error", "service-0-link-error");
    }

    @Test
    void theRunningSumOfTheStepsStandsBesideTheLimit() {
        write();
        assertThat(WRITER.get(draft + "/process").body())
                .contains("Cộng đến bước này: 3 ngày làm việc. Thời hạn: 3 ngày làm việc.");
    }

    @Test
    void aCodeIsGivenOnce() {
        WRITER.get("/admin/procedures/new");
        var again = WRITER.post("/admin/procedures/new", "code", code, "name", "Khác", "field", "Khác");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("code-error", "value=\"Khác\"");
    }

    @Test
    void listsAreAddressesAndStrangersGetNone() {
        var list = WRITER.get("/admin/procedures?standing=draft&q=" + code + "&page=99")
                .body();
        assertThat(list).contains("Thủ tục mẫu", "aria-current=\"page\"");
        assertThat(WRITER.get("/admin/procedures?standing=nonsense&level=x&page=-1")
                        .statusCode())
                .isEqualTo(200);
        assertThat(WRITER.get("/en/admin/procedures/problems").statusCode()).isEqualTo(200);
        assertThat(new Browser(HOUSE).get("/admin/procedures").body()).doesNotContain("Danh mục thủ tục</h1>");
        for (var nowhere : List.of(
                "/admin/procedures/9.999999",
                "/admin/procedures/drafts/1-2-3",
                "/admin/procedures/drafts/00000000-0000-7000-8000-000000000000")) {
            assertThat(WRITER.get(nowhere).statusCode()).as(nowhere).isEqualTo(404);
        }
    }

    @Test
    void aLentDraftIsReadWithoutAnAccountAndByNoSearchEngine() {
        WRITER.get(draft);
        var page = WRITER.post(draft + "/link").body();
        var path = page.replaceAll("(?s).*href=\"http[^\"]*?(/procedures/drafts/[^\"]+)\".*", "$1");
        var read = new Browser(HOUSE).get(path);
        assertThat(read.body()).contains("Đây là dự thảo", "Thủ tục mẫu");
        assertThat(read.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(new Browser(HOUSE)
                        .get("/procedures/drafts/" + "A".repeat(43))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void officesAreLookedAtThenAssignedAndTheVisitorSeesThem() {
        publish();
        var query = "?preview=yes&field=&level=&codes=" + code + "&office=communes&from=2026-01-01&decision=Q%C4%90+2";
        assertThat(WRITER.get("/admin/procedures/offices" + query).body()).contains("phân công mới");
        assertThat(WRITER.post("/admin/procedures/offices").statusCode()).isEqualTo(302);
        assertThat(new Browser(HOUSE).get("/procedures/" + code).body()).contains("Nộp được tại", "/offices/Y99");
        assertThat(WRITER.get("/admin/procedures/offices").body()).contains("QĐ 2");
    }

    @Test
    void aResolutionsAmountsStandOnThePageInsteadOfTheReferenceToIt() {
        WRITER.get(draft + "/ways");
        Pen.write(WRITER, draft, "way-0-fee-0-is=by-resolution");
        publishWritten();
        assertThat(new Browser(HOUSE).get("/procedures/" + code).body()).contains("Theo nghị quyết của tỉnh");
        WRITER.get("/admin/procedures/" + code + "/fees");
        var entered = WRITER.post(
                "/admin/procedures/" + code + "/fees",
                "resolution",
                "Nghị quyết 9 (mẫu)",
                "from",
                "2026-01-01",
                "rate-0-channel",
                "direct",
                "rate-0-kind",
                "fee",
                "rate-0-amount",
                "12.000",
                "rate-0-exempt-child",
                "yes");
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(302);
        var proposals = OTHER.get("/admin/procedures/" + code + "/fees").body();
        OTHER.post(proposals.replaceAll("(?s).*action=\"([^\"]+/approval)\".*", "$1"));
        assertThat(new Browser(HOUSE).get("/procedures/" + code).body())
                .contains("12.000\u00a0đ", "Nghị quyết 9 (mẫu)", "Trẻ em");
    }

    @Test
    void theApproverRehearsesARevisionBeforePublishingIt() {
        publish();
        WRITER.get("/admin/procedures/" + code);
        draft = Browser.leadsTo(WRITER.post("/admin/procedures/" + code + "/revisions"));
        WRITER.get(draft + "/ways");
        assertThat(WRITER.post(draft + "/ways", Pen.ways("way-0-amount=2")).statusCode())
                .isEqualTo(302);
        assertThat(OTHER.get(draft).body()).contains("3 ngày làm việc", "2 ngày làm việc", "So với phiên bản 1");
        assertThat(OTHER.get(draft + "/rehearsal").body()).contains("Hồ sơ giả định", "Ngày hẹn:", "Hiện 25 trong 200");
    }

    private void publish() {
        write();
        publishWritten();
    }

    private void publishWritten() {
        WRITER.get(draft);
        WRITER.post(draft + "/submission");
        OTHER.get(draft);
        assertThat(OTHER.post(draft + "/publication", "from", "2026-01-01", "decision", "QĐ 1 (mẫu)")
                        .statusCode())
                .isEqualTo(302);
    }

    private void write() {
        Pen.write(WRITER, draft, "");
    }

    private HttpResponse<String> heading(Browser who, String name) {
        return who.post(draft + "/heading", "name", name, "field", "Hộ tịch", "law-count", "0");
    }
}

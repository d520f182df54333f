package vn.motcua.catalogue.web.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.identity.web.Browser;
import vn.motcua.organisation.SampleUnits;

/** An author writes a form over real HTTP, without script. */
class FormEditorTests {
    private static final String PASSWORD = "chi de thu nghiem";
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);
    private static final Browser WRITER = new Browser(HOUSE);
    private static final Browser OTHER = new Browser(HOUSE);
    private static final AtomicInteger CODES = new AtomicInteger(700_000);

    private String draft = "";
    private String form = "";

    @BeforeAll
    static void load() {
        HOUSE.bean(LoadDemonstration.class).load(PASSWORD);
        HOUSE.bean(SampleUnits.class).load();
        WRITER.signIn("quantri", PASSWORD);
        OTHER.signIn("quantridonvi", PASSWORD);
    }

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @BeforeEach
    void begin() {
        WRITER.get("/admin/procedures/new");
        draft = Browser.leadsTo(WRITER.post(
                "/admin/procedures/new",
                "code",
                "5." + CODES.getAndIncrement(),
                "name",
                "Thủ tục mẫu",
                "field",
                "Hộ tịch"));
        form = draft + "/form";
    }

    @Test
    void aFormIsWrittenPageByPageAndSaysWhatIsStillWrong() {
        chooses("blank", "");
        assertThat(WRITER.get(form).body()).contains("còn 1 chỗ", "Chưa hỏi gì");
        addsPage("Người đi", "nguoi-di");
        assertThat(WRITER.get(form).body()).contains("“Người đi”: Chưa hỏi gì");
        addsQuestion("nguoi-di", "Họ tên của bạn", "type", "full-name", "required", "yes");
        assertThat(WRITER.get(form).body())
                .contains("Điền xong được", "question-ho-ten-cua-ban", "Họ và tên")
                .doesNotContain("Chưa hỏi gì");
    }

    @Test
    void aDraftWhoseFormNobodyCanCompleteIsNotSubmitted() {
        chooses("blank", "");
        assertThat(WRITER.get(draft).body()).contains("Tờ khai còn 1 chỗ khiến không ai điền xong được.");
        WRITER.get(draft);
        assertThat(WRITER.post(draft + "/submission").body()).contains("Tờ khai còn 1 chỗ");
        assertThat(WRITER.get(draft).body()).contains("Đang soạn");
    }

    @Test
    void whatHangsOnAnAnswerIsChosenAmongTheAnswersOfAnEarlierQuestion() {
        hasAJourney();
        assertThat(plate("act", "show").body()).contains("when-is-xe", "when-is-thuyen", "value=\"Biển số\"");
        var nothing = plate("act", "save");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Hãy đánh dấu ít nhất một câu trả lời");
        assertThat(plate("when-is-xe", "yes").statusCode()).isEqualTo(302);
        assertThat(WRITER.get(form).body()).contains("Chỉ hỏi khi “Cách đi” là: Đi xe", "Điền xong được");
    }

    @Test
    void aQuestionPutBeforeTheOneOnWhichItHangsIsToldAndPutBack() {
        hasAJourney();
        plate("when-is-xe", "yes");
        orders("question-up:bien-so");
        assertThat(WRITER.get(form).body()).contains("Điều kiện dựa vào “Cách đi”, mà câu đó không được hỏi trước");
        orders("question-down:bien-so");
        assertThat(WRITER.get(form).body()).contains("Điền xong được");
    }

    private void hasAJourney() {
        chooses("blank", "");
        addsPage("Chuyến đi", "chuyen-di");
        addsChoice("chuyen-di", "cach-di");
    }

    private HttpResponse<String> plate(String name, String value) {
        var path = form + "/new-question";
        WRITER.get(path + "?on=chuyen-di");
        return WRITER.post(
                path,
                "on",
                "chuyen-di",
                "label",
                "Biển số",
                "type",
                "line",
                "longest",
                "12",
                "when",
                "cach-di",
                name,
                value);
    }

    @Test
    void rulesThatContradictOneAnotherAreToldWithTheirNumber() {
        chooses("blank", "");
        addsPage("Nghỉ", "nghi");
        addsQuestion("nghi", "Từ ngày", "type", "day", "span", "any", "required", "yes");
        addsQuestion("nghi", "Đến ngày", "type", "day", "span", "any", "required", "yes");
        addsRule("den-ngay", "after", "tu-ngay");
        assertThat(WRITER.get(form).body()).contains("“Đến ngày” phải sau hoặc lớn hơn “Từ ngày”", "Điền xong được");
        addsRule("tu-ngay", "after", "den-ngay");
        assertThat(WRITER.get(form).body()).contains("Quy tắc 2: “Đến ngày” không đứng trước câu này");
        WRITER.get(form + "/rules/1");
        WRITER.post(form + "/rules/1/removal");
        assertThat(WRITER.get(form).body()).contains("Điền xong được");
    }

    @Test
    void aShippedFormIsCopiedChangedAndTried() {
        chooses("copy", "birth-registration");
        assertThat(WRITER.get(form).body()).contains("Điền xong được", "Người được khai sinh", "Nơi sinh");
        WRITER.get(form + "/questions/child-name");
        WRITER.post(form + "/questions/child-name/removal");
        assertThat(WRITER.get(form).body()).doesNotContain("question-child-name");
        assertThat(WRITER.get(form + "/try").body()).contains("<iframe");
        var first = WRITER.get(form + "/try/page");
        assertThat(first.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'self'");
        assertThat(first.body()).contains("Người yêu cầu", "Trang 1 trong 6");
        assertThat(WRITER.post(form + "/try/page", "at", "applicant", "go", "next")
                        .body())
                .contains("Chưa trả lời. Hãy điền vào ô này.");
        assertThat(WRITER.post(form + "/try/page", "at", "applicant", "go", "sample")
                        .body())
                .contains("Nguyễn Văn Mẫu", "mau@thu.example");
    }

    @Test
    void whatTwoWriteAtOnceIsNotLostAndIsSavedBesideWhatTheOtherWrote() {
        chooses("copy", "birth-registration");
        OTHER.get(form + "/questions/child-sex");
        WRITER.get(form + "/questions/child-name");
        assertThat(renames(WRITER, "child-name", "Tên của bé")).isEqualTo(302);
        var overtaken = OTHER.post(form + "/questions/child-sex", renamed("Trai hay gái"));
        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(overtaken.body()).contains("value=\"Trai hay gái\"", "Điều họ lưu vẫn còn nguyên");
        assertThat(OTHER.post(form + "/questions/child-sex", renamed("Trai hay gái"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(WRITER.get(form).body()).contains("Tên của bé", "Trai hay gái");
    }

    @Test
    void textsAreTranslatedSideBySide() {
        hasAJourney();
        assertThat(WRITER.get(form).body()).contains("chỗ chưa có tiếng Anh");
        var words = form + "/words?on=chuyen-di";
        assertThat(WRITER.get(words).body()).contains("question-cach-di-is-thuyen-en");
        var emptied = translates(words, "");
        assertThat(emptied.statusCode()).isEqualTo(422);
        assertThat(emptied.body()).contains("question-cach-di-is-thuyen-error", "By boat");
        assertThat(Browser.leadsTo(translates(words, "Đi thuyền"))).isEqualTo(words);
        assertThat(WRITER.get("/en" + form).body()).contains("The journey", "By road, By boat");
    }

    private static HttpResponse<String> translates(String words, String boat) {
        var way = "question-cach-di";
        return WRITER.post(
                words,
                "title",
                "Chuyến đi",
                "title-en",
                "The journey",
                way,
                "Cách đi",
                way + "-en",
                "By what",
                way + "-is-xe",
                "Đi xe",
                way + "-is-xe-en",
                "By road",
                way + "-is-thuyen",
                boat,
                way + "-is-thuyen-en",
                "By boat");
    }

    @Test
    void whoOnlyApprovesWritesNothing() {
        var leader = new Browser(HOUSE);
        leader.signIn("lanhdao", PASSWORD);
        assertThat(leader.get(form).statusCode()).isEqualTo(403);
        var clerk = new Browser(HOUSE);
        clerk.signIn("tiepnhan", PASSWORD);
        assertThat(clerk.get(form + "/try").statusCode()).isEqualTo(403);
    }

    private void chooses(String begin, String shipped) {
        WRITER.get(form);
        assertThat(WRITER.post(form + "/choice", "begin", begin, "shipped", shipped)
                        .statusCode())
                .isEqualTo(302);
    }

    private void addsPage(String title, String id) {
        WRITER.get(form + "/new-page");
        assertThat(Browser.leadsTo(WRITER.post(form + "/new-page", "title", title, "id", id)))
                .isEqualTo(form);
    }

    private void addsQuestion(String on, String label, String... fields) {
        WRITER.get(form + "/new-question?on=" + on);
        var all = new String[fields.length + 4];
        all[0] = "on";
        all[1] = on;
        all[2] = "label";
        all[3] = label;
        System.arraycopy(fields, 0, all, 4, fields.length);
        assertThat(Browser.leadsTo(WRITER.post(form + "/new-question", all))).isEqualTo(form);
    }

    private void addsChoice(String on, String id) {
        addsQuestion(
                on,
                "Cách đi",
                "id",
                id,
                "type",
                "choice",
                "required",
                "yes",
                "option-count",
                "2",
                "option-0-label",
                "Đi xe",
                "option-0-value",
                "xe",
                "option-1-label",
                "Đi thuyền",
                "option-1-value",
                "thuyen");
    }

    private void addsRule(String field, String is, String other) {
        WRITER.get(form + "/new-rule");
        assertThat(Browser.leadsTo(WRITER.post(
                        form + "/new-rule", "field", field, "is", is, "other", other, "told", "Hãy xem lại hai ngày.")))
                .isEqualTo(form);
    }

    private void orders(String act) {
        WRITER.get(form);
        assertThat(WRITER.post(form + "/order", "act", act).statusCode()).isEqualTo(302);
    }

    private int renames(Browser by, String question, String label) {
        return by.post(form + "/questions/" + question, "label", label, "type", "full-name", "required", "yes")
                .statusCode();
    }

    private static String[] renamed(String label) {
        return new String[] {
            "label", label, "type", "choice", "option-count", "1", "option-0-label", "Trai", "option-0-value", "male"
        };
    }
}

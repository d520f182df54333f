package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.LoadSample;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.organisation.SampleUnits;

/** An author changes the form of a procedure, translates it and fills it in, on a telephone and on a computer. */
@ExtendWith(Street.class)
class FormEditorJourney {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);

    @BeforeAll
    static void load() {
        HOUSE.bean(LoadDemonstration.class).load(Street.PASSWORD);
        HOUSE.bean(SampleUnits.class).load();
        HOUSE.bean(LoadSample.class).load();
    }

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aFormIsChangedTranslatedAndFilledIn(int width, Street.Opened street) {
        try (var author = Walker.with(street, HOUSE::at, width, true).signsInAs("quantri")) {
            author.visit("/admin/procedures/1.001193");
            author.page().click("form[action$='/revisions'] button");
            var form = author.here() + "/form";
            author.findsNothingWrongAt(form).photograph("editor-choice-" + width);
            author.page().selectOption("[name=shipped]", "birth-registration");
            author.page().click("button[value=copy]");
            author.findsNothingWrong().photograph("editor-form-" + width);
            asks(author, form, width);
            refuses(author, form, width);
            translates(author, form, width);
            author.findsNothingWrongAt(form + "/try").photograph("editor-try-" + width);
            author.findsNothingWrongAt(form.replace("/form", "")).photograph("editor-draft-" + width);
            assertThat(author.text())
                    .contains("Câu hỏi trong tờ khai: Ai đỡ đẻ")
                    .doesNotContain("Câu hỏi trong tờ khai: Quốc tịch");
        }
        try (var phone = Walker.with(street, HOUSE::at, width, false).signsInAs("quantri")) {
            fillsIn(phone, width);
        }
    }

    /** A question with options that hangs on an answer, all its settings shown without leaving the page. */
    private static void asks(Walker author, String form, int width) {
        author.findsNothingWrongAt(form + "/new-question?on=birthplace");
        var page = author.page();
        page.fill("[name=label]", "Ai đỡ đẻ");
        page.selectOption("[name=type]", "choice");
        page.selectOption("[name=when]", "born-at");
        page.click("fieldset button[value=show]");
        page.check("[name=when-is-elsewhere]");
        page.click("button[value='add:option']");
        page.fill("[name=option-0-label]", "Cô đỡ thôn bản");
        page.click("button[value='add:option']");
        page.fill("[name=option-1-label]", "Người khác");
        author.findsNothingWrong().photograph("editor-question-" + width);
        saves(page);
        assertThat(author.text()).contains("Ai đỡ đẻ", "Chỉ hỏi khi “Trẻ sinh ở đâu” là: Nơi khác", "Điền xong được");
    }

    private static void refuses(Walker author, String form, int width) {
        author.findsNothingWrongAt(form + "/pages/birthplace").photograph("editor-page-" + width);
        author.visit(form + "/questions/born-at");
        author.page().click("details:has-text('Bỏ câu hỏi này') summary");
        author.page().click("form[action$='/removal'] button");
        assertThat(author.text()).contains("khiến không ai điền xong được", "không được hỏi trước");
        author.findsNothingWrong().photograph("editor-flaws-" + width);
        author.page().click("main a:has-text('Ai đỡ đẻ')");
        author.page().selectOption("[name=when]", "");
        saves(author.page());
        for (var question : new String[] {"hospital", "birthplace", "witness"}) {
            author.visit(form + "/questions/" + question);
            author.page().selectOption("[name=when]", "");
            saves(author.page());
        }
        assertThat(author.text()).contains("Điền xong được");
        author.findsNothingWrongAt(form + "/new-rule");
        author.page().selectOption("[name=field]", "birth-day");
        author.page().selectOption("[name=is]", "not-before");
        author.page().selectOption("[name=other]", "mother-birth-day");
        author.page().fill("[name=told]", "Con không thể sinh trước mẹ.");
        author.photograph("editor-rule-" + width);
        saves(author.page());
        assertThat(author.text()).contains("“Ngày sinh của mẹ” không đứng trước câu này");
    }

    private static void translates(Walker author, String form, int width) {
        author.findsNothingWrongAt(form + "/rules/0");
        author.page().click("details:has-text('Bỏ quy tắc này') summary");
        author.page().click("form[action$='/removal'] button");
        author.findsNothingWrongAt(form + "/words?on=birthplace").photograph("editor-words-" + width);
        author.page().fill("[name=question-ai-do-de-en]", "Who delivered the child");
        author.page().click("main form button:not([type=button])");
        author.visit("/en" + form);
        assertThat(author.text()).contains("Who delivered the child");
    }

    /** The same form from its first page to the last, by sample answers and without script. */
    private static void fillsIn(Walker phone, int width) {
        phone.visit("/admin/procedures/1.001193");
        var draft = phone.page().locator("main a[href*='/drafts/']").first().getAttribute("href");
        phone.findsNothingWrongAt(draft + "/form/try/page").photograph("editor-trial-" + width);
        for (var pages = 0; pages < 20 && !phone.heading().equals("Đã điền thử xong"); pages++) {
            phone.page().click("button[value=sample]");
            phone.page().click(".btns button[value=next]");
        }
        assertThat(phone.text()).contains("Tờ khai này nộp được", "Ai đỡ đẻ", "Cô đỡ thôn bản");
        phone.findsNothingWrong().photograph("editor-done-" + width);
    }

    private static void saves(Page page) {
        page.click("main form > button[value=save]:not(.vh), main form button.btn--primary");
    }
}

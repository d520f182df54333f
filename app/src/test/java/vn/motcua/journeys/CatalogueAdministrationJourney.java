package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A procedure on its way from nothing to the visitor's telephone. */
@ExtendWith(Street.class)
class CatalogueAdministrationJourney {
    private static final String CODE = "6.100001";

    @Test
    void aProcedureIsWrittenLookedAtSubmittedPublishedByAnotherAndRead(Street.Opened street) {
        try (var phone = street.plainPhone().signedInAs("quantri");
                var computer = street.computer().signedInAs("quantri");
                var leader = street.computer().signedInAs("lanhdao");
                var visitor = street.phone()) {
            var draft = begins(phone);
            heading(phone.page(), draft, phone);
            ways(phone.page(), draft, phone);
            process(phone.page(), draft, phone);
            looksAtEveryPage(street, draft);
            previews(computer, draft);
            phone.visit(draft);
            phone.page().click("form[action$='/submission'] button");
            refusesOwnApproval(phone, draft);
            approves(leader, draft);
            assertThat(visitor.visit("/procedures/" + CODE)).isEqualTo(200);
            assertThat(visitor.text()).contains("Cấp giấy mẫu", "1 ngày làm việc");
            visitor.findsNothingWrong().photograph("phone-published-procedure");
            revises(street, computer);
            teaches(street, visitor);
        }
    }

    /** On a phone and on a computer: what the approver compares before publishing, and the fees. */
    private static void revises(Street.Opened street, Walker computer) {
        computer.visit("/admin/procedures/" + CODE);
        computer.page().click("form[action$='/revisions'] button");
        var draft = computer.here();
        computer.visit(draft + "/ways");
        computer.page().fill("#way-0-amount", "2");
        saves(computer.page());
        var fees = "/admin/procedures/" + CODE + "/fees";
        for (var path : List.of(draft, draft + "/preview", draft + "/rehearsal", fees)) {
            street.shows("quantri", path, "-revision" + path.replace(draft, "").replace('/', '-'));
        }
    }

    private static void teaches(Street.Opened street, Walker visitor) {
        try (var phone = street.phone().signedInAs("quantri")) {
            phone.visit("/admin/lexicon/entries/new");
            phone.page().selectOption("#section", "saying");
            phone.page().fill("#text", "xin tờ quạu quọ => cấp giấy mẫu");
            phone.page().fill("#questions", "xin tờ quạu quọ");
            phone.page().click("button[value=try]");
            assertThat(phone.text()).contains("Kết quả thay đổi", "1. Cấp giấy mẫu");
            phone.findsNothingWrong().photograph("phone-lexicon-tried");
            phone.page().fill("#reason", "dân ở đây gọi như vậy");
            saves(phone.page());
            phone.findsNothingWrong().photograph("phone-lexicon-saved");
        }
        visitor.visit("/procedures?q=xin+t%E1%BB%9D+qu%E1%BA%A1u+qu%E1%BB%8D");
        assertThat(visitor.text()).contains("Cấp giấy mẫu");
    }

    private static String begins(Walker phone) {
        phone.visit("/admin/procedures");
        phone.page().click("main a[href$='/admin/procedures/new']");
        phone.page().fill("#code", CODE);
        phone.page().fill("#name", "Cấp giấy mẫu");
        phone.page().fill("#field", "Hộ tịch");
        phone.page().click("main form button:not([type=button])");
        phone.findsNothingWrong();
        return phone.here();
    }

    private static void heading(Page page, String draft, Walker phone) {
        phone.visit(draft + "/heading");
        page.check("#level-commune");
        page.fill("#authority", "Ủy ban nhân dân cấp xã");
        page.click("button[value='add:law']");
        page.fill("#law-0-number", "60/2014/QH13");
        saves(page);
    }

    private static void ways(Page page, String draft, Walker phone) {
        phone.visit(draft + "/ways");
        page.click("button[value='add:way']");
        page.fill("#way-0-amount", "1");
        page.selectOption("#way-0-unit", "working-day");
        page.click("button[value='add:way-0-fee']");
        page.selectOption("#way-0-fee-0-is", "free");
        saves(page);
        assertThat(phone.text()).contains("Hãy điền mục này");
        page.fill("#way-0-fee-0-note", "Luật mẫu");
        saves(page);
    }

    private static void process(Page page, String draft, Walker phone) {
        phone.visit(draft + "/process");
        page.click("button[value='add:step']");
        page.fill("#step-0-name", "Ký giấy");
        page.selectOption("#step-0-kind", "decide");
        page.selectOption("#step-0-role", "leader");
        page.selectOption("#step-0-at", "deciding-agency");
        page.fill("#step-0-hours", "8");
        saves(page);
        assertThat(phone.here()).isEqualTo(draft);
    }

    private static void saves(Page page) {
        page.locator("button[value=save]").last().click();
    }

    private static void looksAtEveryPage(Street.Opened street, String draft) {
        for (var path : pages(draft)) {
            street.shows("quantri", path, path.replace(draft, "-draft").replaceAll("[/?=.]", "-"));
        }
    }

    private static List<String> pages(String draft) {
        return List.of(
                "/admin/procedures",
                "/en/admin/procedures?standing=draft",
                "/admin/procedures/problems",
                "/admin/procedures/new",
                "/admin/procedures/offices",
                draft,
                draft + "/heading",
                draft + "/ways",
                draft + "/papers",
                draft + "/results",
                "/en" + draft + "/process",
                draft + "/guidance",
                draft + "/availability",
                "/admin/procedures/" + CODE,
                "/admin/procedures/links",
                "/admin/procedures/import",
                "/admin/lexicon",
                "/en/admin/lexicon/entries/new",
                "/admin/lexicon/import");
    }

    private static void previews(Walker computer, String draft) {
        computer.visit(draft + "/preview");
        var frame = computer.page().frameLocator("iframe.phone");
        assertThat(frame.locator("h1").textContent()).contains("Cấp giấy mẫu");
        assertThat(frame.locator("main").textContent()).contains("Đây là dự thảo");
        computer.photograph("computer-preview");
        frame.locator("main").evaluate("main => main.insertAdjacentHTML('beforeend', '<button></button>')");
        assertThat(Barriers.on(computer.page()))
                .as("within the frame")
                .containsExactly("button-name <button></button>");
    }

    private static void refusesOwnApproval(Walker writer, String draft) {
        writer.visit(draft);
        assertThat(writer.text()).contains("không tự công bố");
        assertThat(writer.page().locator("#decision").count()).isZero();
    }

    /** From the leader's menu to the draft; then by keyboard alone, from the first field to the button. */
    private static void approves(Walker other, String draft) {
        other.visit("/desk");
        other.page().click("nav a[href$='/desk/approvals']");
        other.findsNothingWrong().photograph("computer-approvals");
        other.page().click("main a[href$='" + draft + "']");
        other.findsNothingWrong().photograph("computer-approval");
        other.page().focus("#from");
        other.page().fill("#from", "2026-01-01");
        other.page().focus("#decision");
        other.page().keyboard().type("Quyết định 1/QĐ-UBND (mẫu)");
        other.page().keyboard().press("Enter");
        other.page().waitForURL("**/admin/procedures/" + CODE);
        other.findsNothingWrong().photograph("computer-published");
    }
}

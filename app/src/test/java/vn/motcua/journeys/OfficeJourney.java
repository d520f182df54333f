package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.catalogue.TacitDecision;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.usecase.AnswerDossier;
import vn.motcua.dossier.usecase.Dossiers;
import vn.motcua.dossier.usecase.Silences;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Role;

/** A dossier on its way through the offices, as those who work there see it. */
@ExtendWith(Street.class)
class OfficeJourney {

    @Test
    void aBirthGoesThroughFourHandsAndBackToTheDesk(Street.Opened street) throws Exception {
        var town = new Town(street.database(), street.house());
        var parent = Town.citizen();
        var filed = town.filed(parent, Town.BIRTH, town.desk);
        try (var clerk = street.computer().signedInAs("tiepnhan");
                var specialist = street.computer().signedInAs("chuyenvien");
                var leader = street.computer().signedInAs("lanhdao")) {
            finds(clerk, filed);
            isToldWhatIsWanting(clerk);
            press(clerk, "accept");
            clerk.findsNothingWrong().photograph("computer-dossier-accepted");
            asksAnotherOffice(street, specialist, filed, town.insurance.toString());
            prepares(specialist, filed);
            Town.done(town.bean(AnswerDossier.class).confirm(Town.errand(parent, now(town, filed))));
            step(specialist, filed);
            step(specialist, filed);
            leader.visit("/desk");
            leader.findsNothingWrong().photograph("computer-desk-waiting");
            step(leader, filed);
            leader.findsNothingWrong();

            givesOut(clerk, filed);
        }
    }

    @Test
    void anOfficerProposesACorrectionAndTheOwnerAgrees(Street.Opened street) throws Exception {
        var town = new Town(street.database(), street.house());
        var filed = town.filed(street.person("congdan"), Town.BIRTH, town.desk);
        try (var clerk = street.computer().signedInAs("tiepnhan");
                var owner = street.phone().signedInAs("congdan")) {
            clerk.visit(address(filed) + "/amendments/questions/applicant-name");
            clerk.findsNothingWrong().photograph("computer-amendment-form");
            clerk.page().fill("[name=applicant-name]", "Nguyễn Mẫu Trễ");
            clerk.page().fill("[name=reason]", "Giấy chứng sinh ghi khác");
            clerk.page().click("main form:has([name=reason]) button");
            clerk.page().waitForURL("**?proposed");
            clerk.findsNothingWrong().photograph("computer-amendments");
            owner.visit("/my/dossiers/" + filed.id());
            owner.findsNothingWrong().photograph("phone-amendment-proposed");
            owner.page().click("main form[action$='/acceptance'] button");
            assertThat(owner.text()).contains("Nguyễn Mẫu Trễ");
            owner.findsNothingWrong().photograph("phone-amendment-agreed");
        }
    }

    @Test
    void aDuplicateIsDeclaredAndTheMistakeTakenBack(Street.Opened street) throws Exception {
        var town = new Town(street.database(), street.house());
        var owner = street.person("congdan.conmay");
        var first = town.filed(owner, Town.BIRTH, town.desk);
        var second = town.filed(owner, Town.BIRTH, town.desk);
        var compared = address(second) + "/alike/" + first.id();
        street.shows("tiepnhan", compared, "-alike");
        try (var clerk = street.computer().signedInAs("tiepnhan")) {
            clerk.visit(compared);
            clerk.page().check("[name=ends][value='" + second.id() + "']");
            clerk.page().fill("[name=reason]", "Cùng một cháu");
            clerk.page().click("main form:has([name=ends]) button");
            clerk.page().waitForURL("**" + address(second) + "?**");
            clerk.findsNothingWrong().photograph("computer-merged");
            clerk.page().fill("#separate-note", "Hai cháu khác nhau");
            press(clerk, "separate");
            clerk.findsNothingWrong().photograph("computer-separated");
        }
        street.shows("congdan.conmay", "/my/dossiers/" + second.id(), "-separated");
    }

    @Test
    void theOwnerHasTheResultPostedInstead(Street.Opened street) throws Exception {
        var town = new Town(street.database(), street.house());
        var here = "/my/dossiers/"
                + town.filed(street.person("congdan"), Town.BUSINESS, town.desk).id();
        street.shows("congdan", here + "/return", "-return");
        try (var owner = street.plainPhone().signedInAs("congdan")) {
            owner.visit(here + "/return");
            assertThat(owner.page().inputValue("[name=name]")).isEqualTo("Nguyễn Mẫu Trẻ");
            owner.page().check("[name=way][value=post]");
            owner.page().click("main form[method=post] button");
            assertThat(owner.here()).isEqualTo(here);
            assertThat(owner.text()).contains("Bưu chính công ích: Nguyễn Mẫu Trẻ");
        }
    }

    @Test
    void whatTheLawDecidedIsShownToTheLeaderAndWhoIsToldHowIsChosen(Street.Opened street) throws Exception {
        var town = new Town(street.database(), street.house());
        var filed = town.filed(Town.citizen(), Town.BUSINESS, town.desk);
        var commune = street.house().bean(Agencies.class).known("Y99.01").orElseThrow();
        street.house()
                .bean(Silences.class)
                .enter(new Silences.Struck(
                        filed.id(),
                        filed.code(),
                        filed.filing().procedure(),
                        filed.filing().revision(),
                        TacitDecision.Meaning.ACCEPTS,
                        filed.filing().at(),
                        new Custody(commune, Role.DIVISION_HEAD, filed.filing().at())));
        street.shows("lanhdao", "/desk/silences");
        street.shows("congdan", "/account/notices", "-notices");
        street.shows("tiepnhan", "/account/notices", "-notices-officer");
        try (var owner = street.plainPhone().signedInAs("congdan")) {
            owner.visit("/account/notices");
            owner.page().click("main form[method=post] button >> nth=0");
            owner.findsNothingWrong().photograph("phone-plain-notices-kept");
        }
    }

    @Test
    void everythingIsThereOnAPhoneToo(Street.Opened street) throws Exception {
        var town = new Town(street.database(), street.house());
        var filed = town.filed(Town.citizen(), Town.BUSINESS, town.desk);
        try (var phone = street.phone().signedInAs("tiepnhan")) {
            for (var path :
                    new String[] {"/desk/dossiers", "/en/desk/dossiers", address(filed), address(filed) + "/slip"}) {
                assertThat(phone.visit(path)).as(path).isEqualTo(200);
                phone.findsNothingWrong()
                        .photograph("phone"
                                + path.replace(filed.id().toString(), "record").replace('/', '-'));
            }
        }
    }

    /** By the keyboard alone: down the list, and by the code on the receipt. */
    private static void finds(Walker clerk, Dossier filed) {
        clerk.visit("/desk/dossiers");
        clerk.findsNothingWrong().photograph("computer-inbox");
        clerk.page().keyboard().press("j");
        assertThat(clerk.page().evaluate("document.activeElement.closest('tbody') !== null"))
                .isEqualTo(true);
        explainsItsKeys(clerk.page());
        assertThat(clerk.page().evaluate("document.activeElement.id")).isEqualTo("code");
        clerk.page().fill("#code", filed.filing().code().value());
        clerk.page().keyboard().press("Enter");
        clerk.page().waitForURL("**" + address(filed));
        clerk.findsNothingWrong().photograph("computer-dossier");
    }

    /** In a window over the list, which is still there when it closes; then on to the search by its key. */
    private static void explainsItsKeys(Page inbox) {
        inbox.keyboard().press("?");
        inbox.waitForSelector("dialog.keys[open] kbd");
        inbox.keyboard().press("/");
        assertThat(inbox.evaluate("document.activeElement.closest('dialog') !== null"))
                .isEqualTo(true);
        inbox.keyboard().press("Escape");
        inbox.keyboard().press("/");
    }

    private static void isToldWhatIsWanting(Walker clerk) {
        clerk.page().locator("#acts summary").first().click();
        clerk.page().click("form:has(input[value=ask]) button");
        clerk.page().waitForSelector("#ask-note-error");
        clerk.findsNothingWrong().photograph("computer-dossier-reason");
    }

    private static void asksAnotherOffice(Street.Opened street, Walker specialist, Dossier dossier, String insurance) {
        specialist.visit(address(dossier) + "/opinions");
        var page = specialist.page();
        page.fill("[name=question]", "Có vướng gì không?");
        page.fill("[name=days]", "3");
        page.selectOption("[name=to-1]", insurance);
        page.uncheck("[name='role-1.leader']");
        page.check("[name='role-1.specialist']");
        page.check("[name='role-1.cashier']");
        page.click("main form summary");
        specialist.findsNothingWrong().photograph("computer-opinions-ask");
        page.click("main form:has([name=days]) button");
        page.waitForSelector("#role-1-error");
        specialist.findsNothingWrong().photograph("computer-opinions-mistakes");
        page.uncheck("[name='role-1.cashier']");
        page.click("main form:has([name=days]) button");
        page.waitForURL("**?asked");
        street.shows("chuyenvien", address(dossier) + "/opinions", "-opinions");
    }

    private static void prepares(Walker specialist, Dossier dossier) {
        specialist.visit(address(dossier));
        specialist.page().fill("#hand-on-wording", "Khai sinh: Nguyễn Mẫu Trẻ\nSinh hôm nay tại phường Bến Mơ");
        specialist.photograph("computer-dossier-prepared");
        press(specialist, "hand-on");
    }

    private static void givesOut(Walker clerk, Dossier dossier) {
        clerk.visit(address(dossier));
        clerk.photograph("computer-dossier-finished");
        clerk.page().check("#give-out-way");
        clerk.page().check("#give-out-asker");
        clerk.page().fill("#give-out-asker-paper", "thẻ căn cước");
        press(clerk, "give-out");
        clerk.visit(address(dossier) + "/slip");
        clerk.findsNothingWrong().photograph("computer-control-slip");
    }

    private static void step(Walker officer, Dossier dossier) {
        officer.visit(address(dossier));
        press(officer, "hand-on");
    }

    private static void press(Walker officer, String verb) {
        officer.page().click("#acts form:has(input[value=" + verb + "]) button");
        officer.page().waitForURL("**?done=" + verb);
    }

    private static String address(Dossier dossier) {
        return "/desk/dossiers/" + dossier.id();
    }

    private static Dossier now(Town town, Dossier dossier) {
        return town.bean(Dossiers.class).find(dossier.id()).orElseThrow();
    }
}

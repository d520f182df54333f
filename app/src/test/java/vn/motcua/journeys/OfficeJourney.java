package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.usecase.AnswerDossier;
import vn.motcua.dossier.usecase.Dossiers;
import vn.motcua.dossier.usecase.Town;

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

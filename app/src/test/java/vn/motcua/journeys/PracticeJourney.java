package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.dossier.usecase.Town;

/** A citizen and a clerk learn it together; nobody at the office notices, and nothing is counted. */
@ExtendWith(Street.class)
class PracticeJourney {
    private static final String CHOSEN = "hai cau de nho hon";

    @Test
    void twoPractiseAndTheOfficeSeesNothing(Street.Opened street) throws Exception {
        var town = new Town(street.database(), street.house());
        try (var keeper = street.computer().signedInAs("quantri");
                var pupil = street.phone();
                var learner = street.computer();
                var clerk = street.computer().signedInAs("tiepnhan");
                var anybody = street.computer()) {
            var figures = figures(anybody);
            var pupilsPassword = opens(keeper, "tap.congdan", "", town);
            var learnersPassword = opens(keeper, "tap.tiepnhan", "reception-clerk", town);
            knowsThemApart(keeper);
            comesIn(pupil, "tap.congdan", pupilsPassword);
            var code = files(pupil, town, street);
            comesIn(learner, "tap.tiepnhan", learnersPassword);
            accepts(learner, code);
            doesNotFind(clerk, code);
            assertThat(figures(anybody)).isEqualTo(figures);
        }
    }

    private static String figures(Walker anybody) {
        anybody.visit("/figures");
        return anybody.text();
    }

    private static void knowsThemApart(Walker keeper) {
        keeper.visit("/admin/accounts?practice=yes");
        keeper.findsNothingWrong().photograph("computer-accounts-practice");
        assertThat(keeper.text()).contains("tap.congdan", "tap.tiepnhan").doesNotContain("chuyenvien");
    }

    private static void doesNotFind(Walker clerk, String code) {
        clerk.visit("/desk/dossiers");
        assertThat(clerk.text()).doesNotContain("TAP-");
        clerk.page().fill("#code", code);
        clerk.page().keyboard().press("Enter");
        clerk.page().waitForLoadState();
        assertThat(clerk.text()).doesNotContain("TAP-Y99");
    }

    private static String opens(Walker keeper, String login, String role, Town town) {
        keeper.visit("/admin/accounts/new");
        keeper.findsNothingWrong().photograph("computer-account-new");
        var page = keeper.page();
        page.fill("[name=full-name]", "Người Tập Mới");
        page.fill("[name=login]", login);
        page.check("[name=practice]");
        page.selectOption("[name=role]", role);
        page.selectOption("[name=agency]", role.isEmpty() ? "" : town.desk.toString());
        page.click("button[name=way][value=password]");
        return page.textContent("code.big");
    }

    private static void comesIn(Walker walker, String login, String password) {
        walker.visit("/sign-in");
        var page = walker.page();
        page.fill("input[name=login]", login);
        page.fill("input[name=password]", password);
        page.click("main form button:not([type=button])");
        page.fill("[name=current]", password);
        page.fill("[name=wanted]", CHOSEN);
        page.fill("[name=again]", CHOSEN);
        page.click("main form button:not([type=button])");
        walker.visit("/portal");
        assertThat(page.textContent("aside.band")).contains("Tài khoản tập", "không được tính");
    }

    /** What the other journeys type is filled in already. */
    private static String files(Walker pupil, Town town, Street.Opened street) throws Exception {
        var draft = town.filledIn(street.person("tap.congdan"), Town.BUSINESS, town.desk);
        pupil.visit("/drafts/" + draft.id() + "/check");
        pupil.findsNothingWrong().photograph("phone-practice-check");
        pupil.page().click("main form button:not([type=button])");
        pupil.findsNothingWrong().photograph("phone-practice-receipt");
        assertThat(pupil.text()).containsPattern("TAP-[2-9A-Z]{4}-[2-9A-Z]{4}");
        var code = pupil.text().replaceAll("(?s).*?(TAP-[2-9A-Z]{4}-[2-9A-Z]{4}).*", "$1");
        pupil.visit("/my/dossiers");
        pupil.findsNothingWrong();
        return code;
    }

    private static void accepts(Walker learner, String code) {
        learner.visit("/desk/dossiers");
        learner.findsNothingWrong().photograph("computer-practice-inbox");
        assertThat(learner.text()).contains(code);
        learner.page().fill("#code", code);
        learner.page().keyboard().press("Enter");
        learner.page().waitForSelector("#acts");
        learner.page().click("#acts form:has(input[value=accept]) button");
        learner.page().waitForURL("**?done=accept");
        learner.findsNothingWrong().photograph("computer-practice-accepted");
        assertThat(learner.text()).contains("TAP-Y99.01.01-");
    }
}

package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Street.class)
class SignedInJourney {

    @ParameterizedTest
    @CsvSource({
        "congdan, /portal",
        "congdan, /en/portal",
        "congdan, /account/password",
        "congdan, /account/devices",
        "congdan, /account/phone",
        "tiepnhan, /desk",
        "tiepnhan, /en/desk",
        "quantri, /admin/accounts",
        "quantri, /en/admin/accounts",
        "quantri, /admin/accounts/new",
        "quantri, /admin/journal",
        "quantri, /en/admin/journal",
        "kiemtra, /admin/journal",
        "kiemtra, /admin/journal/days",
        "kiemtra, /en/admin/journal/days",
        "kiemtra, /admin/delegations",
        "quantri, /admin/notices",
        "quantri, /admin/policy",
        "quantri, /en/admin/policy",
    })
    void aPageHasNoBarrierOnAPhoneNorOnAComputer(String login, String path, Street.Opened street) {
        street.shows(login, path);
    }

    @Test
    void withoutScriptACitizenSignsInSeesHerDataAndLeaves(Street.Opened street) {
        try (var phone = street.plainPhone().signsInAs("congdan.conmay")) {
            assertThat(phone.here()).isEqualTo("/portal");
            assertThat(phone.text()).contains("•");
            phone.page().click("form[action$='/portal/details'] button");
            assertThat(phone.text()).doesNotContain("••••");
            phone.page().click("main form[action$='/sign-out'] button");
            phone.visit("/portal");
            assertThat(phone.here()).startsWith("/sign-in");
        }
    }

    @ParameterizedTest
    @CsvSource({"congdan, /desk", "congdan, /admin", "tiepnhan, /admin/accounts", "tiepnhan, /admin/gallery"})
    void aRefusalSaysWhyAndWhomToAsk(String login, String path, Street.Opened street) {
        try (var phone = street.phone().signedInAs(login)) {
            assertThat(phone.visit(path)).isEqualTo(403);
            phone.findsNothingWrong().photograph("phone-refused" + path.replace('/', '-'));
            assertThat(phone.text()).contains("Quản trị");
        }
    }

    @Test
    void anAdministratorOpensAnAccountAndMistakesLoseNothing(Street.Opened street) {
        try (var computer = street.computer().signedInAs("quantri")) {
            computer.visit("/admin/accounts/new");
            computer.page().fill("input[name=full-name]", "Trương Mẫu Thử");
            computer.page().click("main form button:not([type=button])");
            computer.findsNothingWrong().photograph("computer-account-mistakes");
            assertThat(computer.page().locator(".errsum a").count()).isPositive();
            assertThat(computer.page().inputValue("input[name=full-name]")).isEqualTo("Trương Mẫu Thử");
        }
    }

    @Test
    void theKeyboardReachesTheDoorAndOpensIt(Street.Opened street) {
        try (var computer = street.computer()) {
            computer.visit("/sign-in");
            computer.page().keyboard().press("Tab");
            assertThat(computer.page().evaluate("document.activeElement.className"))
                    .isEqualTo("skip");
            computer.page().focus("input[name=login]");
            computer.page().keyboard().type("tiepnhan");
            computer.page().keyboard().press("Tab");
            computer.page().keyboard().type(Street.PASSWORD);
            computer.page().keyboard().press("Enter");
            computer.page().waitForURL("**/desk");
        }
    }
}

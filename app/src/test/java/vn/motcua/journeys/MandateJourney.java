package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.catalogue.LoadSample;

/** One person lets another act, who files for them and is seen to; then it is taken back. */
@ExtendWith(Street.class)
class MandateJourney {

    @BeforeAll
    static void publish(Street.Opened street) {
        street.house().bean(LoadSample.class).load();
    }

    @ParameterizedTest
    @CsvSource({
        "congdan.songnang, /en/account/mandates",
        "congdan.songnang, /account/mandates/new",
        "congdan.songnang, /account/mandates/claim",
        "tocongnghe, /account/mandates/help",
        "tiepnhan, /desk/mandates",
    })
    void aPageHasNoBarrierOnAPhoneNorOnAComputer(String login, String path, Street.Opened street) {
        street.shows(login, path);
    }

    @Test
    void oneLetsAnotherActAndTakesItBack(Street.Opened street) {
        try (var giver = street.phone().signedInAs("congdan.songnang");
                var helper = street.plainPhone().signedInAs("congdan.conmay")) {
            gives(giver);
            agrees(helper);
            helper.visit("/apply/1.001193");
            helper.page().locator("input[name=for]").last().check();
            helper.page().check("input[value='Y99.01.01']");
            helper.findsNothingWrong().photograph("phone-apply-for-another");
            helper.page().click("main form button:not([type=button])");
            assertThat(helper.text()).contains("Trịnh Mẫu Yến");
            helper.findsNothingWrong().photograph("phone-draft-for-another");
            var draft = helper.here();

            giver.visit("/account/mandates");
            giver.page().click("main form[action$='/revocation'] button");
            assertThat(helper.visit(draft)).isEqualTo(403);
            helper.findsNothingWrong().photograph("phone-mandate-ended");
        }
        street.shows("congdan.songnang", "/account/mandates");
    }

    private static void gives(Walker giver) {
        giver.visit("/account/mandates/new");
        giver.page().fill("input[name=who]", "congdan.conmay");
        giver.page().fill("input[name=name]", "Thạch Mẫu Vân");
        giver.page().click("main form button:not([type=button])");
        giver.findsNothingWrong().photograph("phone-mandates-given");
    }

    private static void agrees(Walker helper) {
        helper.visit("/account/mandates");
        helper.findsNothingWrong().photograph("phone-mandates-offered");
        helper.page().click("main form[action$='/acceptance'] button");
        helper.findsNothingWrong().photograph("phone-mandates-held");
    }
}

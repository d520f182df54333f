package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.catalogue.LoadSample;

/** The line breaks while somebody fills in: on their own device nothing is lost, on any other nothing is left. */
@ExtendWith(Street.class)
class BrokenLineJourney {
    private static final String NAME = "[name=applicant-name]";
    private static final String OWN = "[data-own]";
    private static final String OFFER = "[data-offer]";

    @BeforeAll
    static void publish(Street.Opened street) {
        street.house().bean(LoadSample.class).load();
    }

    @Test
    void whatWasBeingTypedIsOfferedBackAfterTheLineBroke(Street.Opened street) {
        try (var phone = street.phone().signsInAs("congdan")) {
            var topic = begins(phone);
            var page = phone.page();
            page.check(OWN);
            page.fill(NAME, "Nguyễn Mẫu Đứt");
            page.check("[name=relation][value=father]");
            breaks(phone);
            phone.visit(topic);
            assertThat(page.isVisible(OFFER)).isTrue();
            assertThat(page.inputValue(NAME)).as("offered, not filled in").isNotEqualTo("Nguyễn Mẫu Đứt");
            phone.findsNothingWrong().photograph("phone-typed-offered");

            page.click("[data-fill]");
            assertThat(page.inputValue(NAME)).isEqualTo("Nguyễn Mẫu Đứt");
            assertThat(page.isChecked("[name=relation][value=father]")).isTrue();
            saves(page);
            assertThat(kept(page)).as("it is saved").isZero();
            phone.visit(topic);
            assertThat(page.isVisible(OFFER)).isFalse();
            assertThat(page.inputValue(NAME)).isEqualTo("Nguyễn Mẫu Đứt");
        }
    }

    /** Two devices: what was typed here is compared with what was saved there, and neither is lost. */
    @Test
    void whatAnotherDeviceSavedMeanwhileIsNotWrittenOver(Street.Opened street) {
        try (var phone = street.phone().signsInAs("congdan.conmay");
                var computer = street.computer().signsInAs("congdan.conmay")) {
            var topic = begins(phone);
            phone.page().check(OWN);
            phone.page().fill(NAME, "Nguyễn Mẫu Đây");
            breaks(phone);
            computer.visit(topic);
            computer.page().fill(NAME, "Nguyễn Mẫu Kia");
            saves(computer.page());

            phone.visit(topic);
            phone.page().click("[data-fill]");
            saves(phone.page());
            assertThat(phone.text()).contains("sửa ở nơi khác", "Nguyễn Mẫu Kia");
            assertThat(phone.page().inputValue(NAME)).isEqualTo("Nguyễn Mẫu Đây");
            assertThat(kept(phone.page())).as("it is not saved").isEqualTo(1);
            saves(phone.page());
            assertThat(kept(phone.page())).isZero();
        }
    }

    @Test
    void aDeviceThatIsNotOnesOwnKeepsNothingAndSigningOutLeavesNothing(Street.Opened street) {
        try (var shared = street.computer().signsInAs("congdan.songnang")) {
            var topic = begins(shared);
            var page = shared.page();
            page.fill(NAME, "Nguyễn Mẫu Chung");
            assertThat(kept(page)).isZero();
            shared.findsNothingWrong().photograph("computer-typing");

            page.check(OWN);
            assertThat(kept(page)).isEqualTo(1);
            page.uncheck(OWN);
            assertThat(kept(page)).as("said otherwise").isZero();

            page.check(OWN);
            shared.visit("/portal");
            assertThat(kept(page)).isEqualTo(1);
            page.click("form[action$='/sign-out'] button");
            page.waitForLoadState();
            assertThat(kept(page)).as("signed out").isZero();
            shared.signsInAs("congdan.songnang").visit(topic);
            assertThat(page.isVisible(OFFER)).isFalse();
        }
    }

    /** The first page of a draft of one's own. */
    private static String begins(Walker walker) {
        walker.visit("/apply/1.001193");
        walker.page().check("input[value='Y99.01.01']");
        saves(walker.page());
        var draft = walker.here().replaceFirst("/(case|pages).*$", "");
        walker.visit(draft + "/case");
        walker.page().check("input[name=case][value='0']");
        saves(walker.page());
        assertThat(walker.page().isVisible(NAME)).as(walker.here()).isTrue();
        return walker.here();
    }

    private static void saves(Page page) {
        page.click("main form[method=post] button >> nth=0");
        page.waitForLoadState();
    }

    /** What is sent never arrives. */
    private static void breaks(Walker walker) {
        walker.device().setOffline(true);
        try {
            saves(walker.page());
        } catch (PlaywrightException broken) {
            assertThat(broken).hasMessageContaining("ERR_INTERNET_DISCONNECTED");
        }
        walker.device().setOffline(false);
    }

    private static int kept(Page page) {
        return (int) page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('keep:')).length");
    }
}

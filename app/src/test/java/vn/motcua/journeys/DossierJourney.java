package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.catalogue.LoadSample;

/** A birth is registered from the procedure's page to the receipt, on a phone of 360 px on which no script runs. */
@ExtendWith(Street.class)
class DossierJourney {
    @BeforeAll
    static void publish(Street.Opened street) {
        street.house().bean(LoadSample.class).load();
    }

    @Test
    void withoutScriptACitizenRegistersABirth(Street.Opened street) {
        try (var phone = street.plainPhone().signedInAs("congdan")) {
            var page = phone.page();
            begins(street, phone);
            go(page);
            looksAt(street, phone, "mistakes");
            fills(street, phone);
            photograph(phone);
            page.click("main .btns a:first-child");
            assertThat(phone.heading()).contains("Kiểm tra lại");
            looksAt(street, phone, "check");
            page.click("main form button:not([type=button])");
            assertThat(phone.here()).endsWith("/receipt");
            assertThat(phone.text()).containsPattern("T-[2-9A-Z]{4}-[2-9A-Z]{4}");
            looksAt(street, phone, "receipt");
            page.click("main .btns a:first-child");
            assertThat(phone.text()).contains("Chờ tiếp nhận", "Bến Mơ");
            looksAt(street, phone, "dossier");
        }
    }

    private static void begins(Street.Opened street, Walker phone) {
        phone.visit("/");
        phone.page().fill("#q", BirthDeclaration.WORDS);
        phone.page().click(".search button");
        looksAt(street, phone, "found");
        phone.page().click("main a[href='/procedures/1.001193']");
        phone.page().click("main a[href='/apply/1.001193']");
        phone.page().check("input[value='Y99.01.01']");
        go(phone.page());
        phone.page().check("input[name=case][value='0']");
        go(phone.page());
    }

    private static void fills(Street.Opened street, Walker phone) {
        for (var topic : BirthDeclaration.TOPICS) {
            assertThat(phone.here()).contains("/pages/" + topic.id());
            looksAt(street, phone, topic.id());
            topic.fill(BirthDeclaration.on(phone.page()));
            go(phone.page());
        }
    }

    @Test
    void itsPagesHaveNoBarrierOnAPhoneNorOnAComputer(Street.Opened street) {
        try (var phone = street.phone().signedInAs("congdan.songnang");
                var computer = street.computer().signedInAs("congdan.songnang")) {
            phone.visit("/my/dossiers");
            phone.findsNothingWrong().photograph("phone-mine-empty");
            phone.visit("/apply/1.001193");
            phone.findsNothingWrong().photograph("phone-apply");
            phone.page().check("input[value='Y99.03.01']");
            go(phone.page());
            var draft = phone.here().replaceFirst("/case$", "");
            for (var path : List.of("/case", "/pages/child", "/pages/birthplace", "/papers", "/papers/1", "/check")) {
                for (var walker : List.of(phone, computer)) {
                    walker.visit(draft + path);
                    walker.findsNothingWrong();
                }
                phone.photograph("phone-draft" + path.replace('/', '-'));
                computer.photograph("computer-draft" + path.replace('/', '-'));
            }
            phone.visit(draft + "/pages/child");
            go(phone.page());
            phone.findsNothingWrong().photograph("phone-draft-mistakes");
            phone.visit("/my/dossiers");
            phone.findsNothingWrong().photograph("phone-mine");
        }
    }

    /** Looked at with script by the same person: only then can barriers be looked for. */
    private static void looksAt(Street.Opened street, Walker phone, String name) {
        phone.findsNothingWrong().photograph("phone-plain-" + name);
        street.shows("congdan", phone.here(), "-filing-" + name);
    }

    private static void go(Page page) {
        page.click("main form[method=post] button >> nth=0");
    }

    private static void photograph(Walker phone) {
        var page = phone.page();
        assertThat(phone.heading()).isEqualTo("Giấy tờ");
        page.click("text=" + BirthDeclaration.PAPER);
        assertThat(page.getAttribute("#photograph", "capture")).isEqualTo("environment");
        page.setInputFiles("#photograph", BirthDeclaration.paper());
        go(page);
        assertThat(phone.text()).contains("giay-chung-sinh.png");
        assertThat(page.locator("img[src$='/preview']").count()).isEqualTo(1);
        phone.photograph("phone-plain-paper");
        page.click("main .btns a");
    }
}

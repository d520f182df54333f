package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.CatalogueFixtures.aProcedure;
import static vn.motcua.catalogue.CatalogueFixtures.named;
import static vn.motcua.catalogue.CatalogueFixtures.standing;

import com.microsoft.playwright.Page;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.catalogue.Availability;
import vn.motcua.catalogue.Published;
import vn.motcua.organisation.Bilingual;

/** From a word to a procedure, and what is told of those that cannot be had here or now. */
@ExtendWith(Street.class)
class SearchJourney {
    private static final String OFFERED = "6.300000";
    private static final String PAUSED = "6.300001";
    private static final String SEASONAL = "6.300002";
    private static final String COUNTER = "6.300003";
    private static final String ELSEWHERE = "6.300004";
    private static final long KB = 1024;

    @BeforeAll
    static void publish(Street.Opened street) {
        var house = street.house();
        var reason = new Bilingual("Đang chuyển dữ liệu sang hệ thống mới.", "Data are being moved to a new system.");
        var authority = new Bilingual("Cơ quan mẫu khác", "Another sample authority");
        Published.yesterday(house, named(aProcedure(OFFERED), "Chứng nhận mẫu giống sen hồng"));
        Published.yesterday(
                house,
                standing(named(aProcedure(PAUSED), "Tạm dừng mẫu"), new Availability.Paused(reason, Optional.empty())));
        Published.yesterday(
                house,
                standing(
                        named(aProcedure(SEASONAL), "Theo mùa mẫu"),
                        new Availability.Seasonal(MonthDay.of(3, 1), MonthDay.of(5, 31))));
        Published.yesterday(
                house, standing(named(aProcedure(COUNTER), "Tại quầy mẫu"), new Availability.AtTheCounterOnly()));
        Published.yesterday(
                house,
                standing(
                        named(aProcedure(ELSEWHERE), "Nơi khác mẫu"),
                        new Availability.Elsewhere(authority, "https://noi-khac.example/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void aWordTypedIsFinishedByTheKeyboardAlone(String language, Street.Opened street) {
        try (var phone = street.phone();
                var computer = street.computer()) {
            phone.visit(language + "/");
            type(phone.page(), "giong sen");
            phone.findsNothingWrong().photograph("phone-suggestions" + language.replace('/', '-'));
            computer.visit(language + "/procedures");
            type(computer.page(), "giong sen");
            computer.findsNothingWrong().photograph("computer-suggestions" + language.replace('/', '-'));
            assertThat(computer.page().getAttribute("#q", "aria-expanded")).isEqualTo("true");
            computer.page().keyboard().press("ArrowDown");
            var active = computer.page().getAttribute("#q", "aria-activedescendant");
            assertThat(computer.page().getAttribute("#" + active, "aria-selected"))
                    .isEqualTo("true");
            computer.findsNothingWrong();
            computer.page().keyboard().press("Escape");
            assertThat(computer.page().locator(".suggest").isHidden()).isTrue();
            computer.page().keyboard().press("ArrowDown");
            computer.page().keyboard().press("Enter");
            computer.page().waitForURL("**/procedures/" + OFFERED);
            assertThat(computer.here()).isEqualTo(language + "/procedures/" + OFFERED);
        }
    }

    private static void type(Page page, String words) {
        page.locator("#q").pressSequentially(words);
        page.waitForSelector(".suggest li");
        assertThat(page.textContent(".suggest")).contains("sen hồng");
    }

    @Test
    void withoutScriptTheSameBoxLeadsToTheResults(Street.Opened street) {
        try (var phone = street.plainPhone()) {
            phone.visit("/");
            phone.page().fill("#q", "giong sen");
            phone.page().click(".search button");
            assertThat(phone.here()).isEqualTo("/procedures?q=giong+sen");
            assertThat(phone.text()).contains("Chứng nhận mẫu giống sen hồng");
        }
    }

    @Test
    void aProcedureAndTheListAreLight(Street.Opened street) {
        for (var path : new String[] {"/procedures", "/procedures/" + OFFERED, "/open-data"}) {
            try (var phone = street.phone()) {
                phone.visit(path);
                phone.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
                assertThat(phone.weight("text/html")).as("HTML of " + path).isBetween(1 * KB, 15 * KB);
                assertThat(phone.weight("text/javascript"))
                        .as("script of " + path)
                        .isBetween(1L, 6 * KB);
                assertThat(phone.weight("")).as(path + " altogether").isLessThanOrEqualTo(70 * KB);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/procedures?q=giong+sen",
                "/procedures?q=xyzzy+qwrt",
                "/procedures?q=ho+tich+may+bay",
                "/procedures/" + OFFERED,
                "/procedures/" + PAUSED,
                "/procedures/" + SEASONAL,
                "/procedures/" + COUNTER,
                "/procedures/" + ELSEWHERE,
                "/procedures/" + PAUSED + "/wish",
                "/open-data",
                "/en/open-data",
            })
    void aPageHasNoBarrierOnAPhoneNorOnAComputer(String path, Street.Opened street) {
        street.shows(path);
    }

    @Test
    void aNumberOfAnotherAuthorityIsKeptWithoutScript(Street.Opened street) {
        try (var phone = street.plainPhone().signedInAs("congdan");
                var computer = street.computer().signedInAs("congdan")) {
            phone.visit("/procedures/" + ELSEWHERE);
            phone.page().click("main a[href*='/portal/references/new']");
            assertThat(phone.page().inputValue("#authority")).isEqualTo("Cơ quan mẫu khác");
            phone.page().click("main form button:not([type=button])");
            assertThat(phone.page().locator(".errsum a").count()).isEqualTo(1);
            phone.page().fill("#number", "TK-2026-0001");
            phone.page().click("main form button:not([type=button])");
            assertThat(phone.text()).contains("TK-2026-0001");
            for (var path : new String[] {"/portal/references", "/en/portal/references", "/portal/references/new"}) {
                computer.visit(path);
                computer.findsNothingWrong().photograph("computer" + path.replace('/', '-'));
            }
            phone.page().click("main a[href*='/portal/references/0']");
            phone.page().click("form[action$='/removal'] button");
            assertThat(phone.text()).contains("Chưa ghi số nào");
        }
    }
}

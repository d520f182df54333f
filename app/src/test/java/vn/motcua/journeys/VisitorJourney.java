package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Street.class)
class VisitorJourney {
    private static final long KB = 1024;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en", "/km", "/sign-in", "/en/sign-in", "/km/sign-in", "/offline", "/en/offline"})
    void aPageHasNoBarrierOnAPhoneNorOnAComputer(String path, Street.Opened street) {
        street.shows(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lg", "xl"})
    void largerTextStaysOnTheScreenAndIsRemembered(String size, Street.Opened street) {
        try (var phone = street.phone()) {
            phone.visit("/text-size/" + size + "?back=/");
            assertThat(phone.here()).isEqualTo("/");
            phone.visit("/sign-in");
            assertThat(phone.page().getAttribute("html", "data-text")).isEqualTo(size);
            phone.findsNothingWrong();
            phone.visit("/");
            phone.findsNothingWrong().photograph("phone-text-" + size);
        }
    }

    @Test
    void theLanguageChosenStaysWithTheVisitor(Street.Opened street) {
        try (var phone = street.phone()) {
            phone.visit("/");
            phone.page().click("a[hreflang=en]");
            assertThat(phone.page().getAttribute("html", "lang")).isEqualTo("en");
            phone.page().click("main a.btn[href$='/sign-in']");
            assertThat(phone.here()).startsWith("/en/sign-in");
        }
    }

    @Test
    void anOfficeTellsWhereAndWhen(Street.Opened street) {
        try (var phone = street.phone()) {
            phone.visit("/");
            phone.page().locator("main a[href*='/offices/']").first().click();
            phone.findsNothingWrong();
            assertThat(phone.text()).contains("thứ Hai đến thứ Sáu");
        }
    }

    @Test
    void anAddressThatIsNotThereHelpsOn(Street.Opened street) {
        try (var phone = street.phone()) {
            assertThat(phone.visit("/khong-co-trang-nay")).isEqualTo(404);
            phone.findsNothingWrong().photograph("phone-404");
            assertThat(phone.page().locator("main a[href='/']").count()).isPositive();
            assertThat(phone.visit("/offices/Y99.99")).isEqualTo(404);
        }
    }

    @Test
    void whatTheDoorKeepsIsAskedForAtTheDoorAndFoundAgain(Street.Opened street) {
        try (var phone = street.phone()) {
            phone.visit("/portal");
            assertThat(phone.here()).isEqualTo("/sign-in?continue=%2Fportal");
            phone.page().fill("input[name=login]", "congdan");
            phone.page().fill("input[name=password]", "wrong");
            phone.page().click("main form button:not([type=button])");
            phone.findsNothingWrong();
            assertThat(phone.page().locator("[aria-invalid=true]").count()).isPositive();
            assertThat(phone.page().inputValue("input[name=login]")).isEqualTo("congdan");
            phone.page().fill("input[name=password]", Street.PASSWORD);
            phone.page().click("main form button:not([type=button])");
            assertThat(phone.here()).isEqualTo("/portal");
        }
    }

    @Test
    void theFirstVisitIsLight(Street.Opened street) {
        try (var phone = street.phone()) {
            phone.visit("/");
            phone.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            assertThat(phone.weight("text/html")).as("HTML").isBetween(1 * KB, 15 * KB);
            assertThat(phone.weight("text/css")).as("CSS").isBetween(1 * KB, 10 * KB);
            assertThat(phone.weight("font/")).as("fonts").isBetween(1 * KB, 28 * KB);
            assertThat(phone.weight("text/javascript")).as("script").isBetween(1L, 6 * KB);
            assertThat(phone.weight("")).as("altogether").isLessThanOrEqualTo(70 * KB);
        }
    }

    @Test
    void noPageAsksAnybodyElse(Street.Opened street) {
        try (var phone = street.phone()) {
            phone.visit("/");
            assertThat(phone.answers())
                    .isNotEmpty()
                    .extracting(Response::url)
                    .allSatisfy(url ->
                            assertThat(url).startsWith(street.house().at("/").toString()));
        }
    }

    @Test
    void withoutALineTheOfflinePageAnswers(Street.Opened street) {
        try (var phone = street.phone()) {
            phone.visit("/");
            phone.page()
                    .waitForFunction("navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller)");
            phone.device().setOffline(true);
            phone.page().navigate(street.house().at("/offices/anything").toString());
            assertThat(phone.heading()).contains("mất mạng");
        }
    }

    /** The culprits: what the watchers above must see. */
    @Test
    void theWatchersStillBite(Street.Opened street) {
        try (var phone = street.phone()) {
            phone.visit("/");
            phone.page().evaluate("document.body.insertAdjacentHTML('beforeend', '<p style=\"width:900px\">wide</p>')");
            assertThat(phone.complaints()).anyMatch(text -> text.contains("Content Security Policy"));
            phone.page().evaluate("document.querySelector('main').style.setProperty('width', '900px')");
            assertThat(phone.overflow()).isPositive();
            assertThat(Barriers.on(phone.page())).isEmpty();
            phone.page()
                    .evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<button></button>')");
            assertThat(Barriers.on(phone.page())).containsExactly("button-name <button></button>");
        }
    }
}

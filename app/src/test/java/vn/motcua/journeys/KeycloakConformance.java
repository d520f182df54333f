package vn.motcua.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.LoadDemonstration;

/** Signing in and out with a provider that other people wrote. Part of the long check, for it is large and slow to start. */
class KeycloakConformance {
    private static TestDatabase database = TestDatabase.fresh();
    private static Keycloak keycloak = Keycloak.reserved();
    private static TestHouse house = TestHouse.over(database, keycloak.settings());
    private static Chromium chromium = Chromium.start();

    @BeforeAll
    static void open() throws Exception {
        house.bean(LoadDemonstration.class).load(Street.PASSWORD);
        keycloak.openFor(house);
    }

    @AfterAll
    static void close() {
        chromium.close();
        keycloak.close();
        house.close();
        database.close();
    }

    @Test
    void somebodyOfTheSecondLevelSignsInAndOutEverywhere() {
        try (var device = chromium.browser().newContext()) {
            var page = signedIn(device, "sen");
            assertThat(page.url()).endsWith("/portal");
            assertThat(page.innerText("main")).contains("Võ Mẫu Sen", "•••• 0951");
            assertThat(assurances("099190000951")).containsOnly("level-2");

            page.click("form[action='/sign-out'] button");
            page.waitForURL(house.at("/") + "**");
            assertThat(assurances("099190000951")).isEmpty();
            leaves(page);
            assertThat(page.isVisible("#password"))
                    .as("it has forgotten us too")
                    .isTrue();
        }
    }

    @Test
    void whoIsSignedOutThereIsSignedOutHere() throws Exception {
        try (var device = chromium.browser().newContext()) {
            var page = signedIn(device, "lua");
            assertThat(assurances("099190000952")).containsOnly("level-1");
            keycloak.endsSignInsOf("lua");
            assertThat(assurances("099190000952")).isEmpty();
            page.navigate(house.at("/portal").toString());
            assertThat(page.url()).contains("/sign-in");
        }
    }

    private static Page signedIn(BrowserContext device, String user) {
        var page = device.newPage();
        leaves(page);
        page.fill("#username", user);
        page.fill("#password", Keycloak.PASSWORD);
        page.click("#kc-login");
        page.waitForURL(house.at("/portal").toString());
        return page;
    }

    private static void leaves(Page page) {
        page.navigate(house.at("/sign-in").toString());
        page.click("form[action='/sign-in/with/keycloak'] button");
        page.waitForSelector("#kc-login");
    }

    private static List<String> assurances(String number) {
        return JdbcClient.create(database.owner())
                .sql("""
                        SELECT s.assurance
                        FROM identity.session s
                        JOIN identity.person p ON p.id = s.person_id
                        WHERE p.citizen_id = :number
                        """)
                .param("number", number)
                .query((row, _) -> row.getString("assurance"))
                .list();
    }
}

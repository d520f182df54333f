package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.DemonstrationAccounts;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.identity.model.SessionSecret;

/** What the door lets through, over real HTTP. */
class FrontDoorTests {
    private static final String PASSWORD = "mot cau de nho";
    private static TestDatabase database = TestDatabase.fresh();
    private static TestHouse house = TestHouse.over(database);

    private final Browser browser = new Browser(house);

    @BeforeAll
    static void load() {
        house.bean(LoadDemonstration.class).load(PASSWORD);
    }

    @AfterAll
    static void close() {
        house.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en/", "/km/", "/sign-in", "/en/sign-in"})
    void anybodyMayReadPublicPagesWithoutASession(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
        assertThat(browser.cookies()).doesNotContainKey("session");
    }

    @Test
    void theFrontPageAsksForNoCookieAtAll() {
        var answer = browser.get("/");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void theFrontPageTellsWhereAndWhenTheOfficesReceivePeople() {
        var page = browser.get("/").body();
        assertThat(page).contains("Trung tâm Phục vụ hành chính công xã Cồn Mây", "7 giờ 00", "Số liệu minh họa");
        assertThat(browser.get("/en/").body()).contains("Public Service Centre of Cồn Mây Commune", "Monday to Friday");
    }

    @Test
    void anOfficeHasItsPublicCodeForAnAddress() {
        assertThat(browser.get("/").body()).contains("href=\"/offices/Y99.02.01\"");
        assertThat(browser.get("/en/offices/Y99.02.01").body()).contains("Public Service Centre of Cồn Mây Commune");
        assertThat(browser.get("/offices/Y99.02").statusCode())
                .as("receives nobody")
                .isEqualTo(404);
        assertThat(browser.get("/offices/Y99.99").statusCode()).isEqualTo(404);
    }

    @Test
    void everyLinkOfTheFrontPageLeadsSomewhere() {
        var links =
                Pattern.compile("href=\"(/[^\"]*)\"").matcher(browser.get("/").body());
        var followed = 0;
        while (links.find()) {
            assertThat(browser.get(links.group(1)).statusCode())
                    .as(links.group(1))
                    .isIn(200, 302);
            followed++;
        }
        assertThat(followed).isGreaterThan(8);
    }

    @ParameterizedTest
    @CsvSource({
        "/portal, /sign-in?continue=%2Fportal",
        "/en/desk, /en/sign-in?continue=%2Fen%2Fdesk",
        "/admin/journal?day=2026-11-23, /sign-in?continue=%2Fadmin%2Fjournal%3Fday%3D2026-11-23"
    })
    void aStrangerIsAskedToSignInAndBroughtBack(String path, String door) {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.leadsTo(answer)).isEqualTo(door);
    }

    @Test
    void anAddressThatNoRuleKnowsIsNotFoundWhoeverAsks() {
        assertThat(browser.get("/nowhere").statusCode()).isEqualTo(404);
        browser.signIn("quantri", PASSWORD);
        assertThat(browser.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(browser.get("/refused").statusCode()).isEqualTo(404);
    }

    @Test
    void signingInLeadsWhereOneWasGoing() {
        browser.get("/sign-in?continue=%2Fen%2Fadmin%2Fpolicy");
        var answer = browser.post("/sign-in", "login", "QuanTri", "password", PASSWORD);
        assertThat(Browser.leadsTo(answer)).isEqualTo("/en/admin/policy");
        assertThat(browser.get("/en/admin/policy").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "/a{evil}",
                "javascript:alert(1)"
            })
    void signingInLeadsToNobodyElse(String elsewhere) {
        browser.get("/sign-in");
        var answer = browser.post("/sign-in", "login", "congdan", "password", PASSWORD, "continue", elsewhere);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/portal")
                .doesNotContain("evil");
    }

    @Test
    void anAddressWithBracesIsNoTemplate() {
        assertThat(Browser.leadsTo(browser.get("/text-size/md?back=/a%7Bx%7D"))).isEqualTo("/");
        assertThat(Browser.leadsTo(browser.get("/text-size/md?back=/a%257Bx%257D")))
                .isEqualTo("/a%7Bx%7D");
    }

    @Test
    void signingInAgainChangesTheSession() {
        browser.signIn("congdan", PASSWORD);
        var first = browser.cookies().get("session");
        browser.signIn("congdan", PASSWORD);
        assertThat(first).isNotEmpty();
        assertThat(browser.cookies().get("session")).isNotEqualTo(first);
    }

    @Test
    void whatTheCookieCarriesIsNotInTheTable() {
        browser.signIn("congdan", PASSWORD);
        var cookie = cookie();
        var kept = JdbcClient.create(database.owner())
                .sql("SELECT s.hash FROM identity.session s")
                .query(String.class)
                .list();
        assertThat(kept).isNotEmpty().doesNotContain(cookie).contains(new SessionSecret(cookie).hash());
    }

    @Test
    void aCookieThatIsNoneOfOursOpensNothing() {
        browser.signIn("congdan", PASSWORD);
        var kept = new SessionSecret(cookie()).hash();
        for (var made : new String[] {"", "x", kept, SessionSecret.random().text()}) {
            browser.forge("session", made);
            assertThat(browser.get("/portal").statusCode()).as(made).isEqualTo(302);
        }
    }

    private String cookie() {
        return browser.cookies().getOrDefault("session", "");
    }

    @Test
    void aFormThatNoPageOfOursWroteIsRefused() {
        browser.signIn("congdan", PASSWORD);
        assertThat(browser.postRaw("/sign-out", "").statusCode()).isEqualTo(403);
        assertThat(browser.get("/portal").statusCode()).isEqualTo(200);
        assertThat(new Browser(house)
                        .postRaw("/sign-in", "login=congdan&password=mot+cau+de+nho")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFormOpenedBeforeSigningInCannotBeSentAfterwards() {
        var before = browser.get("/sign-in").body();
        browser.post("/sign-in", "login", "congdan", "password", PASSWORD);
        browser.get("/portal");
        var token = before.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        assertThat(browser.postRaw("/sign-out", "_csrf=" + token).statusCode()).isEqualTo(403);
    }

    @Test
    void signingOutEndsTheSession() {
        browser.signIn("congdan", PASSWORD);
        browser.get("/portal");
        assertThat(Browser.leadsTo(browser.post("/sign-out"))).isEqualTo("/");
        assertThat(browser.get("/portal").statusCode()).isEqualTo(302);
    }

    @Test
    void whoIsSignedInButMayNotIsToldWhyAndWhomToAsk() {
        browser.signIn("congdan", PASSWORD);
        var desk = browser.get("/desk");
        assertThat(desk.statusCode()).isEqualTo(403);
        assertThat(desk.body()).contains("Việc này cần vai trò", "Quản trị đơn vị", "identity.enter-desk");
        var clerk = new Browser(house);
        clerk.signIn("tiepnhan", PASSWORD);
        assertThat(clerk.get("/desk").statusCode()).isEqualTo(200);
        assertThat(clerk.get("/en/admin").body()).contains("System administrator");
        assertThat(clerk.get("/admin").statusCode()).isEqualTo(403);
    }

    @Test
    void whoGotInByTelephoneFollowsTheirDossiersAndIsToldWhatTheRestNeeds() {
        browser.signIn("congdan", PASSWORD);
        JdbcClient.create(database.owner())
                .sql("UPDATE identity.session s SET assurance = 'phone' WHERE s.hash = :hash")
                .param("hash", new SessionSecret(cookie()).hash())
                .update();
        assertThat(browser.get("/portal").statusCode()).isEqualTo(200);
        assertThat(browser.get("/my/dossiers").statusCode()).isEqualTo(200);
        var refused = browser.get("/account/tokens");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("mã gửi tới điện thoại", "/sign-in?continue=/account/tokens");
    }

    @Test
    void lettersComeInTheLanguageOfTheFirstSignInUntilAnotherIsChosen() {
        JdbcClient.create(database.owner())
                .sql("UPDATE identity.account SET language = NULL WHERE login = 'congdan.songnang'")
                .update();
        browser.get("/en/sign-in");
        browser.post("/en/sign-in", "login", "congdan.songnang", "password", PASSWORD);
        assertThat(browser.get("/account/notices").body()).contains("value=\"en\" checked");
        browser.post("/account/notices", "language", "vi");
        assertThat(browser.get("/en/account/notices?chosen").body())
                .contains("Your choice is kept", "value=\"vi\" checked");
        browser.get("/en/sign-in");
        browser.post("/en/sign-in", "login", "congdan.songnang", "password", PASSWORD);
        assertThat(browser.get("/en/account/notices").body()).contains("value=\"vi\" checked");
        assertThat(browser.post("/account/notices", "language", "km").statusCode())
                .isEqualTo(422);
    }

    @Test
    void everyPageCarriesTheHeadersThatProtectIt() {
        for (var path : new String[] {"/", "/sign-in", "/nowhere", "/assets/none.css"}) {
            var headers = browser.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).isPresent();
            assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        }
    }

    @Test
    void aSampleAccountOfEveryRoleSignsInAndSeesItsHome() {
        var samples = house.bean(DemonstrationAccounts.class).list();
        assertThat(samples).hasSizeGreaterThan(15);
        assertThat(samples).allSatisfy(sample -> {
            var visitor = new Browser(house);
            var home = Browser.leadsTo(visitor.signIn(sample.login(), PASSWORD));
            assertThat(home).isEqualTo(sample.role().isPresent() ? "/desk" : "/portal");
            assertThat(visitor.get(home).body()).contains(sample.words());
            assertThat(visitor.get("/en" + home).statusCode()).isEqualTo(200);
        });
    }

    @Test
    void wrongPasswordsAndUnknownNamesAreAnsweredAlike() {
        var known = browser.signIn("congdan.songnang", "khong phai mat khau");
        var unknown = new Browser(house).signIn("khong.ai", "khong phai mat khau");
        assertThat(known.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(known.body().replace("congdan.songnang", "").replaceAll("value=\"[^\"]*\"", ""))
                .isEqualTo(unknown.body().replace("khong.ai", "").replaceAll("value=\"[^\"]*\"", ""));
        assertThat(known.body()).contains("congdan.songnang").doesNotContain("khong phai mat khau");
    }

    @Test
    void afterFiveWrongPasswordsThePageSaysWhenToTryAgain() {
        for (var attempt = 1; attempt <= 5; attempt++) {
            assertThat(browser.signIn("congdan.conmay", "sai mat khau " + attempt)
                            .statusCode())
                    .isEqualTo(422);
        }
        var refused = browser.signIn("congdan.conmay", PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).containsPattern("Thử lại sau [0-9]{2}:[0-9]{2} ");
    }
}

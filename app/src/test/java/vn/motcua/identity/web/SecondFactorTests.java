package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.identity.model.Totp;

/** What stands beside a password, over real HTTP, in a place that asks officers for it from its first day. */
class SecondFactorTests {
    private static final String PASSWORD = "mot cau de nho";
    private static TestDatabase database = TestDatabase.fresh();
    private static TestHouse house = TestHouse.over(database, "installation.second-factor-from=2020-01-01");

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

    @Test
    void anOfficerGetsASecondFactorBeforeAnythingElseAndACitizenIsLeftAlone() {
        browser.signIn("tiepnhan", PASSWORD);
        for (var path : new String[] {"/desk", "/portal", "/account/tokens"}) {
            assertThat(Browser.leadsTo(browser.get(path))).as(path).isEqualTo("/account/keys");
        }
        assertThat(browser.get("/account/keys").body()).contains("Cần thêm một lớp bảo vệ");
        var citizen = new Browser(house);
        citizen.signIn("congdan", PASSWORD);
        assertThat(citizen.get("/portal").statusCode()).isEqualTo(200);
    }

    @Test
    void afterThePasswordComesTheCodeAndACodeServesOnce() {
        var enrolled = enrol("chuyenvien");
        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);

        var door = new Browser(house);
        var second = door.signIn("chuyenvien", PASSWORD);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).contains("Bước thứ hai").doesNotContain(PASSWORD);
        assertThat(Browser.leadsTo(door.get("/desk"))).startsWith("/sign-in");

        door.signIn("chuyenvien", PASSWORD);
        assertThat(door.post("/sign-in/code", "code", enrolled.code()).statusCode())
                .as("the code that enrolled the app")
                .isEqualTo(422);
        door.signIn("chuyenvien", PASSWORD);
        var next = enrolled.app().code(now().plusSeconds(30));
        assertThat(Browser.leadsTo(door.post("/sign-in/code", "code", next))).isEqualTo("/desk");
        assertThat(door.get("/desk").statusCode()).isEqualTo(200);

        var again = new Browser(house);
        again.signIn("chuyenvien", PASSWORD);
        assertThat(again.post("/sign-in/code", "code", next).statusCode()).isEqualTo(422);
    }

    @Test
    void guessingAtTheCodeIsStoppedOnThatLineAlone() {
        enrol("lanhdao");
        browser.signIn("lanhdao", PASSWORD);
        HttpResponse<String> answer = browser.post("/sign-in/code", "code", "000000");
        for (var attempt = 1; attempt < 6; attempt++) {
            answer = browser.post("/sign-in/code", "code", "000000");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(browser.signIn("lanhdao", PASSWORD).statusCode())
                .as("the password is still heard")
                .isEqualTo(200);
    }

    @Test
    void aTicketOfTheFirstStepIsNoneForAnotherAndCannotBeMade() {
        browser.get("/sign-in");
        assertThat(browser.post("/sign-in/code", "ticket", "second-step~x~99999999999~0~0", "code", "123456")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void keysComeAndGoOnlyForWhoConfirmedThemselves() {
        browser.signIn("congdan.conmay", PASSWORD);
        browser.get("/account/keys");
        assertThat(browser.post("/account/keys/app").statusCode()).isEqualTo(422);
        assertThat(browser.post("/account/keys/password", "current", "khong phai")
                        .statusCode())
                .isEqualTo(422);
        browser.post("/account/keys/password", "current", PASSWORD);
        assertThat(browser.post("/account/keys/app").body()).contains("class=\"qr\"");
        assertThat(browser.post("/account/keys/app/confirmation", "code", "000000")
                        .body())
                .contains("Mã chưa đúng")
                .doesNotContain("class=\"qr\"");
    }

    @Test
    void anAppIsGivenUpByItsOwner() {
        enrol("thuquy");
        browser.post("/account/keys/password", "current", PASSWORD);
        assertThat(Browser.leadsTo(browser.post("/account/keys/app/removal"))).isEqualTo("/account/keys");
        assertThat(Browser.leadsTo(browser.get("/desk")))
                .as("it is asked for again")
                .isEqualTo("/account/keys");
        assertThat(Browser.leadsTo(new Browser(house).signIn("thuquy", PASSWORD)))
                .isEqualTo("/desk");
    }

    @Test
    void whatAppAndHouseShareIsNotToBeReadInTheTable() {
        var app = enrol("luutru").app();
        var kept = JdbcClient.create(database.owner())
                .sql("SELECT t.secret FROM identity.authenticator t")
                .query(String.class)
                .list();
        assertThat(kept)
                .isNotEmpty()
                .noneMatch(text -> text.contains(app.secret()))
                .allMatch(SecondFactorTests::isLocked);
    }

    @Test
    void anAnswerThatIsNoneOpensNothing() {
        for (var answer : new String[] {"", "{}", "null", "[1]", "{\"id\":\"x\"}", "{\"id\":{}}"}) {
            browser.get("/sign-in");
            assertThat(browser.post("/sign-in/passkey", "answer", answer).statusCode())
                    .as(answer)
                    .isEqualTo(422);
        }
    }

    /**
     * Ứng dụng vừa ghi nhận.
     *
     * @param code by which it was
     */
    private record Enrolled(Totp app, String code) {}

    private Enrolled enrol(String login) {
        browser.signIn(login, PASSWORD);
        browser.get("/account/keys");
        browser.post("/account/keys/password", "current", PASSWORD);
        var shown = browser.post("/account/keys/app").body();
        var app = new Totp(
                shown.replaceAll("(?s).*<code>([A-Z2-7 ]+)</code>.*", "$1").replace(" ", ""));
        var code = app.code(now());
        assertThat(Browser.leadsTo(browser.post("/account/keys/app/confirmation", "code", code)))
                .isEqualTo("/account/keys");
        browser.get("/account/keys");
        return new Enrolled(app, code);
    }

    /** The nonce, the secret and its tag, in hexadecimal. */
    private static boolean isLocked(String text) {
        return text.matches("[0-9a-f]{120}");
    }

    private static Instant now() {
        return house.bean(Clock.class).instant();
    }
}

package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.LoadDemonstration;

/** Signing in by an electronic identity, at a provider that is a program of its own and sometimes lies. */
class ProviderTests {
    private static final String PASSWORD = "mot cau de nho";
    private static final String LOST = "quá lâu, đã dùng rồi hoặc bắt đầu ở trình duyệt khác";
    private static TestDatabase database = TestDatabase.fresh();
    private static Elsewhere elsewhere = Elsewhere.reserved();
    private static TestHouse house = TestHouse.over(database, elsewhere.settings());

    private final Browser browser = new Browser(house);

    @BeforeAll
    static void load() {
        house.bean(LoadDemonstration.class).load(PASSWORD);
        elsewhere.openFor(house);
    }

    @AfterAll
    static void close() {
        elsewhere.close();
        house.close();
        database.close();
    }

    @BeforeEach
    void honest() {
        elsewhere.feels("honest");
    }

    @Test
    void theFirstThingOnTheDoorIsTheElectronicIdentity() {
        var page = browser.get("/sign-in").body();
        assertThat(page.indexOf("Đăng nhập bằng định danh thử"))
                .isPositive()
                .isLessThan(page.indexOf("name=\"password\""));
        assertThat(browser.get("/en/sign-in").body()).contains("Sign in with test identity");
        assertThat(browser.get("/sign-in").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).endsWith("form-action 'self' " + elsewhere.issuer()));
    }

    @Test
    void theQuestionCarriesStateNonceAndChallengeAndAFixedWayBack() {
        var asked = leave("/sign-in").headers().firstValue("Location").orElseThrow();
        assertThat(asked)
                .startsWith(elsewhere.issuer() + "/authorize?")
                .contains("response_type=code", "code_challenge_method=S256")
                .containsPattern("[?&]state=[A-Za-z0-9_-]{43}")
                .containsPattern("[?&]nonce=[A-Za-z0-9_-]{43}")
                .containsPattern("[?&]code_challenge=[A-Za-z0-9_-]{43}")
                .contains("redirect_uri=" + house.at("/sign-in/back/demo"));
        assertThat(leave("/sign-in").headers().firstValue("Location")).get().isNotEqualTo(asked);
    }

    @Test
    void aNewcomerIsKnownByNameAndNumberAndGoesWhereTheyWereGoing() {
        var arrived =
                browser.get(elsewhere.answers(leave("/en/sign-in?continue=%2Fen%2Faccount%2Fdevices"), "mau-901"));
        assertThat(Browser.leadsTo(arrived)).isEqualTo("/en/account/devices");
        assertThat(browser.get("/portal").body()).contains("Võ Mẫu Sen", "•••• 0901");
        var again = new Browser(house);
        assertThat(Browser.leadsTo(again.get(elsewhere.answers(leave(again, "/sign-in"), "mau-901"))))
                .isEqualTo("/portal");
        assertThat(people("099190000901")).as("the same person each time").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example"})
    void comingBackLeadsToNobodyElse(String there) {
        browser.get("/sign-in");
        var leaving = browser.post("/sign-in/with/demo", "continue", there);
        var arrived = browser.get(elsewhere.answers(leaving, "mau-902"));
        assertThat(Browser.leadsTo(arrived)).isEqualTo("/portal");
    }

    @Test
    void anAnswerOpensNothingInAnotherBrowserNorASecondTime() {
        var back = elsewhere.answers(leave("/sign-in"), "mau-902");
        var stranger = new Browser(house).get(back);
        assertThat(stranger.statusCode()).isEqualTo(400);
        assertThat(stranger.body()).contains(LOST);
        assertThat(browser.get(back).statusCode()).as("it was tried before").isEqualTo(400);

        var next = elsewhere.answers(leave("/sign-in"), "mau-902");
        assertThat(browser.get(next).statusCode()).isEqualTo(302);
        assertThat(browser.get(next).statusCode()).isEqualTo(400);
    }

    @Test
    void anAnswerToNoQuestionOfOursIsRefused() {
        leave("/sign-in");
        assertThat(browser.get("/sign-in/back/demo?code=x&state=forged").statusCode())
                .isEqualTo(400);
        assertThat(browser.get("/sign-in/back/demo").statusCode()).isEqualTo(400);
        assertThat(browser.get("/sign-in/back/nobody?code=x&state=y").statusCode())
                .isEqualTo(400);
        browser.get("/sign-in");
        assertThat(browser.post("/sign-in/with/nobody").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "forged, 502, không kiểm chứng được",
        "unsigned, 502, không kiểm chứng được",
        "other-nonce, 502, không kiểm chứng được",
        "other-audience, 502, không kiểm chứng được",
        "other-issuer, 502, không kiểm chứng được",
        "ahead, 502, lệch nhau",
        "behind, 502, lệch nhau",
        "nameless, 422, chưa cho biết họ tên",
        "broken, 502, đang không trả lời"
    })
    void whatIsNotProvedSignsNobodyIn(String manner, int status, String words) {
        var leaving = leave("/sign-in?continue=%2Faccount%2Fdevices");
        elsewhere.feels(manner);
        var refused = browser.get(elsewhere.answers(leaving, "mau-901"));
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.body()).contains(words, "value=\"/account/devices\"");
        assertThat(browser.get("/portal").statusCode()).isEqualTo(302);
    }

    @Test
    void whoSaysNoThereIsAskedAgainHere() {
        var refused = browser.get(elsewhere.answers(leave("/sign-in"), ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("chưa đồng ý", "Đăng nhập bằng định danh thử");
    }

    @Test
    void anAccountWithAPasswordIsJoinedByItsPasswordOnce() {
        var asked = browser.get(elsewhere.answers(leave("/sign-in"), "mau-101"));
        assertThat(asked.body()).contains("đã có tài khoản ở đây").doesNotContain("congdan");
        assertThat(browser.get("/portal").statusCode()).as("nobody yet").isEqualTo(302);
        show(asked);
        var wrong = browser.post("/sign-in/join", "login", "congdan", "password", "khong phai mat khau");
        assertThat(wrong.statusCode()).isEqualTo(422);
        var others = browser.post("/sign-in/join", "login", "congdan.songnang", "password", PASSWORD);
        assertThat(others.statusCode())
                .as("the right password of somebody else")
                .isEqualTo(422);
        assertThat(Browser.leadsTo(browser.post("/sign-in/join", "login", "congdan", "password", PASSWORD)))
                .isEqualTo("/portal");
        assertThat(browser.get("/portal").body()).contains("Đinh Mẫu Út", "congdan");
        var again = new Browser(house);
        assertThat(Browser.leadsTo(again.get(elsewhere.answers(leave(again, "/sign-in"), "mau-101"))))
                .isEqualTo("/portal");
    }

    @Test
    void officersSignInAsOfficersDo() {
        show(browser.get(elsewhere.answers(leave("/sign-in"), "mau-003")));
        var refused = browser.post("/sign-in/join", "login", "tiepnhan", "password", PASSWORD);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("tài khoản công vụ");
        assertThat(browser.get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void anIdentityWhoseNumberHasChangedIsSomebodyElse() {
        browser.get(elsewhere.answers(leave("/sign-in"), "mau-904"));
        JdbcClient.create(database.owner())
                .sql("UPDATE identity.person SET citizen_id = '099190009999' WHERE citizen_id = '099190000904'")
                .update();
        var other = new Browser(house);
        assertThat(other.get(elsewhere.answers(leave(other, "/sign-in"), "mau-904"))
                        .body())
                .contains("mang số định danh khác");
        JdbcClient.create(database.owner())
                .sql("UPDATE identity.person SET citizen_id = '099190000904' WHERE citizen_id = '099190009999'")
                .update();
    }

    @Test
    void whatWasTypedGoesAlongAndComesBack() {
        signIn("mau-902");
        browser.get("/account/notices");
        browser.forget("session");
        var over = browser.post("/account/notices", "language", "en");
        assertThat(over.statusCode()).isEqualTo(401);
        var kept = browser.get(elsewhere.answers(browser.post("/sign-in/with/demo"), "mau-902"));
        assertThat(kept.body()).contains("action=\"/account/notices\"", "name=\"language\" value=\"en\"");
        assertThat(Browser.leadsTo(browser.post("/account/notices"))).isEqualTo("/account/notices?chosen");
    }

    @Test
    void nothingThatWaitsCanBeReadInTheDatabase() {
        leave("/sign-in?continue=%2Faccount%2Fdevices");
        var sealed = JdbcClient.create(database.owner())
                .sql("SELECT encode(e.sealed, 'escape') FROM identity.errand e")
                .query(String.class)
                .list();
        assertThat(sealed).isNotEmpty().noneMatch(text -> text.contains("demo") || text.contains("devices"));
    }

    @Test
    void signingOutHereSignsOutThere() {
        signIn("mau-902");
        browser.get("/portal");
        var out = browser.post("/sign-out");
        assertThat(out.headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).startsWith(elsewhere.issuer() + "/end-session?"));
        var after = elsewhere.follow(out);
        assertThat(after.headers().firstValue("Location"))
                .contains(house.at("/").toString());
        assertThat(browser.get("/portal").statusCode()).isEqualTo(302);
    }

    @Test
    void signingOutThereSignsOutHere() {
        signIn("mau-902");
        var other = new Browser(house);
        other.signIn("congdan.conmay", PASSWORD);
        elsewhere.endsEverySignIn();
        assertThat(browser.get("/portal").statusCode()).isEqualTo(302);
        assertThat(other.get("/portal").statusCode()).as("came with a password").isEqualTo(200);
    }

    @Test
    void onlyTheProvidersOwnWordEndsASession() {
        signIn("mau-902");
        elsewhere.feels("forged");
        elsewhere.endsEverySignIn();
        assertThat(browser.get("/portal").statusCode()).isEqualTo(200);
        var token = JdbcClient.create(database.owner())
                .sql("SELECT max(s.provider_token) FROM identity.session s")
                .query(String.class)
                .single();
        assertThat(browser.postRaw("/sign-in/ended/demo", "logout_token=" + token)
                        .statusCode())
                .as("a token made for something else")
                .isEqualTo(400);
        assertThat(browser.postRaw("/sign-in/ended/nobody", "logout_token=" + token)
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.get("/portal").statusCode()).isEqualTo(200);
    }

    private void signIn(String citizen) {
        assertThat(Browser.leadsTo(browser.get(elsewhere.answers(leave("/sign-in"), citizen))))
                .isEqualTo("/portal");
    }

    private HttpResponse<String> leave(String door) {
        return leave(browser, door);
    }

    private static HttpResponse<String> leave(Browser browser, String door) {
        browser.get(door);
        var language = door.startsWith("/en/") ? "/en" : "";
        return browser.post(language + "/sign-in/with/demo");
    }

    /** The page with the form, whose hidden fields the browser sends next. */
    private void show(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        browser.shows(page);
    }

    private static int people(String citizenId) {
        return JdbcClient.create(database.owner())
                .sql("SELECT count(*) FROM identity.person p WHERE p.citizen_id = :citizenId")
                .param("citizenId", citizenId)
                .query(Integer.class)
                .single();
    }
}

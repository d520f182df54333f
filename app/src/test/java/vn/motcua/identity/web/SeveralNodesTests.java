package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.LoadDemonstration;

/** Two nodes over one database: whichever answers, people are the same people with the same rights. */
class SeveralNodesTests {
    private static final String PASSWORD = "mot cau de nho";
    private static TestDatabase database = TestDatabase.fresh();
    private static TestHouse one = TestHouse.over(database);
    private static TestHouse other = TestHouse.over(database);

    private final Browser administrator = new Browser(one);
    private final Browser officer = new Browser(other);

    @BeforeAll
    static void load() {
        one.bean(LoadDemonstration.class).load(PASSWORD);
    }

    @AfterAll
    static void close() {
        one.close();
        other.close();
        database.close();
    }

    @Test
    void aSessionBegunOnOneNodeGoesOnOnTheOther() {
        officer.signIn("vanthu", PASSWORD);
        officer.moveTo(one);
        assertThat(officer.get("/desk").statusCode()).isEqualTo(200);
        officer.post("/sign-out");
        officer.moveTo(other);
        assertThat(officer.get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void endingAPostOnOneNodeCountsAtOnceOnTheOther() {
        officer.signIn("lanhdao", PASSWORD);
        assertThat(officer.get("/desk").statusCode()).isEqualTo(200);
        administrator.signIn("quantri", PASSWORD);
        var account = "/admin/accounts/" + person("lanhdao");
        var page = administrator.get(account).body();
        var end = page.replaceAll("(?s).*action=\"(" + account + "/posts/[^\"]+/end)\".*", "$1");
        assertThat(Browser.leadsTo(administrator.post(end))).isEqualTo(account);
        var refused = officer.get("/desk");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("đã kết thúc ngày");
        assertThat(officer.get("/portal").statusCode()).as("a citizen still").isEqualTo(200);
    }

    @Test
    void closingAnAccountOnOneNodeEndsItsSessionsOnTheOther() {
        officer.signIn("tonghop", PASSWORD);
        administrator.signIn("quantri", PASSWORD);
        var closure = "/admin/accounts/" + person("tonghop") + "/closure";
        assertThat(administrator.get(closure).body()).contains("Lý Mẫu Quân");
        assertThat(officer.get("/desk").statusCode())
                .as("asking is not closing")
                .isEqualTo(200);
        administrator.post(closure);
        assertThat(officer.get("/desk").statusCode()).isEqualTo(302);
        assertThat(officer.signIn("tonghop", PASSWORD).statusCode()).isEqualTo(422);
    }

    @Test
    void changingThePasswordEndsTheOtherSessionsAndNotThisOne() {
        var elsewhere = new Browser(one);
        elsewhere.signIn("congdan", PASSWORD);
        officer.signIn("congdan", PASSWORD);
        officer.get("/account/password");
        var changed = officer.post(
                "/account/password", "current", PASSWORD, "wanted", "mot cau khac han", "again", "mot cau khac han");
        assertThat(Browser.leadsTo(changed)).isEqualTo("/account/password/changed");
        assertThat(officer.get("/account/password/changed").body()).contains("Đã đổi mật khẩu");
        assertThat(officer.get("/portal").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/portal").statusCode()).isEqualTo(302);
    }

    @Test
    void aFormWithNothingToTypeIsNotForgottenWhenTheSessionIsOver() {
        administrator.signIn("quantri", PASSWORD);
        var closure = "/admin/accounts/" + person("tocongnghe") + "/closure";
        administrator.get(closure);
        administrator.forget("session");
        var over = administrator.post(closure);
        assertThat(over.statusCode()).isEqualTo(401);
        assertThat(over.body()).contains("làm tiếp việc vừa bấm", "name=\"kept-for\" value=\"" + closure + "\"");
        var again = administrator.post("/sign-in", "login", "quantri", "password", PASSWORD);
        assertThat(again.body()).contains("chưa được làm", "action=\"" + closure + "\"");
        assertThat(new Browser(one).signIn("tocongnghe", PASSWORD).statusCode())
                .as("not done before it is said again")
                .isEqualTo(302);
        assertThat(administrator.post(closure).statusCode()).isEqualTo(302);
        assertThat(new Browser(one).signIn("tocongnghe", PASSWORD).statusCode()).isEqualTo(422);
    }

    @Test
    void whoSignsOutWhenTheSessionIsOverIsOut() {
        officer.signIn("thuquy", PASSWORD);
        officer.get("/desk");
        officer.forget("session");
        assertThat(Browser.leadsTo(officer.post("/sign-out"))).isEqualTo("/");
    }

    @Test
    void aSessionSurvivesARestart() {
        officer.signIn("congdan.conmay", PASSWORD);
        try (var restarted = TestHouse.over(database)) {
            officer.moveTo(restarted);
            assertThat(officer.get("/portal").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoSignsOutAnotherDeviceFromOneNodeEndsItOnTheOther() {
        var lost = new Browser(other);
        lost.signIn("congdan.songnang", PASSWORD);
        var here = new Browser(one);
        here.signIn("congdan.songnang", PASSWORD);
        lost.get("/portal");
        assertThat(otherDevices(here)).hasSize(1);
        here.post("/account/devices/" + otherDevices(here).getFirst() + "/end");
        assertThat(lost.get("/portal").statusCode()).isEqualTo(302);
        assertThat(here.get("/portal").statusCode()).isEqualTo(200);
        assertThat(otherDevices(here)).isEmpty();
    }

    @Test
    void allOtherDevicesEndAtOnceAndThisOneGoesOn() {
        var others = Stream.of(one, other).map(Browser::new).toList();
        others.forEach(browser -> browser.signIn("thuquy", PASSWORD));
        officer.signIn("thuquy", PASSWORD);
        officer.get("/account/devices");
        officer.post("/account/devices/end-others");
        assertThat(others)
                .allSatisfy(
                        browser -> assertThat(browser.get("/desk").statusCode()).isEqualTo(302));
        assertThat(officer.get("/account/devices?ended").body()).contains("Các thiết bị khác đã bị đăng xuất");
        assertThat(otherDevices(officer)).isEmpty();
    }

    @Test
    void nobodySignsOutSomebodyElse() {
        officer.signIn("luutru", PASSWORD);
        var again = new Browser(other);
        again.signIn("luutru", PASSWORD);
        officer.get("/desk");
        var theirs = otherDevices(again).getFirst();
        var stranger = new Browser(one);
        stranger.signIn("truongphong", PASSWORD);
        otherDevices(stranger);
        stranger.post("/account/devices/" + theirs + "/end");
        assertThat(officer.get("/desk").statusCode()).isEqualTo(200);
    }

    /** All but the one that asks, which comes with a sign-out instead. */
    private static List<String> otherDevices(Browser browser) {
        return Pattern.compile("/account/devices/([0-9a-f-]{36})/end")
                .matcher(browser.get("/account/devices").body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String person(String login) {
        return JdbcClient.create(database.owner())
                .sql("SELECT CAST(a.person_id AS text) FROM identity.account a WHERE a.login = :login")
                .param("login", login)
                .query(String.class)
                .single();
    }
}

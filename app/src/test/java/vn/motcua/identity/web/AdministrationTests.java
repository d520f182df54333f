package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.ActionName;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.identity.Powers;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** An administrator's day, over real HTTP and in both languages. */
class AdministrationTests {
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

    @BeforeEach
    void signIn() {
        browser.signIn("quantri", PASSWORD);
    }

    @Test
    void aNewOfficerGetsAPasswordOnceChoosesTheirOwnAndIsAtWork() {
        var temporary = openAccount("Tô Mẫu Xuân", "xuan");
        var officer = new Browser(house);
        assertThat(Browser.leadsTo(officer.signIn("xuan", temporary))).isEqualTo("/desk");
        assertThat(Browser.leadsTo(officer.get("/desk"))).isEqualTo("/account/password");
        officer.get("/account/password");
        officer.post("/account/password", "current", temporary, "wanted", "toi tu dat lay", "again", "toi tu dat lay");
        assertThat(officer.get("/desk").body()).contains("Chuyên viên", "Phường Bến Mơ");
    }

    private String openAccount(String name, String login) {
        var form = browser.get("/admin/accounts/new").body();
        var agency = form.replaceAll("(?s).*<option value=\"([^\"]+)\"[^>]*>Phường Bến Mơ \\(.*", "$1");
        var from = form.replaceAll("(?s).*name=\"from\" type=\"date\" value=\"([^\"]+)\".*", "$1");
        var opened = browser.post(
                "/admin/accounts",
                of("full-name", name, "login", login, "role", "specialist", "agency", agency, "from", from));
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        return opened.body().replaceAll("(?s).*<code class=\"big\">([^<]+)</code>.*", "$1");
    }

    @Test
    void whatMustBeCorrectedStandsBesideItsFieldAndNothingIsLost() {
        browser.get("/admin/accounts/new");
        var person = of("full-name", "Tô Mẫu Xuân", "login", "quantri", "citizen-id", "123");
        var post = of("role", "cashier", "agency", "", "from", "2026-12-01", "until", "2026-11-01");
        var answer = browser.post(
                "/admin/accounts",
                Stream.of(person, post).flatMap(Arrays::stream).toArray(String[]::new));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<title>Lỗi:", "Còn 3 chỗ cần sửa", "#citizen-id\"", "href=\"#agency\"", "href=\"#until\"")
                .contains("value=\"Tô Mẫu Xuân\"", "value=\"123\"", "value=\"2026-11-01\"")
                .containsPattern("<option value=\"cashier\" selected");
    }

    private static String[] of(String... fields) {
        return fields;
    }

    @Test
    void theListIsSearchedWithoutMarksAndSaysWhenNobodyIsFound() {
        assertThat(browser.get("/admin/accounts?q=mau+dao").body())
                .contains("Hoàng Mẫu Đào")
                .doesNotContain("Lê Mẫu Châu");
        assertThat(browser.get("/admin/accounts?q=khong-ai-ca").body()).contains("Không có tài khoản nào như vậy");
        assertThat(browser.get("/en/admin/accounts").body()).contains("Accounts", "Demonstration");
    }

    @Test
    void theJournalTellsWhoDidWhatAndThatItWasRead() {
        var citizen = new Browser(house);
        citizen.signIn("congdan.conmay", PASSWORD);
        citizen.get("/portal");
        assertThat(citizen.post("/portal/details").body()).contains("099190000102");

        var journal = browser.get("/admin/journal?login=congdan.conmay").body();
        assertThat(journal)
                .contains("Thạch Mẫu Vân", "identity.signed-in", "identity.reveal-own-details", "Đã xem")
                .doesNotContain("099190000102");
        assertThat(browser.get("/admin/journal?action=identity.read-journal").body())
                .contains("Nguyễn Mẫu An");
        assertThat(browser.get("/admin/journal?day=1999-01-01").body()).contains("Không có dòng nào như vậy");
        assertThat(browser.get("/admin/journal?day=hom-qua").body()).contains("Chọn một ngày có thật");
        assertThat(browser.get("/admin/journal?day=hom-qua").statusCode()).isEqualTo(422);
        assertThat(browser.get("/en/admin/journal").body()).contains("Looking into this journal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "day=%2B999999999-12-31",
                "day=-999999999-01-01",
                "day=1899-12-31",
                "day=2201-01-01",
                "before=%2B1000000000-12-31T23:59:59Z/1"
            })
    void aDayOfAnotherAgeIsToldNotStumbledOver(String filter) {
        assertThat(browser.get("/admin/journal?" + filter).statusCode()).isEqualTo(422);
    }

    @Test
    void aPostBeginsAndEndsInOurTime() {
        var form = browser.get("/admin/accounts/new").body();
        var agency = form.replaceAll("(?s).*<option value=\"([^\"]+)\"[^>]*>Phường Bến Mơ \\(.*", "$1");
        var answer = browser.post(
                "/admin/accounts",
                of(
                        "full-name",
                        "Tô Mẫu Thu",
                        "login",
                        "thu.sau",
                        "role",
                        "specialist",
                        "agency",
                        agency,
                        "from",
                        "+99999-01-01",
                        "until",
                        "+999999999-12-31"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("từ năm 1900 đến năm 2200", "href=\"#from\"", "href=\"#until\"");
    }

    @Test
    void numbersAreMaskedUntilTheyAreAskedFor() {
        var citizen = new Browser(house);
        citizen.signIn("congdan", PASSWORD);
        assertThat(citizen.get("/portal").body())
                .contains("•••• •••• 0101", "0000 ••• 101", "m•••@cuuha.example")
                .doesNotContain("099190000101", "0000 000 101");
        assertThat(citizen.post("/portal/details").body())
                .contains("099190000101", "0000 000 101", "mau101@cuuha.example");
    }

    @Test
    void thePolicyTableIsAPageThatEveryAdministratorMayRead() {
        assertThat(browser.get("/admin/policy?room=identity").body())
                .contains("Bố trí người quản trị", "Mỗi lượt xem được ghi sổ")
                .doesNotContain("dossier.see-inbox<");
        assertThat(browser.get("/admin/policy?room=all").body())
                .contains("Bố trí người quản trị", "dossier.see-inbox<");
        assertThat(browser.get("/admin/policy?room=khong-co").statusCode()).isEqualTo(200);
        var agencyAdministrator = new Browser(house);
        agencyAdministrator.signIn("quantridonvi", PASSWORD);
        assertThat(agencyAdministrator.get("/en/admin/policy").statusCode()).isEqualTo(200);
        HttpResponse<String> journal = agencyAdministrator.get("/admin/journal");
        assertThat(journal.statusCode()).isEqualTo(403);
        assertThat(agencyAdministrator.get("/admin/journal?day=hom-qua").statusCode())
                .isEqualTo(403);
        assertThat(journal.body()).contains("Quản trị hệ thống");
    }

    @Test
    void anAccountThatDoesNotExistIsNotFound() {
        assertThat(browser.get("/admin/accounts/00000000-0000-7000-8000-000000000000")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anOfficerSeesTheirPostsWhatTheyMayAndWhyNotTheRest() {
        var clerk = new Browser(house);
        clerk.signIn("tiepnhan", PASSWORD);
        assertThat(clerk.get("/desk").body())
                .contains("Công chức tiếp nhận", "01/07/2025", "Đổi mật khẩu của mình", "Việc này cần vai trò");
        assertThat(clerk.get("/en/desk").body()).contains("Reception clerk", "Nothing left to do", "You may");
    }

    @Test
    void everyActOfThePolicyTableHasAName() {
        var words = house.bean(Dictionary.class).in(Language.VIETNAMESE);
        var powers = house.bean(Powers.class).of(new Actor.Program("test"));
        assertThat(powers)
                .hasSizeGreaterThan(20)
                .allSatisfy(power ->
                        assertThat(ActionName.in(words, power.action())).isNotEqualTo(power.action()));
    }
}

package vn.motcua.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.CatalogueFixtures.aProcedure;
import static vn.motcua.catalogue.CatalogueFixtures.named;
import static vn.motcua.catalogue.CatalogueFixtures.standing;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.Availability;
import vn.motcua.catalogue.Published;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.identity.web.Browser;
import vn.motcua.organisation.Bilingual;

/** What is published is kept by whoever read it, and what is one person's by nobody. */
class HoldingPagesTests {
    private static final String CODE = "3.300000";
    private static final String PAUSED = "3.300001";
    private static final String ELSEWHERE = "3.300002";
    private static final String PASSWORD = "only-for-tests-1";
    private static final String LINK = "https://tra-cuu.example/";
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);

    private static final Browser CITIZEN = new Browser(HOUSE);

    private final Browser browser = new Browser(HOUSE);

    @BeforeAll
    static void publish() {
        HOUSE.bean(LoadDemonstration.class).load(PASSWORD);
        CITIZEN.signIn("congdan", PASSWORD);
        var reason = new Bilingual("Đang đổi phần mềm", "Software is being changed");
        var authority = new Bilingual("Cơ quan mẫu", "Sample authority");
        Published.yesterday(HOUSE, aProcedure(CODE));
        Published.yesterday(HOUSE, standing(aProcedure(PAUSED), new Availability.Paused(reason, Optional.empty())));
        Published.yesterday(HOUSE, standing(aProcedure(ELSEWHERE), new Availability.Elsewhere(authority, LINK)));
    }

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/procedures/" + CODE,
                "/en/procedures/" + CODE,
                "/procedures",
                "/procedures?q=trich+luc",
                "/api/v1/procedures?q=trich+luc",
                "/api/v1/procedures/suggestions?q=tri",
                "/api/v1/procedures/" + CODE,
                "/sitemap.xml",
                "/open-data",
                "/open-data/procedures.csv",
                "/open-data/procedures.json"
            })
    void whoHoldsItIsNotSentItAgain(String path) {
        var first = browser.get(path);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "Cache-Control")).contains("no-cache, public");
        assertThat(header(first, "Set-Cookie")).isEmpty();

        var again = browser.getUnless("\"another\", " + header(first, "ETag").orElseThrow(), path);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(header(first, "ETag"));
        assertThat(browser.getUnless("\"another\"", path).statusCode()).isEqualTo(200);
    }

    @Test
    void languageTextSizeAndAddressHaveEachTheirOwn() {
        var path = "/procedures/" + CODE;
        var larger = new Browser(HOUSE);
        larger.get("/text-size/xl?back=/");

        assertThat(List.of(
                        browser.get(path),
                        browser.get("/en" + path),
                        browser.get("/km" + path),
                        browser.get(path + "?a=1"),
                        browser.get("/procedures/" + PAUSED),
                        larger.get(path)))
                .extracting(answer -> header(answer, "ETag").orElseThrow())
                .doesNotHaveDuplicates();
        assertThat(browser.get(path).headers().allValues("Vary")).containsExactly("accept-encoding,cookie,save-data");
    }

    @Test
    void whatIsPublishedIsReadAtOnce() {
        var code = "3.300009";
        Published.in(HOUSE, aProcedure(code), Published.today(HOUSE).minusDays(2));
        var path = "/procedures/" + code;
        var first = browser.get(path);
        var before = header(first, "ETag").orElseThrow();

        Published.in(HOUSE, named(aProcedure(code), "Tên mới"), Published.today(HOUSE));

        assertThat(browser.getUnless(before, path).body()).contains("Tên mới");
    }

    @Test
    void aPageOfSomebodySignedInIsKeptByNobody() {
        var path = "/procedures/" + CODE;
        var held = header(browser.get(path), "ETag").orElseThrow();

        var own = CITIZEN.getUnless(held, path);

        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(header(own, "Cache-Control"))
                .hasValueSatisfying(
                        value -> assertThat(value).contains("no-store").doesNotContain("public"));
        assertThat(header(own, "ETag")).isEmpty();
        assertThat(header(CITIZEN.get("/portal/references"), "Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void nothingIsPromisedForWhatCannotBeHandedIn() {
        assertThat(browser.get("/procedures/" + CODE).body()).contains("Nộp bây giờ thì bao giờ xong?");
        for (var code : List.of(PAUSED, ELSEWHERE)) {
            assertThat(browser.get("/procedures/" + code).body()).doesNotContain("Nộp bây giờ thì bao giờ xong?");
        }
        var winter = new Availability.Seasonal(MonthDay.of(11, 1), MonthDay.of(2, 28));
        assertThat(List.of(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 2, 28)))
                .allMatch(winter::covers);
        assertThat(List.of(LocalDate.of(2026, 10, 31), LocalDate.of(2027, 3, 1)))
                .noneMatch(winter::covers);
    }

    @Test
    void theOpenDataHoldWhatIsInForceAndSayHowOldTheyAre() {
        var csv = browser.get("/open-data/procedures.csv");
        assertThat(csv.body().lines().filter(line -> line.startsWith("3.30000")))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(header(csv, "Last-Modified")).isPresent();
        assertThat(header(csv, "Link"))
                .hasValueSatisfying(
                        link -> assertThat(link).contains("creativecommons.org/licenses/by/4.0", "rel=\"license\""));
        assertThat(browser.get("/open-data/procedures.json").body())
                .startsWith("{\"format\":\"motcua.procedures\"")
                .contains("\"" + CODE + "\"");
        assertThat(browser.get("/open-data").body()).contains("CC BY 4.0", "data_reuse_nq66_7", "Thay đổi lần cuối");
    }

    @Test
    void aWishIsCountedOnceForABrowserAndTellsNothingOfIt() {
        var path = "/procedures/" + PAUSED + "/wish";
        browser.get(path);
        var counted = browser.post(path);
        assertThat(counted.statusCode()).isEqualTo(302);
        assertThat(counted.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("wished"))
                .hasSize(3)
                .allSatisfy(cookie ->
                        assertThat(cookie).startsWith("wished=1; Path=").contains("/" + PAUSED + "/wish"));
        assertThat(browser.get(path).body()).contains("Đã ghi nhận");
        browser.get("/sign-in");
        assertThat(browser.post(path).statusCode()).isEqualTo(302);
        assertThat(wishes(PAUSED)).isEqualTo(1);
        assertThat(browser.get("/procedures/" + CODE + "/wish").statusCode()).isEqualTo(404);
    }

    @Test
    void oneNetworkCannotMakeACrowd() {
        var code = "3.300008";
        Published.yesterday(HOUSE, standing(aProcedure(code), new Availability.AtTheCounterOnly()));
        // An hour may begin meanwhile, and other tests wish from here, too.
        var answers =
                IntStream.range(0, 41).map(_ -> wishOfANewBrowser(code)).boxed().toList();
        assertThat(answers).contains(429).containsOnly(302, 429);
        assertThat(wishes(code)).isBetween(10L, 40L);
    }

    private static int wishOfANewBrowser(String code) {
        var path = "/procedures/" + code + "/wish";
        var visitor = new Browser(HOUSE);
        visitor.get(path);
        return visitor.post(path).statusCode();
    }

    @Test
    void aCitizenKeepsChangesAndRemovesANumber() {
        assertThat(CITIZEN.get("/procedures/" + ELSEWHERE).body())
                .contains("/portal/references/new?procedure=" + ELSEWHERE);
        assertThat(CITIZEN.get("/portal/references/new?procedure=" + ELSEWHERE).body())
                .contains("Cơ quan mẫu");
        var own = kept("TK-0001");
        assertThat(CITIZEN.get("/portal/references").body()).contains(LINK, "01/10/2025");
        CITIZEN.get(own);
        CITIZEN.post("/portal/references", fields("TK-0002"));
        assertThat(CITIZEN.get("/portal/references").body()).contains("TK-0002").doesNotContain("TK-0001");
        assertThat(CITIZEN.get("/my/dossiers").body()).contains("TK-0002", LINK, own);
        CITIZEN.get(own);
        CITIZEN.post(own + "/removal");
        assertThat(CITIZEN.get("/portal/references").body()).doesNotContain("TK-0002");
        assertThat(CITIZEN.get(own).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyElseSeesChangesOrRemovesIt() {
        CITIZEN.get("/portal/references/new");
        var own = kept("TK-1001");
        var other = new Browser(HOUSE);
        other.signIn("congdan.conmay", PASSWORD);

        assertThat(other.get("/portal/references").body()).doesNotContain("TK-1001");
        assertThat(other.get(own).statusCode()).isEqualTo(403);
        other.get("/portal/references/new");
        var forged = with(fields("TK-6666"), "id", own.substring(own.lastIndexOf('/') + 1));
        assertThat(other.post("/portal/references", forged).statusCode()).isEqualTo(403);
        other.get("/portal/references/new");
        assertThat(other.post(own + "/removal").statusCode()).isEqualTo(403);
        assertThat(CITIZEN.get("/portal/references").body()).contains("TK-1001").doesNotContain("TK-6666");
    }

    /** Sends the form on the citizen's last page; where what was kept is found. */
    private static String kept(String number) {
        assertThat(CITIZEN.post("/portal/references", fields(number)).statusCode())
                .isEqualTo(302);
        var list = CITIZEN.get("/portal/references").body();
        assertThat(list).contains(number);
        var at = list.indexOf("/portal/references/", list.indexOf(number));
        return list.substring(at, list.indexOf('"', at));
    }

    private static String[] fields(String number) {
        return new String[] {
            "number",
            number,
            "authority",
            "Cơ quan mẫu",
            "procedure",
            ELSEWHERE,
            "filed-day",
            "1",
            "filed-month",
            "10",
            "filed-year",
            "2025",
            "link",
            "",
            "note",
            "nhớ hỏi"
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://tra-cuu.example/", "javascript:alert(1)", "https:", "tra cuu"})
    void aKeptNumberLeadsNowhereUnsafe(String link) {
        CITIZEN.get("/portal/references/new");
        var answer = CITIZEN.post("/portal/references", "number", "1", "authority", "a", "link", link);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("bắt đầu bằng https://");
    }

    @Test
    void aStrangerIsAskedToSignInBeforeAnythingIsKept() {
        assertThat(Browser.leadsTo(browser.get("/portal/references"))).startsWith("/sign-in");
    }

    private static long wishes(String code) {
        return JdbcClient.create(DATABASE.owner())
                .sql("""
                        SELECT coalesce(sum(w.wishes), 0) FROM catalogue.wish_count w
                        JOIN catalogue.procedure p ON p.id = w.procedure_id WHERE p.code = :code
                        """)
                .param("code", code)
                .query(Long.class)
                .single();
    }

    private static String[] with(String[] fields, String name, String value) {
        var more = Arrays.copyOf(fields, fields.length + 2);
        more[fields.length] = name;
        more[fields.length + 1] = value;
        return more;
    }

    private static Optional<String> header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name);
    }
}

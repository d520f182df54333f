package vn.motcua.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every page does, seen from outside. */
class StreetTests {
    private static Street street;

    @BeforeAll
    static void open() {
        street = Street.open();
    }

    @AfterAll
    static void close() {
        street.close();
    }

    @ParameterizedTest
    @CsvSource({"/offline, vi, Đang mất mạng", "/en/offline, en, You are offline", "/km/offline, km, គ្មានបណ្តាញ"})
    void theAddressSaysTheLanguage(String path, String tag, String words) {
        assertThat(street.get(path).body())
                .contains("<html lang=\"" + tag + "\"")
                .contains(words);
    }

    @Test
    void linksKeepTheLanguageAndOfferTheOthers() {
        assertThat(street.get("/en/offline?a=1").body())
                .contains("href=\"/en/\"")
                .contains("href=\"/offline?a=1\" lang=\"vi\"")
                .contains("hreflang=\"km\" href=\"/km/offline?a=1\"");
    }

    @Test
    void aBareLanguageIsItsHomePage() {
        assertThat(location(street.get("/en"))).isEqualTo("/en/");
    }

    @Test
    void theAnswerNamesItsLanguage() {
        assertThat(street.get("/offline").headers().firstValue("Content-Language"))
                .hasValue("vi-VN");
        assertThat(street.get("/en/offline").headers().firstValue("Content-Language"))
                .hasValue("en");
    }

    @Test
    void redirectsKeepTheLanguage() {
        assertThat(location(street.get("/en/leave"))).isEqualTo("/en/offline");
        assertThat(location(street.get("/leave"))).isEqualTo("/offline");
    }

    @Test
    void aWordThatOnlyBeginsLikeALanguageIsAPath() {
        assertThat(street.get("/english").body()).contains("<html lang=\"vi\"").contains("Không tìm thấy");
    }

    @Test
    void khmerPagesSayThatTheyAwaitReview() {
        assertThat(street.get("/km/offline").body()).contains("កំពុងរង់ចាំអ្នកនិយាយភាសាខ្មែរពិនិត្យ");
        assertThat(street.get("/offline").body()).doesNotContain("class=\"review\"");
    }

    @Test
    void theTextSizeIsRememberedWithoutScript() {
        var chosen = street.get("/text-size/xl?back=/en/offline");

        assertThat(location(chosen)).isEqualTo("/en/offline");
        assertThat(chosen.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).startsWith("text=xl;"));
        assertThat(street.get("/offline", "Cookie", "text=xl").body()).contains("data-text=\"xl\"");
        assertThat(street.get("/offline", "Cookie", "text=huge").body()).contains("data-text=\"md\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example/", "/%5Celsewhere.example", "x"})
    void theTextSizeControlLeadsNowhereElse(String back) {
        assertThat(location(street.get("/text-size/lg?back=" + back))).isEqualTo("/");
    }

    @Test
    void whatPeopleTypeIsCleanedBeforeAnybodyReadsIt() {
        var decomposed = "Nguye%CC%82%CC%83n%20%20%C3%90e%CC%A3p%20";

        assertThat(street.get("/echo?said=" + decomposed).body()).isEqualTo("Nguyễn Đẹp|1");
    }

    @Test
    void paragraphsStayParagraphs() {
        assertThat(street.get("/echo?said=a%20%20b%0D%0A%0D%0Ac").body()).isEqualTo("a b\n\nc|1");
    }

    @Test
    void aMissingPageHelpsAndLeadsHome() {
        var answer = street.get("/en/no-such-page");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("This page was not found")
                .contains("1022")
                .contains("href=\"/en/\"")
                .containsPattern("<b class=\"num\">[A-Z0-9]{3}-[A-Z0-9]{3}</b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/broken", "/api/v1/broken"})
    void aBrokenPageTellsNothingOfTheInside(String path) {
        var answer = street.get(path);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Trang đang gặp trục trặc")
                .doesNotContain("secret of the house", "Exception", "vn.motcua");
    }

    @Test
    void assetsAreKeptForAYearUnderTheirFingerprint() {
        var address = link(street.get("/offline").body(), "citizen");
        var answer = street.get(address, "Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("max-age=31536000", "immutable"));
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(street.get(address).headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void aPageOfAnotherReleaseStillGetsItsStyles() {
        var answer = street.get("/assets/citizen-0123456789.css");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(street.get("/assets/unknown-0123456789.css").statusCode()).isEqualTo(404);
    }

    @Test
    void theWorkerKeepsTheShellAndNothingElse() {
        var worker = street.get("/sw.js");

        assertThat(worker.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
        assertThat(worker.body())
                .contains("\"/offline\",\"/en/offline\",\"/km/offline\"")
                .contains(link(street.get("/offline").body(), "citizen"))
                .doesNotContain("cache.put");
    }

    @Test
    void theOfflinePageKnowsNobody() {
        assertThat(street.asAdministrator("/offline").body())
                .doesNotContain("Nguyễn Thị Ví Dụ")
                .doesNotContain("_csrf");
    }

    @Test
    void noPageAsksAnythingOfOthersNorCarriesScriptOrStyle() {
        assertThat(street.asAdministrator("/admin/gallery").body())
                .doesNotContain("style=")
                .doesNotContain("<style")
                .doesNotContainPattern("<script(?! src)")
                .doesNotContainPattern("\\son[a-z]+=")
                .doesNotContainPattern("(?:src|href)=\"(?:https?:)?//");
    }

    @Test
    void aBrowserThatSavesDataIsSentNoFonts() {
        assertThat(street.get("/offline", "Save-Data", "on").body())
                .contains("data-save=\"on\"")
                .doesNotContain("woff2");
        assertThat(street.get("/offline").body()).contains("woff2").doesNotContain("data-save");
    }

    @Test
    void aFirstVisitStaysWithinItsBudget() {
        var page = street.get("/offline", "Accept-Encoding", "gzip").body();
        var assets =
                Pattern.compile("/assets/[a-z0-9.-]+").matcher(page).results().map(found -> found.group());
        var bytes = page.length()
                + assets.distinct()
                        .mapToInt(address -> length(street.get(address, "Accept-Encoding", "gzip")))
                        .sum();

        assertThat(bytes).isLessThanOrEqualTo(70_000);
    }

    private static int length(HttpResponse<String> answer) {
        return Math.toIntExact(
                answer.headers().firstValueAsLong("Content-Length").orElseThrow());
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String link(String page, String name) {
        var found =
                Pattern.compile("/assets/" + name + "-[0-9a-f]{10}\\.[a-z0-9]+").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }
}

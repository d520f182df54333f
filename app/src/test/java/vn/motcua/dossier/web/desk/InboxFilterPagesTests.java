package vn.motcua.dossier.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.dossier.usecase.Work;
import vn.motcua.identity.web.Browser;

/** An officer narrows the inbox in its address, over real HTTP, without script, and takes parts of that away again. */
class InboxFilterPagesTests {
    private static final Town TOWN = new Town();
    private static final String HOME = "/desk/dossiers";

    /** A late birth that is given to the specialist by name, and a business at the desk. */
    @BeforeAll
    static void fill() throws Exception {
        Work.givenToOne(TOWN, 1);
        JdbcClient.create(TOWN.database().owner())
                .sql("UPDATE dossier.hand SET due = now() - interval '1 hour'")
                .update();
        TOWN.filed(Town.citizen(), Town.BUSINESS, TOWN.desk);
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void aFilterIsChosenKeptInTheAddressAndTakenAwayPartByPart() {
        var specialist = officer("chuyenvien");
        var body = specialist.get(HOME).body();
        assertThat(body)
                .contains("Lọc hồ sơ")
                .doesNotContain("Bỏ mọi bộ lọc", "<select class=\"input\" id=\"filter-due\"");
        var boxes = specialist.get(link(body, "&amp;choose=filter")).body();
        assertThat(boxes)
                .contains("id=\"filter-due\"", "id=\"filter-waiting\"", "id=\"filter-holder\"", "id=\"filter-channel\"")
                .contains("<option value=\"1.001193\">", "Mọi thủ tục")
                .doesNotContain("1.001612");

        isKeptInTheAddress(specialist, tray(boxes));
    }

    private static void isKeptInTheAddress(Browser specialist, String tray) {
        var sent =
                specialist.get(HOME + "?tray=" + tray + "&due=late&waiting=&holder=mine&channel=&procedure=1.001193");
        var address = Browser.leadsTo(sent);
        assertThat(address).isEqualTo(HOME + "?tray=" + tray + "&procedure=1.001193&due=late&holder=mine");
        var narrowed = specialist.get(address).body();
        assertThat(narrowed)
                .contains(
                        "aria-label=\"Bỏ lọc Quá hẹn\"",
                        "aria-label=\"Bỏ lọc Giao cho tôi\"",
                        "Bỏ lọc Thủ tục đăng ký khai sinh")
                .contains("1 hồ sơ", "<th scope=\"row\">")
                .contains("href=\"" + escaped(HOME + "?tray=" + tray + "&due=late&holder=mine") + "\"")
                .contains("href=\"" + escaped(HOME + "?tray=" + tray) + "\">Bỏ mọi bộ lọc")
                .contains(escaped(HOME + ".csv?tray=" + tray + "&procedure=1.001193&due=late&holder=mine"));
        assertThat(specialist.get("/en" + address).body()).contains("Remove filter Late", "Remove all filters");
    }

    @Test
    void anEmptyListNamesItsFilters() {
        var specialist = officer("chuyenvien");
        var body = specialist
                .get(HOME + "?due=in-time&waiting=citizen&stage=in-hand")
                .body();
        assertThat(body)
                .contains("Không có hồ sơ nào phù hợp")
                .contains("Đang lọc theo: Đang xử lý; Còn hơn 24 giờ; Chờ người dân.")
                .doesNotContain("Hết việc");
        assertThat(specialist.get(HOME + ".csv?due=in-time").body().lines()).hasSize(1);
        assertThat(specialist.get(HOME + ".csv?due=late").body().lines()).hasSize(2);
        assertThat(specialist.get(HOME + "?due=late&page=7").body()).contains("due=late\">Về trang đầu");
    }

    @Test
    void whatIsNotUnderstoodIsToldAndTheRestHolds() {
        var specialist = officer("chuyenvien");
        var body = specialist.get(HOME + "?due=late&holder=%3Cb%3E").body();
        assertThat(body)
                .contains("Không hiểu phần “Đã giao cho ai” của bộ lọc (“&lt;b&gt;”)", "Bỏ lọc Quá hẹn")
                .doesNotContain("<b>”");
        assertThat(specialist.get(HOME + "?procedure=9.999999").body())
                .contains("Thủ tục “9.999999” không còn trong danh mục");
        assertThat(specialist.get(HOME + "?procedure=1.001193").body()).doesNotContain("không còn trong danh mục");
    }

    @Test
    void aFilterShowsNobodyWhatIsNotTheirs() {
        var specialist = officer("chuyenvien");
        var tray = tray(specialist.get(HOME + "?choose=filter").body());
        assertThat(officer("tiepnhan")
                        .get(HOME + "?tray=" + tray + "&holder=nobody")
                        .statusCode())
                .isEqualTo(403);
    }

    private static String tray(String body) {
        var start = body.indexOf("name=\"tray\" value=\"") + "name=\"tray\" value=\"".length();
        return body.substring(start, body.indexOf('"', start));
    }

    /** The address of the link that ends so. */
    private static String link(String body, String end) {
        var last = body.indexOf(end + "\"");
        var address = body.substring(body.lastIndexOf("href=\"", last) + "href=\"".length(), last + end.length());
        return address.replace("&amp;", "&");
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;");
    }

    private static Browser officer(String login) {
        var browser = new Browser(TOWN.house());
        browser.signIn(login, Town.PASSWORD);
        return browser;
    }
}

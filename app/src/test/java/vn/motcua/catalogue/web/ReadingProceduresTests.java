package vn.motcua.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.CatalogueFixtures.aProcedure;
import static vn.motcua.catalogue.CatalogueFixtures.named;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.Published;
import vn.motcua.identity.web.Browser;

/** What a visitor reads of the catalogue. */
class ReadingProceduresTests {
    private static final String CODE = "3.200000";
    private static final String OTHER = "3.200001";
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);

    private final Browser browser = new Browser(HOUSE);

    @BeforeAll
    static void publish() {
        Published.in(
                HOUSE, named(aProcedure(CODE), "Tên cũ"), Published.today(HOUSE).minusYears(1));
        Published.in(HOUSE, aProcedure(CODE), Published.today(HOUSE).minusDays(1));
        Published.in(
                HOUSE,
                named(aProcedure(CODE), "Tên sắp tới"),
                Published.today(HOUSE).plusDays(9));
        Published.in(
                HOUSE,
                named(aProcedure(OTHER), "Nhận </script> con"),
                Published.today(HOUSE).minusDays(1));
        JdbcClient.create(DATABASE.owner()).sql("""
                        INSERT INTO catalogue.former_code (code, procedure_id, decision)
                        SELECT '3.199999', p.id, 'mẫu' FROM catalogue.procedure p WHERE p.code = :code
                        """).param("code", CODE).update();
        // So that the former number is noticed.
        Published.in(
                HOUSE,
                named(aProcedure("3.200002"), "Sau cùng"),
                Published.today(HOUSE).minusDays(1));
    }

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @Test
    void theFirstScreenSaysWhatHowLongAndHowMuch() {
        assertThat(browser.get("/procedures/" + CODE).body())
                .contains("Cấp bản sao trích lục", "3 ngày làm việc", "8.000\u00a0đ một bản", "Toàn trình")
                .contains("Nộp bây giờ thì bao giờ xong?", "Vì sao là ngày này?")
                .contains("Không phải mang", "Cơ sở dữ liệu quốc gia về dân cư")
                .contains("Thủ tục này thay đổi từ ngày");
    }

    @Test
    void everyRevisionIsReadByItsNumber() {
        assertThat(browser.get("/procedures/" + CODE + "/revisions").body())
                .contains("Phiên bản 1", "Phiên bản 2", "Phiên bản 3");
        assertThat(browser.get("/procedures/" + CODE + "/revisions/1").body())
                .contains("Tên cũ", "Đây là bản cũ")
                .doesNotContain("Nộp bây giờ");
        assertThat(browser.get("/procedures/" + CODE + "/revisions/3").body())
                .contains("Đây là bản có hiệu lực từ ngày");
    }

    @Test
    void theWhyOfAPromiseIsExplained() {
        var page = browser.get("/procedures/" + CODE).body();
        var link = page.substring(page.indexOf("/deadline?amount="));
        var answer = browser.get(link.substring(0, link.indexOf('"')).replace("&amp;", "&"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Tiếp nhận lúc");
    }

    @Test
    void oldNumbersAndPostersLeadOn() {
        assertThat(browser.get("/procedures/3.199999").statusCode()).isEqualTo(301);
        assertThat(browser.get("/procedures/3.199999").headers().firstValue("location"))
                .contains("/procedures/" + CODE);
        assertThat(browser.get("/p/" + CODE).headers().firstValue("location")).contains("/procedures/" + CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/procedures/3.999999", "/procedures/khong-co", "/procedures/3.200000/revisions/9", "/p/nothing"
            })
    void whatThereIsNotIsNotFound(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"q=cap+ban+sao", "q=3200000", "q=" + CODE, "q=register+extract", "field=Hộ tịch&q=trich luc"})
    void itIsFoundWithOrWithoutAccentsByCodeAndInEnglish(String query) {
        assertThat(browser.get("/procedures?"
                                + query.replace(" ", "+")
                                        .replace("ộ", "%E1%BB%99")
                                        .replace("ị", "%E1%BB%8B"))
                        .body())
                .contains("/procedures/" + CODE);
    }

    @Test
    void whatIsNotFoundHelpsOn() {
        assertThat(browser.get("/procedures?q=khong+co+viec+nay&page=99").body())
                .contains("Không tìm thấy thủ tục nào");
    }

    @Test
    void noNameCanEndTheMarkupForMachines() {
        var page = browser.get("/procedures/" + OTHER).body();
        var json = page.substring(page.indexOf("ld+json") + "ld+json".length() + 2);
        var markup = JsonMapper.shared().readTree(json.substring(0, json.indexOf("</script>")));
        assertThat(markup.path("@type").asString()).isEqualTo("GovernmentService");
        assertThat(markup.path("name").asString()).isEqualTo("Nhận </script> con");
    }

    @Test
    void theSitemapNamesWhatIsInForce() {
        assertThat(browser.get("/sitemap.xml").body())
                .contains("/procedures/" + CODE + "</loc>")
                .doesNotContain("3.199999");
    }
}

package vn.motcua.dossier.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.citizen.Applicant.BEN_MO;
import static vn.motcua.dossier.web.citizen.Applicant.PASSWORD;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.LoadSample;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.identity.web.Browser;
import vn.motcua.organisation.SampleUnits;

/** Copies of civil status records, each an item of a page that repeats, over real HTTP and without script. */
class RepeatedPagesTests {
    private static final String COPIES = "2.000635";
    private static final String FORM = "extract-copy";
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);
    private static final Pattern NAMES = Pattern.compile("<small>(Người [A-Z][a-z]*)</small>");

    private final Applicant citizen = new Applicant(HOUSE, "congdan");
    private final Browser browser = citizen.browser;

    @BeforeAll
    static void load() {
        HOUSE.bean(LoadDemonstration.class).load(PASSWORD);
        HOUSE.bean(SampleUnits.class).load();
        HOUSE.bean(LoadSample.class).load();
    }

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @Test
    void itemsAreAddedOneAPageMovedUpAndRemoved() {
        var list = emptied();
        assertThat(browser.get(list).body())
                .contains("Chưa có giấy tờ nào", "Thêm giấy tờ", "href=\"" + list + "/items/1\"");
        assertThat(Browser.leadsTo(adds(list, 1, "Người An"))).isEqualTo(list);
        adds(list, 2, "Người Ba");
        adds(list, 3, "Người Ca");
        assertThat(names(list)).containsExactly("Người An", "Người Ba", "Người Ca");

        browser.get(list);
        assertThat(Browser.leadsTo(browser.post(list + "/items", "up", "3"))).isEqualTo(list);
        assertThat(names(list)).containsExactly("Người An", "Người Ca", "Người Ba");

        assertThat(browser.get(list + "/items/1/removal").body()).contains("Xóa Giấy tờ 1?", "Người An");
        assertThat(Browser.leadsTo(browser.post(list + "/items/1/removal"))).isEqualTo(list);
        assertThat(names(list)).containsExactly("Người Ca", "Người Ba");
        assertThat(browser.get(list + "/items/4").statusCode()).isEqualTo(404);
        assertThat(browser.get(list + "/items/3/removal").statusCode()).isEqualTo(404);
    }

    @Test
    void aListIsLeftOnlyWhenItIsComplete() {
        var list = emptied();
        browser.get(list);
        var none = browser.post(list + "/items", "then", "next");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("Cần thêm ít nhất 1 mục.", "href=\"#records\"");

        browser.get(list + "/items/1");
        var half = browser.post(list + "/items/1", "record-name", "Người An");
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(half.body()).contains("id=\"record-at-error\"", "value=\"Người An\"");
        assertThat(browser.get(list).body()).contains("Còn thiếu");
        assertThat(browser.post(list + "/items", "then", "next").body())
                .contains("Giấy tờ 1: còn chỗ cần sửa", "href=\"#records-1\"");

        adds(list, 1, "Người An");
        browser.get(list);
        assertThat(Browser.leadsTo(browser.post(list + "/items", "then", "next")))
                .endsWith("/pages/pledge");
        browser.get(list);
        assertThat(Browser.leadsTo(browser.post(list + "/items", "then", "back")))
                .endsWith("/pages/applicant");
    }

    @Test
    void checkingAndTheFiledDossierShowEveryItem() {
        var list = emptied();
        adds(list, 1, "Người An");
        adds(list, 2, "Người Ba");
        var draft = list.substring(0, list.indexOf("/pages"));
        var check = browser.get(draft + "/check").body();
        assertThat(check).contains("Giấy tờ 1", "Giấy tờ 2", "Người Ba", list + "/items/2#record-name");
        assertThat(browser.get("/en" + draft + "/check").body()).contains("Record 2");
    }

    @Test
    void anItemChangedOnAnotherTelephoneIsNotOverwritten() {
        var list = emptied();
        adds(list, 1, "Người An");
        var telephone = new Applicant(HOUSE, "congdan").browser;
        browser.get(list + "/items/1");
        telephone.get(list + "/items/1");
        telephone.post(list + "/items/1", "record-name", "Người Ba");
        var late = browser.post(list + "/items/1", "record-name", "Người Ca");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Người Ba", "value=\"Người Ca\"");

        browser.get(list);
        telephone.get(list);
        adds(list, 2, "Người Da");
        telephone.get(list + "/items/1/removal");
        adds(list, 2, "Người Ea");
        assertThat(Browser.leadsTo(telephone.post(list + "/items/1/removal"))).isEqualTo(list + "?newer");
        assertThat(telephone.get(list + "?newer").body()).contains("vừa được sửa ở nơi khác");
    }

    @Test
    void whatIsTypedIntoAnItemThatWasTakenAwayElsewhereIsNotLost() {
        var list = emptied();
        adds(list, 1, "Người An");
        adds(list, 2, "Người Ba");
        var telephone = new Applicant(HOUSE, "congdan").browser;
        browser.get(list + "/items/2");
        for (var taken = 0; taken < 2; taken++) {
            telephone.get(list + "/items/1/removal");
            telephone.post(list + "/items/1/removal");
        }
        var late = browser.post(list + "/items/2", "record-name", "Người Ca");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("value=\"Người Ca\"", "action=\"" + list + "/items/1\"");
        browser.post(list + "/items/1", "record-name", "Người Ca");
        assertThat(names(list)).containsExactly("Người Ca");
    }

    @Test
    void programsAreToldHowOftenAPageIsPutAndWhatItsBoxesHold() {
        var address = "/api/v1/procedures/" + COPIES + "/form";
        var visitor = new Browser(HOUSE);
        assertThat(visitor.get(address).body()).contains("\"repeat\":{\"least\":1,\"most\":10,\"item\":\"giấy tờ\"}");
        var schema = visitor.get(address + "/schema");
        assertThat(schema.statusCode()).isEqualTo(200);
        assertThat(schema.body())
                .contains("https://json-schema.org/draft/2020-12/schema", "^records\\\\.[1-9][0-9]?\\\\.record-name$");
        assertThat(visitor.get("/api/v1/procedures/9.999999/form/schema").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get(address + "/schema?page=records").body())
                .contains("^records\\\\.[1-9][0-9]?\\\\.record-name$", "\"properties\":{}");
        assertThat(visitor.get(address + "/schema?page=no-such").statusCode()).isEqualTo(404);
    }

    /** Where the list of a draft is; without the items of earlier tests. */
    private String emptied() {
        var draft = citizen.begins(COPIES, BEN_MO).replaceFirst("^(/drafts/[0-9a-f-]+).*", "$1");
        var list = draft + "/pages/records";
        while (browser.get(list + "/items/1/removal").statusCode() == 200) {
            browser.post(list + "/items/1/removal");
        }
        return list;
    }

    private HttpResponse<String> adds(String list, int item, String name) {
        var page = citizen.form(FORM).page("records").orElseThrow();
        var draft = list.substring(0, list.indexOf("/pages"));
        return citizen.answersItem(draft, page, item, List.of("record-name", name));
    }

    private List<String> names(String list) {
        return NAMES.matcher(browser.get(list).body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}

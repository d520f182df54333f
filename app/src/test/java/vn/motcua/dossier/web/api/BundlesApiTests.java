package vn.motcua.dossier.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.api.Programs.json;
import static vn.motcua.dossier.web.api.Programs.verdict;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.usecase.Dossiers;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.identity.web.Browser;

/** What was filed with one form, for programs and on the pages of its owner and of each agency. */
class BundlesApiTests {
    private static final Programs PROGRAMS = new Programs();
    private static final String NUMBERS =
            "{\"values\":{\"certificate-number\":\"12/2026\",\"personal-number\":\"099226000012\"}}";

    private final String citizen = PROGRAMS.token("congdan");
    private String code = "";
    private String residence = "";

    @BeforeEach
    void file() throws Exception {
        var draft = PROGRAMS.filledIn("congdan", new ProcedureCode("2.000986"));
        var filed = PROGRAMS.post("/api/v1/drafts/" + draft + "/file?despite=khac", citizen, "");
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        code = json(filed).at("/code").asString();
        residence = json(bundle(code)).at("/parts/1/dossier/code").asString();
    }

    private HttpResponse<String> bundle(String of) {
        return PROGRAMS.get("/api/v1/dossiers/" + of + "/bundle", citizen);
    }

    @AfterAll
    static void close() {
        PROGRAMS.close();
    }

    @Test
    void aProgramReadsTheWholeByAnyOfItsCodes() {
        var whole = json(bundle(code));
        assertThat(whole.at("/code").asString()).isEqualTo(code);
        assertThat(whole.at("/procedure").asString()).isEqualTo("2.000986");
        assertThat(whole.at("/promised").asString())
                .isEqualTo(whole.at("/expected").asString());
        assertThat(whole.at("/parts").size()).isEqualTo(3);
        assertThat(whole.at("/parts/1/waiting").asString()).isEqualTo("waiting");
        assertThat(whole.at("/parts/2/dossier/holder/agency").asString()).isEqualTo("Y99.12");
        assertThat(bundle(residence).body()).isEqualTo(bundle(code).body());
        assertThat(verdict(PROGRAMS.get("/api/v1/dossiers/" + code + "/bundle", PROGRAMS.token("congdan.conmay"))))
                .isEqualTo("403 /problems/api/not-allowed");
    }

    @Test
    void whatWasFiledAloneIsInNoBundle() throws Exception {
        assertThat(verdict(bundle(PROGRAMS.filed("congdan")))).isEqualTo("404 /problems/dossier/not-in-a-bundle");
    }

    @Test
    void theRegistrarsProgramStatesTheNumbersAndThePolicesWaits() {
        var at = "/api/v1/inbox/" + code + "/outcome";
        var registrar = PROGRAMS.token("tiepnhan");
        assertThat(verdict(PROGRAMS.send("PUT", at, registrar, "{}", Map.of())))
                .isEqualTo("422 /problems/dossier/outcome-wrong");
        assertThat(verdict(PROGRAMS.send("PUT", at, PROGRAMS.token("tiepnhan.congan"), NUMBERS, Map.of())))
                .isEqualTo("403 /problems/api/not-allowed");
        assertThat(PROGRAMS.send("PUT", at, registrar, NUMBERS, Map.of()).statusCode())
                .isEqualTo(204);
        var accept = "{\"act\":\"accept\",\"seen\":1}";
        assertThat(verdict(PROGRAMS.post(
                        "/api/v1/dossiers/" + residence + "/acts", PROGRAMS.token("tiepnhan.congan"), accept)))
                .isEqualTo("409 /problems/dossier/waits-for-others");
        var card = json(bundle(code)).at("/parts/2/dossier/code").asString();
        assertThat(verdict(PROGRAMS.send(
                        "PUT",
                        "/api/v1/inbox/" + card + "/outcome",
                        PROGRAMS.token("tiepnhan.bhxh"),
                        NUMBERS,
                        Map.of())))
                .isEqualTo("409 /problems/dossier/nobody-waits");
    }

    @Test
    void aProgramWithdrawsTheWhole() {
        var at = "/api/v1/dossiers/" + residence + "/bundle/withdrawal";
        assertThat(verdict(PROGRAMS.post(at, PROGRAMS.token("congdan.conmay"), "{}")))
                .isEqualTo("403 /problems/api/not-allowed");
        assertThat(PROGRAMS.post(at, citizen, "{\"reason\":\"Chuyển chỗ ở\"}").statusCode())
                .isEqualTo(204);
        json(bundle(code))
                .at("/parts")
                .forEach(
                        part -> assertThat(part.at("/dossier/stage").asString()).isEqualTo("withdrawn"));
    }

    @Test
    void oneReceiptShowsAllOfItToItsOwner() {
        var owner = browser("congdan");
        var mine = "/my/dossiers/" + id(residence);
        assertThat(Browser.leadsTo(owner.get(mine + "/receipt"))).endsWith("/bundle?filed");
        assertThat(owner.get(mine + "/bundle").body())
                .contains(code, residence, "Công an phường Bến Mơ", "Chờ kết quả của");
        assertThat(owner.get("/en" + mine + "/bundle").body()).contains("Waits for", "Police of Bến Mơ Ward");
        assertThat(owner.get(mine).body()).contains(mine + "/bundle");
        assertThat(browser("congdan.conmay").get(mine + "/bundle").statusCode()).isEqualTo(403);
        assertThat(Browser.leadsTo(owner.post(mine + "/bundle/withdrawal", "why", "")))
                .endsWith("/bundle?withdrawn");
        assertThat(owner.get(mine + "/bundle").body()).doesNotContain("Rút tất cả hồ sơ");
    }

    @Test
    void eachOfficeSeesItsOwnAndWhatItWaitsFor() {
        var police = browser("tiepnhan.congan");
        assertThat(police.get("/desk/dossiers/" + id(residence)).body())
                .contains("Thuộc hồ sơ liên thông " + code, "Chờ kết quả của")
                .doesNotContain("/outcome");
        assertThat(police.get("/desk/dossiers/" + id(code)).statusCode()).isEqualTo(403);

        var clerk = browser("tiepnhan");
        var record = "/desk/dossiers/" + id(code);
        assertThat(clerk.get(record).body()).contains(record + "/outcome");
        assertThat(clerk.get(record + "/outcome").body()).contains("Số giấy khai sinh");
        var wrong = clerk.post(record + "/outcome", "certificate-number", "12/2026", "personal-number", "12");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("12/2026");
        assertThat(Browser.leadsTo(clerk.post(
                        record + "/outcome", "certificate-number", "12/2026", "personal-number", "099226000012")))
                .isEqualTo(record);
        assertThat(clerk.get(record).body()).contains("Đã ghi kết quả để chuyển");
    }

    private static String id(String of) {
        return PROGRAMS.bean(Dossiers.class).bearing(of).orElseThrow().toString();
    }

    private static Browser browser(String login) {
        var browser = new Browser(PROGRAMS.house());
        browser.signIn(login, Town.PASSWORD);
        return browser;
    }
}

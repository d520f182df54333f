package vn.motcua.dossier.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.api.Programs.json;
import static vn.motcua.dossier.web.api.Programs.verdict;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.usecase.Dossiers;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.identity.web.Browser;

/** Papers that officers print, on a page and by programs: a print is asked for, a look is none. */
class PrintsApiTests {
    private static final Programs PROGRAMS = new Programs();

    @AfterAll
    static void close() {
        PROGRAMS.close();
    }

    @Test
    void aPaperIsPrintedOnceForEachKeyAndFetchedAgain() throws Exception {
        var clerk = PROGRAMS.token("tiepnhan");
        var code = PROGRAMS.filed("congdan.songnang");
        var prints = "/api/v1/inbox/" + code + "/office-papers/receipt/prints";
        var key = Map.of("Idempotency-Key", "in-giay-hen-1");
        assertThat(verdict(PROGRAMS.post(prints, clerk, ""))).isEqualTo("404 /problems/dossier/paper-not-given");
        PROGRAMS.post("/api/v1/dossiers/" + code + "/acts", clerk, "{\"act\":\"accept\",\"seen\":1}");
        var printed = PROGRAMS.send("POST", prints, clerk, "", key);
        assertThat(verdict(printed)).isEqualTo("201");
        assertThat(json(printed).at("/number").asInt()).isEqualTo(1);
        assertThat(PROGRAMS.send("POST", prints, clerk, "", key).body()).isEqualTo(printed.body());
        assertThat(json(PROGRAMS.post(prints, clerk, "")).at("/number").asInt())
                .as("without a key it is another print")
                .isEqualTo(2);
        var where = printed.headers().firstValue("Location").orElseThrow();
        assertThat(PROGRAMS.get(where, clerk).body()).startsWith("%PDF-");
        assertThat(verdict(PROGRAMS.get(prints + "/" + UUID.randomUUID(), clerk)))
                .isEqualTo("404 /problems/dossier/paper-not-given");
        assertThat(verdict(PROGRAMS.post(prints, PROGRAMS.token("congdan.songnang"), "")))
                .isEqualTo("403 /problems/api/not-allowed");
        assertThat(verdict(PROGRAMS.post("/api/v1/inbox/" + code + "/office-papers/poem/prints", clerk, "")))
                .isEqualTo("404 /problems/dossier/paper-not-given");
    }

    @Test
    void onThePageAPrintIsAButtonAndALookALink() throws Exception {
        var code = PROGRAMS.filed("congdan");
        accept(code);
        var clerk = browser("tiepnhan");
        var here = "/desk/dossiers/" + id(code);
        var paper = "/papers/" + code + "/receipt";
        assertThat(clerk.get(here).body()).contains("href=\"" + paper + ".pdf\"", "action=\"" + paper + "/prints\"");
        assertThat(clerk.get(paper + ".pdf").statusCode()).isEqualTo(200);
        assertThat(printed(code)).isZero();
        clerk.get(here);
        var first = Browser.leadsTo(clerk.post(paper + "/prints"));
        assertThat(first).startsWith(paper + "/prints/").endsWith(".pdf");
        clerk.get(here);
        assertThat(Browser.leadsTo(clerk.post(paper + "/prints")))
                .as("a page opened anew prints anew")
                .isNotEqualTo(first);
        assertThat(clerk.get(first).statusCode()).isEqualTo(200);
        assertThat(clerk.get(first).statusCode()).isEqualTo(200);
        assertThat(browser("truongmotcua").get(first).statusCode())
                .as("another's")
                .isEqualTo(404);
        assertThat(printed(code)).isEqualTo(2);
        assertThat(clerk.get(here + "/slip").body()).contains("/control.pdf", "/control/prints");
    }

    private static void accept(String code) {
        var path = "/api/v1/dossiers/" + code + "/acts";
        var accepted = PROGRAMS.post(path, PROGRAMS.token("tiepnhan"), "{\"act\":\"accept\",\"seen\":1}");
        assertThat(verdict(accepted)).isEqualTo("200");
    }

    private static UUID id(String code) {
        return PROGRAMS.bean(Dossiers.class).bearing(code).orElseThrow().value();
    }

    private static int printed(String code) {
        return JdbcClient.create(PROGRAMS.database().owner())
                .sql("SELECT count(*) FROM dossier.print p WHERE p.dossier_id = :id")
                .param("id", id(code))
                .query(Integer.class)
                .single();
    }

    private static Browser browser(String login) {
        var browser = new Browser(PROGRAMS.house());
        browser.signIn(login, Town.PASSWORD);
        return browser;
    }
}

package vn.motcua.dossier.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.identity.web.Browser;

/** Saved views on officers' screens, over real HTTP, without script. */
class SavedViewsPagesTests {
    private static final Town TOWN = new Town();
    private static final String HOME = "/desk/dossiers";
    private static final String VIEWS = HOME + "/views";

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void aHeadKeepsOneForTheOfficeAndAColleagueSeesItCounted() throws Exception {
        TOWN.filed(Town.citizen(), Town.BIRTH, TOWN.desk);
        var head = officer("truongmotcua");
        var tray = "desk-head@" + TOWN.desk;
        assertThat(head.get(HOME + "?stage=filed").body()).contains("Lưu bộ lọc này thành mục");
        var form = VIEWS + "?tray=" + tray + "&stage=filed";
        assertThat(head.get(form).body()).contains("name=\"team\"", "Chờ tiếp nhận");
        var unnamed = head.post(form, "name", " ");
        assertThat(unnamed.statusCode()).isEqualTo(422);
        assertThat(unnamed.body()).contains("id=\"name-error\"", "nhiều nhất 40");
        head.get(form);
        var kept = head.post(form, "name", "Mới về", "team", "yes");
        assertThat(Browser.leadsTo(kept)).isEqualTo(HOME + "?tray=" + tray + "&stage=filed");
        assertThat(head.get(Browser.leadsTo(kept)).body())
                .contains("Mới về (đơn vị)")
                .doesNotContain("Lưu bộ lọc này");
        assertThat(officer("tiepnhan").get(HOME).body()).contains("Mới về (đơn vị)");
        assertThat(officer("tiepnhan").get(VIEWS).body()).contains("Của tôi").doesNotContain("Của đơn vị");

        isTakenOffAndPutBack(head);
    }

    private static void isTakenOffAndPutBack(Browser head) {
        var body = head.get(VIEWS).body();
        var id = body.split("/views/", -1)[1].substring(0, 36);
        var removed = Browser.leadsTo(head.post(VIEWS + "/" + id + "/removal"));
        assertThat(head.get(removed).body()).contains("Hoàn tác");
        assertThat(officer("tiepnhan").get(HOME).body()).doesNotContain("Mới về");
        head.get(removed);
        assertThat(Browser.leadsTo(head.post(VIEWS + "/" + id + "/restoration")))
                .isEqualTo(VIEWS);
        assertThat(head.get("/en" + VIEWS).body()).contains("Mới về", "Of the office");
    }

    @Test
    void whoMayNotIsTold() {
        assertThat(officer("quantri").get(VIEWS).statusCode()).isEqualTo(403);
        var clerk = officer("tiepnhan");
        clerk.get(VIEWS);
        assertThat(clerk.post(VIEWS + "/" + TOWN.desk + "/removal").statusCode())
                .isEqualTo(404);
    }

    private static Browser officer(String login) {
        var browser = new Browser(TOWN.house());
        browser.signIn(login, Town.PASSWORD);
        return browser;
    }
}

package vn.motcua.dossier.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.identity.web.Browser;

/** The box in which officers look for anything, over real HTTP, without script. */
class SearchPagesTests {
    private static final Town TOWN = new Town();
    private static final Browser CLERK = officer("tiepnhan");

    @AfterAll
    static void close() {
        TOWN.close();
    }

    /** What is looked for is sent, and never stands in an address. */
    @Test
    void aNameIsSearchedForFromAnyPageAndNotShownToOthers() throws Exception {
        var filed = TOWN.filed(Town.citizen(), Town.BIRTH, TOWN.desk);
        var here = "/desk/dossiers/" + filed.id();
        assertThat(CLERK.get("/desk/dossiers").body()).contains("action=\"/desk/search\"", "method=\"post\"");
        assertThat(CLERK.get("/desk/search").body()).contains("Mỗi lần tìm đều được ghi lại");
        var found = CLERK.post("/desk/search", "code", "nguyen mau t");
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).contains("Nguyễn Mẫu Trẻ", here, "Tìm cả tên gần giống");
        assertThat(CLERK.post("/desk/search", "code", "nguyn mau tre").body()).contains("Tên gần giống", here);
        assertThat(CLERK.post("/desk/search", "code", "không ai").body())
                .contains("Không tìm thấy", "value=\"không ai\"");
        assertThat(CLERK.post("/desk/search", "code", "x").statusCode()).isEqualTo(422);
        var code = filed.filing().code().value();
        assertThat(Browser.leadsTo(CLERK.post("/desk/search", "code", code))).isEqualTo(here);
        var stranger = officer("quantri");
        assertThat(stranger.post("/desk/search", "code", "nguyen mau").statusCode())
                .isEqualTo(403);
    }

    private static Browser officer(String login) {
        var browser = new Browser(TOWN.house());
        browser.signIn(login, Town.PASSWORD);
        return browser;
    }
}

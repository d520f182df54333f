package vn.motcua.dossier.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.citizen.Applicant.BIRTH;
import static vn.motcua.dossier.web.citizen.Applicant.CON_MAY;
import static vn.motcua.dossier.web.citizen.Applicant.PASSWORD;
import static vn.motcua.dossier.web.citizen.Applicant.SONG_NANG;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.LoadSample;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.identity.web.Browser;
import vn.motcua.organisation.SampleUnits;

/** Forms over real HTTP: what is known stands in its box, and what was answered is printed. */
class FormPagesTests {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);

    private final Applicant citizen = new Applicant(HOUSE, "congdan");

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
    void whatTheAccountKnowsStandsInTheBoxWithItsSourceUntilItIsEmptied() {
        var neighbour = new Applicant(HOUSE, "congdan.songnang");
        var page = neighbour.begins(BIRTH, SONG_NANG) + "/pages/applicant";
        var name = neighbour.browser.get(page).body();
        assertThat(name)
                .contains("value=\"Trịnh Mẫu Yến\"", "Điền sẵn từ tài khoản của ông, bà")
                .containsPattern("name=\"offered\" value=\"applicant-name account [0-9a-f]+\"");
        neighbour.browser.post(page, "offered", "applicant-name account 0", "offered", "x", "applicant-name", "");
        assertThat(neighbour.browser.get(page).body()).doesNotContain("Trịnh Mẫu Yến\"", "applicant-name account");
    }

    @Test
    void aDeclarationIsFetchedByItsOwnerAndAnEmptyFormByEverybody() {
        var draft = citizen.begins(BIRTH, CON_MAY);
        assertThat(citizen.browser.get(draft + "/check").body()).contains(draft + "/declaration.pdf");
        var printed = citizen.browser.get(draft + "/declaration.pdf");
        assertThat(printed.statusCode()).isEqualTo(200);
        assertThat(printed.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(new Applicant(HOUSE, "congdan.conmay")
                        .browser
                        .get(draft + "/declaration.pdf")
                        .statusCode())
                .isEqualTo(403);

        var visitor = new Browser(HOUSE);
        assertThat(visitor.get("/procedures/" + BIRTH).body()).contains("/procedures/" + BIRTH + "/form.pdf");
        assertThat(visitor.get("/procedures/" + BIRTH + "/form.pdf").body()).startsWith("%PDF");
        for (var none : List.of("9.999999", "khong-phai-ma", "1.014199")) {
            assertThat(visitor.get("/procedures/" + none + "/form.pdf").statusCode())
                    .as(none)
                    .isEqualTo(404);
        }
    }
}

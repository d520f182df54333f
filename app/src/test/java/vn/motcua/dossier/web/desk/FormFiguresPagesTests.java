package vn.motcua.dossier.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.usecase.Drafting;
import vn.motcua.dossier.usecase.Edit;
import vn.motcua.dossier.usecase.FillPage;
import vn.motcua.dossier.usecase.KeepDraft;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.identity.web.Browser;
import vn.motcua.shared.Actor;

/** Measures of forms on officers' screens, over real HTTP, without script. */
class FormFiguresPagesTests {
    private static final Town TOWN = new Town();
    private static final String HOME = "/desk/form-figures";
    private static final String BIRTH = HOME + "/1.001193";

    @BeforeAll
    static void fillIn() throws Exception {
        for (var number = 0; number < 6; number++) {
            TOWN.filed(Town.citizen(), Town.BIRTH, TOWN.desk);
            wrong(Town.citizen());
        }
        JdbcClient.create(TOWN.database().owner())
                .sql("UPDATE dossier.draft SET saved_at = saved_at - interval '15 days' WHERE dossier_id IS NULL")
                .update();
    }

    private static void wrong(Actor citizen) {
        var begun = (Drafting.Kept) TOWN.bean(KeepDraft.class).begin(citizen, Town.BIRTH, TOWN.desk);
        var edit = new Edit.FillSection("applicant", 0, Map.of("applicant-id", "12", "applicant-name", "Ánh"));
        TOWN.bean(FillPage.class)
                .fill(
                        citizen,
                        begun.draft().id(),
                        0,
                        edit,
                        new FillPage.Sent(List.of(), field -> field.id().equals("applicant-id")));
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void aHeadFindsTheFormAndSeesWhereItGoesWrong() {
        var head = officer("truongmotcua");
        assertThat(head.get("/desk").body()).contains("href=\"" + HOME + "\"");
        assertThat(head.get(HOME).body())
                .contains("Số đo biểu mẫu", BIRTH, "50,0%")
                .doesNotContain("Chưa có số đo");
        var page = head.get(BIRTH).body();
        assertThat(page)
                .contains("Một nửa nộp sau", "dưới 1 phút", "Dừng ở bước nào", "Giấy tờ, kiểm tra lại và nộp")
                .contains("Không phải số định danh: 6")
                .doesNotContain("Ánh");
        assertThat(head.get("/en" + BIRTH).body())
                .contains("under 1 minute", "Not a personal number: 6", "50.0%", "Left lying");
        assertThat(head.get(BIRTH + "?months=12&agency=Y99.01.01").statusCode()).isEqualTo(200);
    }

    @Test
    void itIsTakenAlongAsATable() {
        var head = officer("truongmotcua");
        var list = head.get(HOME + ".csv");
        assertThat(list.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(list.body()).contains("1.001193", "12", "50.0");
        assertThat(head.get(BIRTH + "/table.csv").body())
                .contains("applicant-id")
                .contains("Không phải số định danh")
                .contains("+rest");
        assertThat(head.get(BIRTH + "/table.xlsx").statusCode()).isEqualTo(200);
    }

    /** Whether nothing was begun or nothing fits, the page says what to do. */
    @Test
    void whereThereIsNothingItSaysSo() {
        var head = officer("truongmotcua");
        assertThat(head.get(HOME + "?q=không+có+gì").body())
                .contains("Chưa có số đo", "Hãy chọn nhiều tháng hơn", "value=\"không có gì\"");
        assertThat(head.get(HOME + "/1.001612").body()).contains("Chưa có số đo");
        assertThat(head.get(HOME + "?page=77").body()).contains("href=\"" + HOME);
        assertThat(head.get(HOME + "/9.999999").statusCode()).isEqualTo(404);
        assertThat(head.get(HOME + "?agency=%7Bx%7D").statusCode()).isEqualTo(404);
        assertThat(head.get(HOME + "?q=%7Bx%7D&months=99&revision=abc").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoMayNotIsToldWhy() {
        var clerk = officer("tiepnhan");
        assertThat(clerk.get("/desk").body()).doesNotContain("href=\"" + HOME + "\"");
        assertThat(clerk.get(HOME).statusCode()).isEqualTo(403);
        assertThat(clerk.get(BIRTH).statusCode()).isEqualTo(403);
        assertThat(clerk.get(HOME + ".csv").statusCode()).isEqualTo(403);
        assertThat(clerk.get(BIRTH + "/table.csv").statusCode()).isEqualTo(403);
    }

    private static Browser officer(String login) {
        var browser = new Browser(TOWN.house());
        browser.signIn(login, Town.PASSWORD);
        return browser;
    }
}

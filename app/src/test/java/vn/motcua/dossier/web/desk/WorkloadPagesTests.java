package vn.motcua.dossier.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.dossier.usecase.Work;
import vn.motcua.identity.web.Browser;

/** Who has how much on officers' screens, over real HTTP, without script: given in one action, put back in one. */
class WorkloadPagesTests {
    private static final Town TOWN = new Town();
    private static final String HOME = "/desk/workload";

    @BeforeAll
    static void giveAllToOne() throws Exception {
        Work.givenToOne(TOWN, 6);
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void aHeadMovesWhatIsProposedAndTakesItBack() {
        var head = officer("truongphong");
        assertThat(head.get("/desk").body()).contains("href=\"" + HOME + "\"");
        var page = head.get(HOME);
        assertThat(page.body())
                .contains("<caption", "Khối lượng việc", "Võ Mẫu Hạnh", "Quá tải", "chỉ Hộ tịch")
                .contains("Chuyên môn: lĩnh vực này thuộc người nhận", "Chia lại việc cho đều");
        var boxes = boxes(page.body());
        assertThat(boxes).hasSize(3);
        assertThat(page.body().split(" checked", -1)).as("all ticked").hasSize(4);

        var given = head.post(HOME, "move", boxes.get(0), "move", boxes.get(1), "reason", "Chia đều");
        assertThat(given.statusCode()).isEqualTo(302);
        var result = Browser.leadsTo(given);
        assertThat(head.get(result).body()).contains("Đã chuyển 2 trong 2 hồ sơ", "Hoàn tác", "Chu Mẫu Ái");
        assertThat(officer("lanhdao").get(result).statusCode()).isEqualTo(404);

        head.get(result);
        assertThat(Browser.leadsTo(head.post(result + "/undo"))).isEqualTo(result);
        assertThat(head.get("/en" + result).body())
                .contains("2 of 2 dossiers put back", "Nothing is left to undo")
                .doesNotContain("/undo");
    }

    @Test
    void aFormThatLacksSomethingComesBackWithWhatWasTicked() {
        var head = officer("truongphong");
        var boxes = boxes(head.get(HOME).body());
        var nothing = head.post(HOME, "reason", "Chia đều");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Chọn ít nhất một việc", "Chia đều").doesNotContain(" checked");
        var unexplained = head.post(HOME, "move", boxes.getFirst(), "reason", " ");
        assertThat(unexplained.statusCode()).isEqualTo(422);
        assertThat(unexplained.body()).contains("Nêu lý do").contains(" checked");
    }

    @Test
    void itIsTakenAlongAsATable() {
        var head = officer("truongphong");
        var table = head.get(HOME + ".csv?agency=Y99.01");
        assertThat(table.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(table.body()).contains("Cần làm", "Võ Mẫu Hạnh", "Chu Mẫu Ái");
        assertThat(head.get(HOME + ".xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotBeReadAsksForNothing() {
        var head = officer("truongphong");
        head.get(HOME);
        assertThat(head.post(HOME, "move", "x_y_z", "reason", "Chia đều").statusCode())
                .isEqualTo(422);
        assertThat(head.get(HOME + "?agency=Y99.77").statusCode()).isEqualTo(404);
        assertThat(head.get(HOME + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        head.get(HOME);
        assertThat(head.post(HOME + "/" + UUID.randomUUID() + "/undo").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoMayNotIsToldWhyAndOtherHeadsSeeTheirOwn() {
        var clerk = officer("tiepnhan");
        assertThat(clerk.get("/desk").body()).doesNotContain("href=\"" + HOME + "\"");
        for (var address : new String[] {HOME, HOME + ".csv", HOME + "?agency=Y99.01"}) {
            assertThat(clerk.get(address).statusCode()).isEqualTo(403);
        }
        var other = officer("truongmotcua");
        assertThat(other.get(HOME + "?agency=Y99.01").statusCode()).isEqualTo(403);
        assertThat(other.get(HOME).body()).contains("Lê Mẫu Châu", "Không có việc nào cần chuyển");
    }

    private static List<String> boxes(String body) {
        return Stream.of(body.split("name=\"move\" value=\"", -1))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .toList();
    }

    private static Browser officer(String login) {
        var browser = new Browser(TOWN.house());
        browser.signIn(login, Town.PASSWORD);
        return browser;
    }
}

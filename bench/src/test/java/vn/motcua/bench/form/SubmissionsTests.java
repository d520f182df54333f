package vn.motcua.bench.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.bench.House;
import vn.motcua.bench.Site;
import vn.motcua.bench.form.Blank.Leaf;
import vn.motcua.operations.Database;

/** What is measured ten thousand times by hand is tried two hundred times with every check. */
class SubmissionsTests {
    private static final int FEW = 200;

    private static final Leaf PAGE = leaf("{\"id\":\"child\",\"fields\":[{\"boxes\":[\"name\",\"day\"]}]}");
    private static final Leaf LIST =
            leaf("{\"id\":\"members\",\"repeat\":{\"most\":3},\"fields\":[{\"boxes\":[\"name\"]}]}");

    @TempDir
    private Path folder;

    @Test
    void nothingThatWasAcknowledgedIsLostAndNothingIsUnhandled() throws Exception {
        try (var site = Site.open(Map.of("MOTCUA_BENCH", folder.toString(), "MOTCUA_RUN", "bin/run"));
                var house = site.whole(Database::pool)) {
            var toll = new Submissions(FEW).live(house::page, House.PASSWORD, JdbcClient.create(house.owner()));
            assertThat(toll.unhandled()).as("unhandled").isZero();
            assertThat(toll.lost()).as("lost").isZero();
            assertThat(toll.saved.get()).as("saved").isGreaterThan(FEW);
            assertThat(toll.disputes.get()).as("sent behind another device").isPositive();
            assertThat(toll.filed.get()).as("filed").isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "200, <p>Đã lưu</p>, false",
        "422, <p>Ngày không có thật</p>, false",
        "500, <p>Có lỗi</p>, true",
        "503, , true",
        "400, java.lang.NullPointerException: null, true",
        "400, '\tat vn.motcua.form.Items.with(Items.java:41)', true"
    })
    void whatNobodyThoughtOfIsSeen(int status, String body, boolean unhandled) {
        assertThat(new Heard(status, body == null ? "" : body, 0, "").isUnhandled())
                .isEqualTo(unhandled);
    }

    @Test
    void whatMustBeKeptIsWorkedOutWithoutTheProgram() {
        var before = new Kept(3, new TreeMap<>(Map.of("name", "Út", "day", "5", "other", "x")));
        var after = before.with(PAGE, Map.of("name", "  Đinh\u00A0Mẫu ", "unknown", "y"));
        assertThat(after.answers()).containsExactlyInAnyOrderEntriesOf(Map.of("name", "Đinh Mẫu", "other", "x"));
        assertThat(before.difference(after)).contains("day", "name").doesNotContain("other");
    }

    @Test
    void anItemThatIsEmptiedIsGoneAndTheNextMovesUp() {
        var before = new Kept(1, new TreeMap<>(Map.of("members.1.name", "An", "members.2.name", "Bé")));
        assertThat(before.withItem(LIST, 1, Map.of()).answers()).containsExactly(Map.entry("members.1.name", "Bé"));
        assertThat(before.withItem(LIST, 3, Map.of("name", "Út")).answers()).hasSize(3);
        assertThat(before.count(LIST)).isEqualTo(2);
    }

    private static Leaf leaf(String page) {
        return new Leaf(JsonMapper.shared().readTree(page));
    }
}

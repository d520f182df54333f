package vn.motcua.catalogue.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that come, go and change places by the buttons of a form. */
class TypedTests {

    @ParameterizedTest
    @CsvSource({
        "add:step, A B C ''",
        "remove:step:0, B C",
        "remove:step:2, A B",
        "up:step:1, B A C",
        "down:step:1, A C B",
        "up:step:0, A B C",
        "down:step:2, A B C",
        "remove:step:9, A B C",
        "remove:stranger:0, A B C",
        "drop:step:0, A B C",
        "save, A B C",
    })
    void aButtonDoesWhatItSaysOrNothing(String act, String names) {
        var after = steps("A", "B", "C").after(act);
        var expected = names.replace("''", "").split(" ", -1);
        assertThat(after.count("step")).isEqualTo(expected.length);
        assertThat(IntStream.range(0, expected.length)
                        .mapToObj(each -> after.of(Typed.row("step", each) + "name"))
                        .collect(Collectors.toList()))
                .containsExactly(expected);
    }

    @Test
    void rowsCarryTheirOwnRowsAlong() {
        var fields = new HashMap<String, String>();
        fields.putAll(Map.of("case-count", "2", "case-0-name", "One", "case-1-name", "Two"));
        fields.putAll(Map.of("case-1-paper-count", "1", "case-1-paper-0-name", "Form"));
        var moved = new Typed(fields).after("up:case:1");
        assertThat(moved.of("case-0-name")).isEqualTo("Two");
        assertThat(moved.of("case-0-paper-0-name")).isEqualTo("Form");
        assertThat(moved.count("case-1-paper")).isZero();
        assertThat(moved.after("remove:case:0").fields().keySet())
                .containsExactlyInAnyOrder("case-count", "case-0-name");
        assertThat(moved.after("add:case-0-paper").count("case-0-paper")).isEqualTo(2);
    }

    @Test
    void aRowIsNotMistakenForTheTenthAfterIt() {
        var names = IntStream.range(0, 12).mapToObj(Integer::toString).toArray(String[]::new);
        var after = steps(names).after("remove:step:1");
        assertThat(after.count("step")).isEqualTo(11);
        assertThat(after.of("step-1-name")).isEqualTo("2");
        assertThat(after.of("step-9-name")).isEqualTo("10");
        assertThat(after.of("step-10-name")).isEqualTo("11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1000", "x", "99999999999999999999"})
    void aCountThatIsNoneIsNought(String count) {
        assertThat(new Typed(Map.of("step-count", count)).count("step")).isZero();
    }

    @Test
    void nobodySendsMoreRowsThanThereCanBe() {
        assertThat(new Typed(Map.of("step-count", "99")).count("step")).isEqualTo(Typed.MOST_ROWS);
        assertThat(new Typed(Map.of("step-count", "60")).after("add:step").count("step"))
                .isEqualTo(Typed.MOST_ROWS);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "1, 4", "'0,25', 1", "1.75, 7", "'40,5', 162", "0, 0"})
    void hoursAreTypedInQuarters(String typed, int quarters) {
        assertThat(Reading.inQuarters(typed)).contains(quarters);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0,1", "1,33", "một", "99999", "1e3", "0x10"})
    void hoursThatAreNoneAreRefused(String typed) {
        assertThat(Reading.inQuarters(typed)).isEmpty();
    }

    private static Typed steps(String... names) {
        var fields = new HashMap<String, String>();
        fields.put("step-count", Integer.toString(names.length));
        for (var each = 0; each < names.length; each++) {
            fields.put(Typed.row("step", each) + "name", names[each]);
        }
        return new Typed(fields);
    }
}

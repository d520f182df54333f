package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.model.Stage.DRAFT_SHOWN;
import static vn.motcua.dossier.model.Stage.FILED;
import static vn.motcua.dossier.model.Stage.FINISHED;
import static vn.motcua.dossier.model.Stage.INCOMPLETE;
import static vn.motcua.dossier.model.Stage.IN_HAND;
import static vn.motcua.dossier.model.Stage.REFUSAL_PROPOSED;
import static vn.motcua.dossier.model.Stage.UNPAID;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.TrayFilter.Holder;
import vn.motcua.dossier.usecase.TrayFilter.Timing;
import vn.motcua.dossier.usecase.TrayFilter.Waiting;

/** A filter is what an address says, all of it and nothing else. */
class TrayFilterTests {
    private static final Set<Stage> OPEN =
            Set.of(FILED, INCOMPLETE, REFUSAL_PROPOSED, IN_HAND, DRAFT_SHOWN, UNPAID, FINISHED);

    @Test
    void everyFilterIsReadFromItsOwnText() {
        var all = filters();
        assertThat(all).hasSize(12 * 2 * 4 * 4 * 3 * 4).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(filter -> {
            assertThat(TrayFilter.read(split(filter.text()))).isEqualTo(filter);
            assertThat(TrayFilter.unread(split(filter.text()))).isEmpty();
            assertThat(filter.text()).matches("([a-z]+=[A-Za-z0-9.-]+(&|$))*");
            assertThat(OPEN).containsAll(filter.stages());
        });
        assertThat(TrayFilter.NONE.text()).isEmpty();
        assertThat(TrayFilter.NONE.stages()).isEqualTo(OPEN);
    }

    @Test
    void onePartIsTakenAwayAndTheOthersStay() {
        assertThat(filters()).allSatisfy(filter -> {
            for (var key : TrayFilter.KEYS) {
                var parts = new HashMap<>(filter.parts());
                parts.remove(key);
                assertThat(filter.without(key).parts()).isEqualTo(parts);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "stage, paid",
        "stage, FILED",
        "procedure, 1001193",
        "procedure, khai sinh",
        "due, never",
        "waiting, me",
        "holder, 00000000-0000-0000-0000-000000000007",
        "channel, 2",
    })
    void whatCannotBeReadAsksForNothingAndIsNamed(String key, String slug) {
        var parts = Map.of(key, slug, key.equals("due") ? "holder" : "due", key.equals("due") ? "mine" : "late");
        assertThat(TrayFilter.unread(parts)).containsExactly(key);
        assertThat(TrayFilter.read(parts).parts()).doesNotContainKey(key).hasSize(1);
    }

    @Test
    void aBoxThatWasLeftEmptyIsNotMisunderstood() {
        assertThat(TrayFilter.unread(Map.of("procedure", "", "due", "", "tray", "x")))
                .isEmpty();
    }

    /** Waiting for the office is what the workload calls work; a result that waits is neither late nor near. */
    @Test
    void stagesAreThoseAtWhichSomethingCanFit() {
        assertThat(stages("waiting=office")).containsExactlyInAnyOrder(FILED, REFUSAL_PROPOSED, IN_HAND);
        assertThat(stages("waiting=citizen")).containsExactlyInAnyOrder(INCOMPLETE, DRAFT_SHOWN, UNPAID);
        assertThat(stages("waiting=answer")).isEqualTo(OPEN);
        assertThat(stages("due=late")).hasSize(6).doesNotContain(FINISHED);
        assertThat(stages("stage=finished")).containsExactly(FINISHED);
        assertThat(stages("stage=finished&due=late")).isEmpty();
        assertThat(stages("stage=returned")).as("nothing that has ended").isEmpty();
        assertThat(stages("stage=unpaid&waiting=citizen&due=soon")).containsExactly(UNPAID);
    }

    private static Set<Stage> stages(String text) {
        return TrayFilter.read(split(text)).stages();
    }

    private static Map<String, String> split(String text) {
        var parts = new HashMap<String, String>();
        Stream.of(text.split("&"))
                .filter(part -> !part.isEmpty())
                .forEach(part -> parts.put(part.split("=")[0], part.split("=")[1]));
        return parts;
    }

    private static List<TrayFilter> filters() {
        var code = new ProcedureCode("1.001193.H41");
        return each(Stage.values())
                .flatMap(stage -> Stream.of(Optional.<ProcedureCode>empty(), Optional.of(code))
                        .flatMap(procedure -> each(Timing.values())
                                .flatMap(due -> each(Waiting.values())
                                        .flatMap(waiting -> each(Holder.values())
                                                .flatMap(holders(stage, procedure, due, waiting))))))
                .toList();
    }

    private static Function<Optional<Holder>, Stream<TrayFilter>> holders(
            Optional<Stage> stage, Optional<ProcedureCode> procedure, Optional<Timing> due, Optional<Waiting> waiting) {
        return holder ->
                each(Channel.values()).map(channel -> new TrayFilter(stage, procedure, due, waiting, holder, channel));
    }

    private static <T> Stream<Optional<T>> each(T[] values) {
        return Stream.concat(Stream.of(Optional.empty()), Arrays.stream(values).map(Optional::of));
    }
}

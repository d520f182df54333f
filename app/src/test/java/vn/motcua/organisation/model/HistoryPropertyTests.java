package vn.motcua.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.organisation.UnitId;

/** What holds in every history; the seed of one that fails is named. */
class HistoryPropertyTests {
    private static final int HISTORIES = 1000;
    private static final int DEEDS = 24;
    private static final long SEED = 20_250_701;
    private static final List<RandomHistory> LIVED = new ArrayList<>();

    @Test
    void everyCodeMeansOneUnitOnEveryDayAndEveryUnitHasOneVersion() {
        everywhere(history -> {
            for (var day : history.days) {
                var living = history.gazetteer.versions().stream()
                        .filter(unit -> unit.valid().covers(day))
                        .toList();
                assertThat(living).extracting(unit -> unit.code()).doesNotHaveDuplicates();
                assertThat(living).extracting(unit -> unit.id()).doesNotHaveDuplicates();
                assertThat(living)
                        .allMatch(unit ->
                                history.gazetteer.bearing(unit.code(), day).equals(Optional.of(unit)));
            }
        });
    }

    @Test
    void everyOldCodeResolvesOnEveryDay() {
        everywhere(history -> {
            for (var unit : history.gazetteer.versions()) {
                for (var day : history.days) {
                    var heirs = history.gazetteer.heirs(unit.id(), day);
                    var foundedLater = history.gazetteer
                            .life(unit.id())
                            .getFirst()
                            .valid()
                            .from()
                            .isAfter(day);
                    assertThat(heirs).allMatch(heir -> heir.unit().valid().covers(day));
                    if (!foundedLater) {
                        assertThat(heirs).as("%s on %s", unit, day).isNotEmpty();
                    }
                }
            }
        });
    }

    @Test
    void everyUnitLiesInAnotherThatIsThereAllTheTime() {
        everywhere(history -> history.gazetteer.versions().stream()
                .filter(unit -> unit.parent().isPresent())
                .forEach(unit -> history.days.stream()
                        .filter(unit.valid()::covers)
                        .forEach(day -> assertThat(
                                        history.gazetteer.find(unit.parent().orElseThrow(), day))
                                .as("%s on %s", unit, day)
                                .isPresent())));
    }

    @Test
    void aCountByTheUnitsOfThenIsAsItWas() {
        everywhere(history -> {
            var counts = new HashMap<UnitId, BigDecimal>();
            history.communes().forEach(unit -> counts.put(unit.id(), BigDecimal.valueOf(unit.hashCode() % 1000)));
            var restated = history.gazetteer.restate(counts, history.day());
            assertThat(restated.counts()).isEqualTo(counts);
            assertThat(restated.notComparable()).isEmpty();
        });
    }

    @Test
    void bothReadingsAgreeInTotalAndTheSecondIsWhatTheDecisionsMadeOfIt() {
        var comparable = new int[1];
        everywhere(history -> {
            var restated = history.gazetteer.restate(history.census, history.day());
            assertThat(restated.total()).isEqualByComparingTo(total(history));
            if (restated.notComparable().isEmpty()) {
                comparable[0]++;
                // Parts that met again in one unit can be told although nobody knows how large they were.
                restated.counts()
                        .forEach((unit, count) -> history.carried
                                .getOrDefault(unit, Optional.empty())
                                .ifPresent(byHand -> assertThat(byHand).isEqualByComparingTo(count)));
            } else {
                assertThat(history.carried.values()).anyMatch(count -> count.isEmpty());
            }
        });
        assertThat(comparable[0]).isGreaterThan(HISTORIES / 10).isLessThan(HISTORIES);
    }

    private static BigDecimal total(RandomHistory history) {
        return history.census.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void theRulesKeepSomeDeedsAndRefuseSome() {
        var kept = new int[2];
        everywhere(history -> {
            kept[0] += history.accepted;
            kept[1] += history.refused;
            assertThat(history.lost).isFalse();
        });
        assertThat(kept[0]).isGreaterThan(HISTORIES * 12);
        assertThat(kept[1]).isGreaterThan(HISTORIES * 2);
    }

    @BeforeAll
    static void live() {
        LongStream.range(SEED, SEED + HISTORIES).mapToObj(RandomHistory::new).forEach(history -> {
            history.live(DEEDS);
            LIVED.add(history);
        });
    }

    @AfterAll
    static void forget() {
        LIVED.clear();
    }

    private static void everywhere(Consumer<RandomHistory> property) {
        for (var history : LIVED) {
            try {
                property.accept(history);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + history.seed, e);
            }
        }
    }
}

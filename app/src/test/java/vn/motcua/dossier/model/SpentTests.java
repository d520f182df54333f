package vn.motcua.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The class of times in which half of all are done holds the middle one of them. */
class SpentTests {
    private static int classOf(long seconds) {
        return (int) Spent.limits().stream()
                .filter(limit -> limit.toSeconds() <= seconds)
                .count();
    }

    @Test
    void classesFollowOneAnotherWithoutGaps() {
        var last = Spent.limits().size();
        assertThat(Spent.limits()).isSorted().doesNotHaveDuplicates();
        assertThat(Spent.of(0).from()).isZero();
        for (var number = 0; number < last; number++) {
            assertThat(Spent.of(number).until()).hasValue(Spent.of(number + 1).from());
        }
        assertThat(Spent.of(last)).isEqualTo(new Spent(Duration.ofDays(90), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theMiddleOneLiesInTheMedianClass(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var times = random.longs(
                            1 + random.nextInt(40), 0, Duration.ofDays(120).toSeconds())
                    .sorted()
                    .boxed()
                    .toList();
            var counts = times.stream()
                    .map(SpentTests::classOf)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            var middle = Duration.ofSeconds(times.get(times.size() / 2));
            var median = Spent.median(counts).orElseThrow();
            assertThat(middle).as("seed %s, round %s", seed, round).isGreaterThanOrEqualTo(median.from());
            assertThat(median.until().map(middle::compareTo).orElse(-1)).isNegative();
        }
        assertThat(Spent.median(Map.of())).isEmpty();
    }
}

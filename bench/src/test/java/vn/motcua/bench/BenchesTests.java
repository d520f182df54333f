package vn.motcua.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchesTests {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void aBarThatIsMissedIsAResultAndNoFailure() {
        assertThat(run("sample", "slow")).isEqualTo(Benches.MEASURED);
        assertThat(lines(out)).last().isEqualTo("RESULT slow 9 s bar <=1 short");
    }

    @Test
    void aFailedMeasurementFailsTheRunAndHasNoResultButTheOthersHave() {
        assertThat(run("sample")).isEqualTo(Benches.FAILED);
        assertThat(lines(problems)).containsExactly("FAILED broken: java.lang.IllegalStateException: no answer");
        assertThat(lines(out))
                .filteredOn(line -> line.startsWith("RESULT"))
                .containsExactly("RESULT slow 9 s bar <=1 short");
    }

    @Test
    void everyFigureNamesItsDataAndTheLoad() {
        run("sample", "slow");

        assertThat(lines(out)).anyMatch(line -> line.matches("slow: took 9.0 s \\[sample data; load -?[\\d.]+]"));
    }

    @Test
    void nothingIsLeftBehind() throws Exception {
        run("sample");

        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "sample unknown", "sample slow unknown", "slow", "sample slow=3"})
    void argumentsThatNameNothingAreAnsweredWithWhatThereIs(String arguments) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(Benches.MISREAD);
        assertThat(lines(problems)).last().isEqualTo("  bin/bench sample [slow] [broken]");
    }

    @Test
    void whatCanBeCountedIsToldHowOften() {
        assertThat(run(List.of(new Counted(1)), "sample", "counted=7")).isEqualTo(Benches.MEASURED);
        assertThat(lines(out)).last().isEqualTo("RESULT counted 7 times bar >=1 pass");
        for (var count : List.of("0", "-1", "x", "", "7.5", "99999999")) {
            assertThat(run(List.of(new Counted(1)), "sample", "counted=" + count))
                    .as(count)
                    .isEqualTo(Benches.MISREAD);
        }
        assertThat(lines(problems)).last().isEqualTo("  bin/bench sample [counted[=COUNT]]");
    }

    private int run(String... arguments) {
        List<Bench> benches = List.of(
                new Sample("slow", report -> {
                    report.say("took 9.0 s");
                    report.judge(Bar.atMost("slow", 1, "s"), 9);
                }),
                new Sample("broken", _ -> {
                    throw new IllegalStateException("no answer");
                }));
        return run(benches, arguments);
    }

    private int run(List<Bench> benches, String... arguments) {
        return new Benches(Map.of("sample", benches), new PrintStream(out), new PrintStream(problems))
                .run(List.of(arguments), Map.of("MOTCUA_BENCH", folder.toString(), "MOTCUA_RUN", "bin/run"));
    }

    private static List<String> lines(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Phép đo mẫu. */
    private record Sample(String name, Body body) implements Bench {
        @Override
        public String data() {
            return "sample data";
        }

        @Override
        public void measure(Site site, Report report) throws Exception {
            site.folder("data");
            body.measure(report);
        }

        private interface Body {
            void measure(Report report) throws Exception;
        }
    }

    /** Phép đo đếm được. */
    private record Counted(int times) implements Bench {
        @Override
        public String name() {
            return "counted";
        }

        @Override
        public String data() {
            return "nothing";
        }

        @Override
        public Optional<Bench> times(int many) {
            return Optional.of(new Counted(many));
        }

        @Override
        public void measure(Site site, Report report) {
            report.judge(Bar.atLeast("counted", 1, "times"), times);
        }
    }
}

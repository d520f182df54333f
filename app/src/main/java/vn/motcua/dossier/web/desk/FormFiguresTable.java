package vn.motcua.dossier.web.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.dossier.model.Spent;
import vn.motcua.dossier.usecase.FormFigures;
import vn.motcua.dossier.usecase.FormFigures.Stop;
import vn.motcua.dossier.usecase.SeeFormFigures.Line;
import vn.motcua.ui.Words;

/** Số đo biểu mẫu as a table to take along: numbers as machines read them, {@code <5} and empty cells where nothing is told. */
record FormFiguresTable(Words words) {

    List<String> listHeadings() {
        return Stream.of("code", "procedure", "begun", "filed", "share")
                .map(this::word)
                .toList();
    }

    List<List<String>> list(List<Line> lines) {
        return lines.stream()
                .map(line -> List.of(
                        line.code().value(),
                        Told.in(line.name(), words),
                        line.begun().toString(),
                        line.filed().toString(),
                        number(line.filed().percentOf(line.begun()))))
                .toList();
    }

    List<String> headings() {
        return Stream.of("part", "id", "name", "what", "count").map(this::word).toList();
    }

    List<List<String>> rows(FormFigures figures, FormLabels labels) {
        return Stream.of(
                        whole(figures),
                        labels.steps().stream().flatMap(step -> stop(step, figures, labels)),
                        figures.flaws().stream().flatMap(each -> flaws(each, labels)))
                .flatMap(rows -> rows)
                .toList();
    }

    private Stream<List<String>> whole(FormFigures figures) {
        var answers = figures.answers();
        return Stream.of(
                row("begun", figures.begun().toString()),
                row("filed", figures.filed().toString()),
                row("share", number(figures.share())),
                row("ended", figures.ended().toString()),
                row("idle", figures.idle().toString()),
                row("median-from", minutes(figures.median().map(Spent::from))),
                row("median-until", minutes(figures.median().flatMap(Spent::until))),
                row("typed", number(answers.typed())),
                row("prefilled", number(answers.prefilled())),
                row("changed", number(answers.changed())));
    }

    private List<String> row(String what, String count) {
        return List.of(word("whole"), "", "", word(what), count);
    }

    private Stream<List<String>> stop(String step, FormFigures figures, FormLabels labels) {
        var stop = figures.stops().getOrDefault(step, Stop.NOBODY);
        return Stream.of(
                List.of(
                        word("step"),
                        step,
                        labels.step(step),
                        word("ended"),
                        stop.ended().toString()),
                List.of(
                        word("step"),
                        step,
                        labels.step(step),
                        word("idle"),
                        stop.idle().toString()));
    }

    private Stream<List<String>> flaws(FormFigures.Flawed flawed, FormLabels labels) {
        var told = new FormFiguresTold(words);
        return flawed.problems().stream()
                .map(each -> List.of(
                        word("question"),
                        flawed.field(),
                        labels.field(flawed.field()),
                        told.problem(each.key()),
                        each.times().toString()));
    }

    private String word(String key) {
        return words.say("dossier.form-figures." + key);
    }

    private static String number(Optional<Double> value) {
        return value.map(each -> BigDecimal.valueOf(each)
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString())
                .orElse("");
    }

    private static String minutes(Optional<Duration> time) {
        return time.map(each -> String.valueOf(each.toMinutes())).orElse("");
    }
}

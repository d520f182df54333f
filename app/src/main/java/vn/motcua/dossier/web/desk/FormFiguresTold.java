package vn.motcua.dossier.web.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.catalogue.Revision;
import vn.motcua.dossier.model.Headcount;
import vn.motcua.dossier.model.Spent;
import vn.motcua.dossier.usecase.SeeFormFigures.Line;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Bilingual;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Words;

/** Số đo biểu mẫu, in words. What is of few is said to be of few. */
public record FormFiguresTold(Words words) {
    private static final List<Integer> MONTHS = List.of(1, 3, 12);
    private static final int PAGE = 25;

    /** Lines of one page, of which the first is 1. */
    public static List<Line> page(List<Line> lines, int number) {
        return lines.stream().skip((number - 1L) * PAGE).limit(PAGE).toList();
    }

    public static int pages(List<Line> lines) {
        return Math.max(1, Math.ceilDiv(lines.size(), PAGE));
    }

    public String name(Bilingual name) {
        return Told.in(name, words);
    }

    public String count(Headcount count) {
        return count.told().map(words::number).orElseGet(() -> words.say("dossier.form-figures.few", Headcount.LEAST));
    }

    public String percent(Optional<Double> share) {
        return share.map(each -> words.say("dossier.figures.percent", each)).orElseGet(this::untold);
    }

    /** 12,5. */
    public String average(Optional<Double> each) {
        return each.map(value -> words.number(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP), ""))
                .orElseGet(this::untold);
    }

    public String median(Optional<Spent> spent) {
        return spent.map(this::range).orElseGet(this::untold);
    }

    private String untold() {
        return words.say("dossier.form-figures.untold");
    }

    private String range(Spent spent) {
        if (spent.from().isZero()) {
            return words.say(
                    "dossier.form-figures.under", duration(spent.until().orElseThrow()));
        }
        return spent.until()
                .map(until -> words.say("dossier.form-figures.between", duration(spent.from()), duration(until)))
                .orElseGet(() -> words.say("dossier.form-figures.from", duration(spent.from())));
    }

    private String duration(Duration time) {
        if (time.toDays() > 0) {
            return words.say("dossier.form-figures.days", time.toDays());
        }
        return time.toMinutesPart() == 0 && time.toHours() > 1
                ? words.say("dossier.form-figures.hours", time.toHours())
                : words.say("dossier.form-figures.minutes", time.toMinutes());
    }

    /** What was wrong, in a few words. */
    public String problem(String key) {
        return words.say("dossier.form-figures.problem." + key);
    }

    public List<Choice> agencies(List<Agency> desks) {
        return Stream.concat(
                        Stream.of(Choice.of("", words.say("dossier.form-figures.agency.all"))),
                        desks.stream().map(desk -> Choice.of(desk.code(), name(desk.name()))))
                .toList();
    }

    public List<Choice> months() {
        return MONTHS.stream()
                .map(months -> Choice.of(String.valueOf(months), words.say("dossier.form-figures.months", months)))
                .toList();
    }

    public List<Choice> revisions(List<Revision> revisions) {
        return Stream.concat(
                        Stream.of(Choice.of("", words.say("dossier.form-figures.revision.all"))),
                        revisions.stream()
                                .map(each -> Choice.of(
                                        String.valueOf(each.number()),
                                        words.say(
                                                "dossier.form-figures.revision",
                                                each.number(),
                                                words.day(each.from())))))
                .toList();
    }
}

package vn.motcua.calendar.web.admin;

import java.util.List;
import java.util.Locale;
import vn.motcua.calendar.usecase.ImportYear.Outcome;
import vn.motcua.calendar.usecase.ImportYear.Step;
import vn.motcua.calendar.usecase.YearFile;
import vn.motcua.ui.Words;

/** Dòng trên trang nhập: what is wrong, or what would be done, in words. */
public final class ImportLines {
    private ImportLines() {}

    /** Chỗ sai. */
    public record Flawed(String row, String column, String mistake) {}

    /** Việc sẽ làm. */
    public record Planned(String day, String name, String kind, String step) {}

    static List<Flawed> of(Outcome.Flawed flawed, Words words) {
        return flawed.flaws().stream()
                .map(flaw -> new Flawed(
                        Integer.toString(flaw.row()),
                        words.say("calendar.import.column." + slug(flaw.column())),
                        words.say("calendar.import.mistake." + slug(flaw.mistake()), YearFile.MOST_ROWS)))
                .toList();
    }

    static List<Planned> of(Outcome.Planned plan, Words words) {
        var tag = words.language().tag();
        return plan.steps().stream()
                .map(step -> new Planned(
                        words.day(step.entry().day()),
                        step.entry().name().in(tag),
                        words.say("calendar.kind." + step.entry().kind().key()),
                        said(step, words)))
                .toList();
    }

    private static String said(Step step, Words words) {
        return switch (step) {
            case Step.Keep _ -> words.say("calendar.import.keep");
            case Step.Add _ -> words.say("calendar.import.add");
            case Step.Replace _ -> words.say("calendar.import.replace");
            case Step.End _ -> words.say("calendar.import.end");
        };
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

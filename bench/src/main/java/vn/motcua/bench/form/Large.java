package vn.motcua.bench.form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Report;
import vn.motcua.bench.Rounds;
import vn.motcua.bench.Site;
import vn.motcua.form.Answers;
import vn.motcua.form.model.Examination;
import vn.motcua.form.model.FormJson;
import vn.motcua.organisation.Gazetteer;

/** Biểu mẫu rất lớn: two hundred questions under two hundred rules are read, found sound, filled in and checked. */
public final class Large implements Bench {
    private static final Bar BAR = Bar.atMost("form-of-200-questions-and-rules", 300, "ms");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int COUNT = 200;
    private static final int TIMES = 10;
    private static final double NANOS = 1e6;

    @Override
    public String name() {
        return "form-large";
    }

    @Override
    public String data() {
        return COUNT + " questions on one page, each but the first under a rule that names the one before; no program";
    }

    @Override
    public void measure(Site site, Report report) {
        var forms = new FormJson("{}");
        var examination = new Examination(TODAY, Gazetteer.empty());
        var written = JsonMapper.shared().writeValueAsString(written());
        var typed = new HashMap<String, String>();
        IntStream.range(0, COUNT).forEach(number -> typed.put(id(number), String.valueOf(number)));
        var sound = new long[1];
        var taken = Rounds.nanosPerPiece(TIMES, () -> {
            for (var time = 0; time < TIMES; time++) {
                var form = forms.read(written);
                var answers = Answers.NONE.with(form.pages().getFirst(), typed);
                sound[0] += examination.of(form, answers).isSound() ? 1 : 0;
            }
        });
        report.say("read, found sound, filled in and checked: median %.2f ms; by rounds %.2f to %.2f; check %d"
                .formatted(Rounds.median(taken) / NANOS, taken[0] / NANOS, taken[taken.length - 1] / NANOS, sound[0]));
        report.judge(BAR, Rounds.median(taken) / NANOS);
    }

    private static Map<String, Object> written() {
        var fields = IntStream.range(0, COUNT).mapToObj(Large::question).toList();
        var rules = IntStream.range(1, COUNT).mapToObj(Large::rule).toList();
        var page = Map.of("id", "all", "title", List.of("Tất cả", "All"), "fields", fields);
        return Map.of("id", "large", "title", List.of("Lớn", "Large"), "pages", List.of(page), "rules", rules);
    }

    private static Map<String, Object> question(int number) {
        return Map.of(
                "id", id(number),
                "label", List.of("Số", "Number"),
                "type", Map.of("is", "number", "least", 0, "most", 1000, "step", 1));
    }

    private static Map<String, Object> rule(int number) {
        return Map.of("is", "not-before", "field", id(number), "than", id(number - 1), "told", List.of("a", "b"));
    }

    private static String id(int number) {
        return "n" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }
}

package vn.motcua.bench.form;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Cpu;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;

/**
 * Bước điền: a page of a form is sent, checked, kept, and the next page shown, as a browser without script does it; two
 * requests for one step. Once on a page with rules between answers, once on an item of a page that repeats.
 */
public final class Steps implements Bench {
    private static final Bar STEP = Bar.atMost("form-step", 2, "CPU-ms");
    private static final Bar ITEM = Bar.atMost("form-step-of-an-item", 2, "CPU-ms");
    /** About ninety seconds, as of pages: until the compiler of the virtual machine has come to rest, or nearly. */
    private static final int WARM_UP = 15_000;

    private static final int ROUNDS = 5;
    private static final int PER_ROUND = 400;
    private static final String OFFICE = "Y99.01.01";

    @Override
    public String name() {
        return "form-steps";
    }

    @Override
    public String data() {
        return "a marriage and a copy of civil status records, one person, one thread";
    }

    @Override
    public void measure(Site site, Report report) throws Exception {
        try (var program = site.start(site.demonstration())) {
            program.awaitReady();
            try (var writer = new Writer(program)) {
                measure(writer, Cpu.Meter.of(program.process(), program.cluster()), report);
            }
        }
    }

    private static void measure(Writer writer, Cpu.Meter meter, Report report) throws Exception {
        writer.begin("1.000894", OFFICE);
        report.judge(STEP, median(writer, meter, report, new Step("/pages/groom", "/pages/bride", groom())));
        writer.begin("2.000635", OFFICE);
        report.judge(
                ITEM, median(writer, meter, report, new Step("/pages/records/items/1", "/pages/records", extract())));
    }

    /** @param next the page that is shown once this one is kept */
    private record Step(String page, String next, Map<String, String> typed) {}

    private static double median(Writer writer, Cpu.Meter meter, Report report, Step step) throws Exception {
        var edition = go(writer, step, writer.edition(step.page()), WARM_UP);
        var rounds = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var from = edition;
            var used = meter.of(() -> go(writer, step, from, PER_ROUND)).per(PER_ROUND);
            edition += PER_ROUND;
            rounds[round] = used.total();
            report.say("%s kept and %s shown: %s each over %d".formatted(step.page(), step.next(), used, PER_ROUND));
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private static int go(Writer writer, Step step, int edition, int times) throws IOException, InterruptedException {
        for (var time = 0; time < times; time++) {
            var kept = writer.save(step.page(), edition + time, step.typed());
            var shown = writer.see(step.next());
            if (kept.status() != 303 || shown.status() != 200) {
                throw new IOException(step.page() + " answered " + kept.status() + ", then " + shown.status());
            }
        }
        return edition + times;
    }

    private static Map<String, String> groom() {
        var typed = new HashMap<String, String>();
        typed.put("groom-name", "Nguyễn Mẫu Đo");
        typed.put("groom-id", "099 190 000 777");
        typed.put("groom-birth-day.day", "5");
        typed.put("groom-birth-day.month", "11");
        typed.put("groom-birth-day.year", "1990");
        typed.put("groom-ethnicity", "Kinh");
        typed.put("groom-nationality", "Việt Nam");
        typed.put("groom-home.house", "Số 1");
        typed.put("groom-home.commune", "Phường Bến Mơ");
        typed.put("groom-times", "1");
        return typed;
    }

    private static Map<String, String> extract() {
        return Map.of(
                "record-kind", "birth",
                "record-name", "Nguyễn Mẫu Đo",
                "record-at", "Phường Bến Mơ",
                "record-copies", "3");
    }
}

package vn.motcua.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Báo cáo: what one bench has to say, each line with its data and the load of the machine; verdicts are kept for the end. */
public final class Report {
    private final Bench bench;
    private final PrintStream out;
    private final List<String> verdicts = new ArrayList<>();

    Report(Bench bench, PrintStream out) {
        this.bench = bench;
        this.out = out;
    }

    /** Prints one figure or several that belong together. */
    public void say(String figures) {
        out.printf(Locale.ROOT, "%s: %s [%s; load %.2f]%n", bench.name(), figures, bench.data(), Machine.load());
    }

    public void judge(Bar bar, double value) {
        verdicts.add(bar.line(value));
    }

    List<String> verdicts() {
        return List.copyOf(verdicts);
    }
}

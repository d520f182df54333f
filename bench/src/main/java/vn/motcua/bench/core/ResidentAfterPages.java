package vn.motcua.bench.core;

import java.util.List;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Browser;
import vn.motcua.bench.Cpu;
import vn.motcua.bench.OpenModel;
import vn.motcua.bench.ProcessFiles;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;

/** Bộ nhớ thường trú of the program after a thousand pages of every kind a visitor finds by following links. */
public final class ResidentAfterPages implements Bench {
    private static final Bar BAR = Bar.atMost("resident-after-1000-pages", 512, "MB");
    private static final OpenModel LOAD = new OpenModel(100, 1000);
    private static final List<String> DOORS = List.of("/", "/en", "/sign-in", "/healthz");
    private static final double MEGABYTE = 1024 * 1024;

    @Override
    public String name() {
        return BAR.name();
    }

    @Override
    public String data() {
        return "the demonstration place";
    }

    @Override
    public void measure(Site site, Report report) throws Exception {
        try (var program = site.start(site.demonstration())) {
            program.awaitPage("/");
            program.awaitReady();
            try (var browser = new Browser(program)) {
                var pages = browser.pagesFrom(DOORS);
                var outcome = LOAD.run(number -> browser.read(browser.compressed(pages.get(number % pages.size()))));
                report.say("%d different pages and parts; %s".formatted(pages.size(), outcome));
            }
            var pid = program.process().pid();
            var resident = ProcessFiles.resident(pid) / MEGABYTE;
            report.say("program %.0f MB resident, %.0f MB at most; database processes beside it %.0f MB"
                    .formatted(
                            resident,
                            ProcessFiles.mostResident(pid) / MEGABYTE,
                            ProcessFiles.proportional(Cpu.postmaster(program.cluster())) / MEGABYTE));
            report.judge(BAR, resident);
        }
    }
}

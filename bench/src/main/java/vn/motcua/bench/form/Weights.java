package vn.motcua.bench.form;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Program;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;
import vn.motcua.bench.form.Invented.Mood;

/**
 * Trang nặng bao nhiêu: every step of every form of the sample, filled in, as a browser gets it over the line; the heaviest
 * is judged. A first visit brings styles, script and the two fonts along, a later one the page alone.
 */
public final class Weights implements Bench {
    private static final double KB = 1024;
    private static final String UNIT = "kB";
    private static final Bar PAGE = Bar.atMost("form-step-html", 12, UNIT);
    private static final Bar STYLES = Bar.atMost("form-step-css", 10, UNIT);
    private static final Bar FONTS = Bar.atMost("form-step-fonts", 28, UNIT);
    private static final Bar SCRIPT = Bar.atMost("form-step-js", 12, UNIT);
    private static final Bar FIRST = Bar.atMost("form-step-first-visit", 70, UNIT);

    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"([^\"]+[.](css|js))\"");
    private static final Pattern FONT = Pattern.compile("url\\(\"?([^\")]*bvp-[^\")]+[.](woff2))\"?\\)");
    private static final int OK = 200;

    private double heaviest;
    private String where = "";
    private String shown = "";
    private int steps;

    @Override
    public String name() {
        return "form-weights";
    }

    @Override
    public String data() {
        return "all forms of the sample, compressed as browsers ask for it";
    }

    @Override
    public void measure(Site site, Report report) throws Exception {
        try (var program = site.start(site.demonstration())) {
            program.awaitReady();
            try (var owner = program.owner();
                    var somebody = somebody(program, new SingleConnectionDataSource(owner, true))) {
                for (var blank : Submissions.blanks(somebody.calls())) {
                    weigh(somebody, blank);
                }
                judge(report, brought(somebody.pages()));
            }
        }
    }

    private static Somebody somebody(Program program, SingleConnectionDataSource owner)
            throws IOException, InterruptedException {
        return Somebody.of(program::page, Somebody.LOGINS.getFirst(), program.password(), JdbcClient.create(owner));
    }

    private void judge(Report report, Map<String, Double> brought) {
        var page = heaviest / KB;
        var along = brought.values().stream().mapToDouble(Double::doubleValue).sum();
        report.say("%d steps; the heaviest is %s; with it come %s".formatted(steps, where, brought));
        report.judge(PAGE, page);
        report.judge(STYLES, brought.getOrDefault("css", 0.0));
        report.judge(FONTS, brought.getOrDefault("woff2", 0.0));
        report.judge(SCRIPT, brought.getOrDefault("js", 0.0));
        report.judge(FIRST, page + along);
    }

    /** Filled in first, so that what hangs on answers is asked. */
    private void weigh(Somebody somebody, Blank blank) throws IOException, InterruptedException {
        var invented = new Invented(new Random(blank.procedure().hashCode()));
        var begun = somebody.calls().begin(blank.procedure(), blank.offices().getFirst());
        if (begun.status() != OK) {
            return;
        }
        var draft = begun.json().get("id").asString();
        var edition = begun.json().get("edition").asInt();
        for (var leaf : blank.leaves()) {
            var typed = invented.answers(leaf, Mood.CAREFUL);
            var kept = somebody.calls().save(draft, leaf, 1, edition, typed);
            edition = kept.json().get("edition").asInt();
        }
        for (var leaf : blank.leaves()) {
            weigh(somebody.pages(), "/drafts/" + draft + "/pages/" + leaf.id(), blank);
            if (leaf.isRepeated()) {
                weigh(somebody.pages(), "/drafts/" + draft + "/pages/" + leaf.id() + "/items/1", blank);
            }
        }
    }

    private void weigh(ByPages browser, String path, Blank blank) throws IOException, InterruptedException {
        var page = browser.see(path);
        // What hangs on another answer than was given is not there.
        if (page.status() == OK) {
            steps++;
            if (page.weight() > heaviest) {
                heaviest = page.weight();
                where = blank.procedure() + path.replaceFirst("/drafts/[^/]+", " ");
                shown = page.body();
            }
        }
    }

    /** What comes with a page once, in kilobytes by kind. */
    private Map<String, Double> brought(ByPages browser) throws IOException, InterruptedException {
        var brought = new TreeMap<String, Double>();
        for (var asset : ASSET.matcher(shown).results().toList()) {
            var content = add(brought, browser, asset.group(1), asset);
            for (var font : FONT.matcher(content.body()).results().toList()) {
                add(
                        brought,
                        browser,
                        URI.create(asset.group(1)).resolve(font.group(1)).toString(),
                        font);
            }
        }
        return brought;
    }

    private static Heard add(Map<String, Double> brought, ByPages browser, String path, MatchResult asset)
            throws IOException, InterruptedException {
        var content = browser.see(path);
        if (content.status() != OK) {
            throw new IOException(path + " answered " + content.status());
        }
        brought.merge(asset.group(2), content.weight() / KB, Double::sum);
        return content;
    }
}

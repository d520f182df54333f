package vn.motcua.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.bench.access.Decisions;
import vn.motcua.bench.access.JournalRows;
import vn.motcua.bench.access.SignIns;
import vn.motcua.bench.calendar.DueDates;
import vn.motcua.bench.calendar.SixtyDaysExplained;
import vn.motcua.bench.catalogue.ProcedurePage;
import vn.motcua.bench.chaos.Kills;
import vn.motcua.bench.core.AppendOverBareInsert;
import vn.motcua.bench.core.PageWithOneQuery;
import vn.motcua.bench.core.Readers;
import vn.motcua.bench.core.ResidentAfterPages;
import vn.motcua.bench.core.SecondStart;
import vn.motcua.bench.document.Posters;
import vn.motcua.bench.dossier.Growth;
import vn.motcua.bench.dossier.Lifecycles;
import vn.motcua.bench.dossier.Pages;
import vn.motcua.bench.dossier.Searches;
import vn.motcua.bench.form.Large;
import vn.motcua.bench.form.Steps;
import vn.motcua.bench.form.Submissions;
import vn.motcua.bench.form.Weights;
import vn.motcua.bench.organisation.CountryImported;
import vn.motcua.bench.organisation.Resolution;
import vn.motcua.bench.search.Cost;
import vn.motcua.bench.search.Recall;

/** Các phép đo by name, and the command that runs them. */
public final class Benches {
    /** Exit codes: all was measured, some measurement failed, the arguments make no sense. */
    static final int MEASURED = 0;

    static final int FAILED = 1;
    static final int MISREAD = 2;

    private static final Map<String, List<Bench>> SUITES = Map.ofEntries(
            Map.entry("access", List.of(new Decisions(), new JournalRows(), new SignIns())),
            Map.entry("calendar", List.of(new DueDates(), new SixtyDaysExplained())),
            Map.entry("catalogue", List.of(new ProcedurePage())),
            Map.entry("chaos", List.of(new Kills())),
            Map.entry(
                    "core",
                    List.of(
                            new SecondStart(),
                            new ResidentAfterPages(),
                            new PageWithOneQuery(),
                            new AppendOverBareInsert(),
                            new Readers(),
                            new Lifecycles(),
                            new Pages())),
            Map.entry("document", List.of(new Posters())),
            Map.entry("dossier", List.of(new Growth())),
            Map.entry("forms", List.of(new Large(), new Steps(), new Weights(), new Submissions())),
            Map.entry("organisation", List.of(new Resolution(), new CountryImported())),
            Map.entry("search", List.of(new Recall(), new Cost())),
            Map.entry("workspace", List.of(new Searches())));

    private final Map<String, List<Bench>> suites;
    private final PrintStream out;
    private final PrintStream problems;

    Benches(Map<String, List<Bench>> suites, PrintStream out, PrintStream problems) {
        this.suites = new TreeMap<>(suites);
        this.out = out;
        this.problems = problems;
    }

    public static void main(String[] arguments) {
        // Figures are read by scripts: a point is a point in every country.
        Locale.setDefault(Locale.ROOT);
        var exit = new Benches(SUITES, System.out, System.err).run(List.of(arguments), System.getenv());
        System.exit(exit);
    }

    int run(List<String> arguments, Map<String, String> environment) {
        var known = arguments.isEmpty() ? List.<Bench>of() : suites.getOrDefault(arguments.getFirst(), List.of());
        var names = Set.copyOf(arguments.subList(Math.min(1, arguments.size()), arguments.size()));
        var chosen = chosen(known, names);
        if (chosen.isEmpty() || chosen.size() < names.size()) {
            problems.println(usage());
            return MISREAD;
        }
        try (var site = Site.open(environment)) {
            return measure(chosen, site);
        } catch (IOException | RuntimeException e) {
            problems.println("FAILED " + arguments.getFirst() + ": " + e);
            return FAILED;
        }
    }

    /** Those of these names, all where none is given: {@code kills}, or {@code form-submissions=200} for so many. */
    private static List<Bench> chosen(List<Bench> known, Set<String> names) {
        return known.stream()
                .flatMap(bench -> names.isEmpty()
                        ? Stream.of(bench)
                        : names.stream().flatMap(name -> named(bench, name).stream()))
                .toList();
    }

    private static Optional<Bench> named(Bench bench, String name) {
        if (name.equals(bench.name())) {
            return Optional.of(bench);
        }
        var count = name.startsWith(bench.name() + "=")
                ? name.substring(bench.name().length() + 1)
                : "";
        return count.matches("[1-9][0-9]{0,6}") ? bench.times(Integer.parseInt(count)) : Optional.empty();
    }

    private int measure(List<Bench> chosen, Site site) {
        out.println(Machine.describe());
        var verdicts = new ArrayList<String>();
        var exit = MEASURED;
        for (var bench : chosen) {
            var report = new Report(bench, out);
            try {
                bench.measure(site, report);
                verdicts.addAll(report.verdicts());
            } catch (Exception e) {
                problems.println("FAILED " + bench.name() + ": " + e);
                exit = FAILED;
            }
        }
        verdicts.forEach(out::println);
        return exit;
    }

    private String usage() {
        return suites.entrySet().stream()
                .map(suite -> "  bin/bench " + suite.getKey() + " "
                        + suite.getValue().stream()
                                .map(bench ->
                                        "[" + bench.name() + (bench.times(1).isPresent() ? "[=COUNT]" : "") + "]")
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n", "Usage: bin/bench SUITE [BENCH ...], where there are\n", ""));
    }
}

package vn.motcua.bench.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.House;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;
import vn.motcua.organisation.UnitImport;
import vn.motcua.organisation.UnitImport.Outcome;
import vn.motcua.organisation.UnitImport.Wish;
import vn.motcua.organisation.Units;
import vn.motcua.organisation.usecase.SeeRegister;
import vn.motcua.shared.Actor;

/** Nhập cả nước into an empty register, and then the trees of all provinces on days before and after. */
public final class CountryImported implements Bench {
    private static final Bar IMPORT = Bar.atMost("import-of-the-country", 20, "s");
    private static final Bar TREE = Bar.atMost("province-tree-on-a-day", 50, "ms");
    private static final Actor PROGRAM = new Actor.Program("bench");
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1), LocalDate.of(2030, 1, 1));

    @Override
    public String name() {
        return IMPORT.name();
    }

    @Override
    public String data() {
        return Country.name();
    }

    @Override
    public void measure(Site site, Report report) throws Exception {
        var files = Country.files();
        try (var house = site.house(new House.Furniture(List.of(), List.of(), List.of("vn.motcua.organisation")))) {
            var unitImport = house.bean(UnitImport.class);
            var begun = System.nanoTime();
            var first = Objects.requireNonNull(
                    house.transaction().execute(_ -> unitImport.carryOut(PROGRAM, files, Wish.OF_2025)));
            var taken = (System.nanoTime() - begun) / 1e9;
            var again = System.nanoTime();
            house.transaction().executeWithoutResult(_ -> unitImport.carryOut(PROGRAM, files, Wish.OF_2025));
            report.say("%s; imported in %.2f s, again in %.2f s"
                    .formatted(told(first), taken, (System.nanoTime() - again) / 1e9));
            report.judge(IMPORT, taken);
            trees(house, report);
        }
    }

    private static void trees(House house, Report report) {
        var seeRegister = house.bean(SeeRegister.class);
        var now = house.bean(Units.class).now();
        var taken = new ArrayList<Double>();
        var units = 0L;
        for (var round = 0; round < 3; round++) {
            taken.clear();
            for (var day : DAYS) {
                for (var province : now.provinces(day)) {
                    var begun = System.nanoTime();
                    seeRegister.tree(PROGRAM, Optional.of(day), Optional.of(province.code()));
                    units += now.tree(province, day).count();
                    taken.add((System.nanoTime() - begun) / 1e6);
                }
            }
        }
        taken.sort(null);
        var slowest = taken.getLast();
        report.say("%d trees: median %.2f ms, slowest %.2f ms; %d units in three rounds"
                .formatted(taken.size(), taken.get(taken.size() / 2), slowest, units));
        report.judge(TREE, slowest);
    }

    private static String told(Outcome outcome) {
        return outcome instanceof Outcome.Done(var summary)
                ? summary.changes() + " entries"
                : "not imported: " + outcome;
    }
}

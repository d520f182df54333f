package vn.motcua.bench.organisation;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.DoubleStream;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;
import vn.motcua.organisation.Address;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.Located;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitLevel;
import vn.motcua.shared.Text;

/** Tra cứu trong bộ nhớ: codes, heirs, names and whole old addresses; the slowest kind is judged. */
public final class Resolution implements Bench {
    private static final Bar BAR = Bar.atMost("unit-resolution", 20, "us");
    private static final LocalDate THEN = LocalDate.of(2025, 6, 30);
    private static final LocalDate NOW = LocalDate.of(2026, 11, 21);
    private static final int WARM_UPS = 4;
    private static final int ROUNDS = 7;

    @Override
    public String name() {
        return BAR.name();
    }

    @Override
    public String data() {
        return Country.name();
    }

    @Override
    public void measure(Site site, Report report) throws Exception {
        var gazetteer = Country.gazetteer();
        var old = communes(gazetteer);
        var plain =
                old.stream().map(unit -> Text.fold(unit.name().vietnamese())).toList();
        var addresses = old.stream().map(unit -> address(gazetteer, unit)).toList();
        ToIntFunction<Unit> code = unit -> gazetteer.bearing(unit.code(), NOW).isPresent() ? 1 : 0;
        ToIntFunction<Unit> heirs = unit -> gazetteer.heirs(unit.id(), NOW).size();
        ToIntFunction<String> name = plainly -> gazetteer.named(plainly, NOW).hashCode() & 1;
        ToIntFunction<Address> place = address -> gazetteer.locate(address, NOW) instanceof Located.Unknown ? 0 : 1;
        var taken = DoubleStream.of(
                told(report, "code on a day", old, code),
                told(report, "heirs of today", old, heirs),
                told(report, "name without marks", plain, name),
                told(report, "old address", addresses, place));
        report.judge(BAR, taken.max().orElseThrow());
    }

    private static List<Unit> communes(Gazetteer gazetteer) {
        return gazetteer.versions().stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .filter(unit -> unit.valid().covers(THEN))
                .toList();
    }

    private static Address address(Gazetteer gazetteer, Unit unit) {
        var district = unit.parent().flatMap(id -> gazetteer.find(id, THEN));
        var province = gazetteer.province(unit, THEN);
        return new Address(
                "Số 5",
                "Thôn 2",
                unit.name().vietnamese(),
                district.map(found -> found.name().vietnamese()).orElse(""),
                province.map(found -> found.name().vietnamese()).orElse(""));
    }

    /** The median of rounds over all of them, in microseconds of processor time. */
    private static <T> double told(Report report, String what, List<T> all, ToIntFunction<T> resolve) {
        var threads = ManagementFactory.getThreadMXBean();
        var taken = new ArrayList<Double>();
        var sum = 0L;
        for (var round = 0; round < WARM_UPS + ROUNDS; round++) {
            var before = threads.getCurrentThreadCpuTime();
            for (var each : all) {
                sum += resolve.applyAsInt(each);
            }
            if (round >= WARM_UPS) {
                taken.add((threads.getCurrentThreadCpuTime() - before) / 1e3 / all.size());
            }
        }
        var sorted = taken.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        report.say("%s: %.3f us each of %d; check %d".formatted(what, sorted[ROUNDS / 2], all.size(), sum));
        return sorted[ROUNDS / 2];
    }
}

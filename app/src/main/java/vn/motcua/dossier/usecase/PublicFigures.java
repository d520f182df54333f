package vn.motcua.dossier.usecase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Sums;
import vn.motcua.dossier.usecase.Tallies.Monthly;
import vn.motcua.dossier.usecase.Tallies.Row;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.VietnamTime;

/** Công khai số liệu. For everybody to know, so nobody's leave is asked. */
@Component
public class PublicFigures {
    private final Tallies tallies;
    private final Agencies agencies;
    private final Clock clock;

    PublicFigures(Tallies tallies, Agencies agencies, Clock clock) {
        this.tallies = tallies;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Everything since the first dossier, by desk. */
    public Figures altogether() {
        var rows = tallies.altogether();
        var lines = lines(rows, known());
        var all = Sums.of(lines.stream().map(Line::sums).toList());
        return new Figures(rows.stream().map(Row::last).max(Comparator.naturalOrder()), all, lines);
    }

    /** The same by month, the earliest first. */
    public List<Month> byMonth() {
        var known = known();
        return tallies.byMonth().stream().collect(groupingBy(Monthly::month)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(month -> new Month(
                        month.getKey(),
                        lines(month.getValue().stream().map(Monthly::row).toList(), known)))
                .toList();
    }

    private List<Line> lines(List<Row> rows, Map<AgencyId, Agency> known) {
        return rows.stream().collect(groupingBy(Row::desk)).values().stream()
                .map(ofDesk -> new Line(desk(ofDesk.getFirst(), known), sums(ofDesk)))
                .sorted(Comparator.comparing(line -> line.desk().code()))
                .toList();
    }

    private static Sums sums(List<Row> rows) {
        return new Sums(rows.stream().collect(toMap(Row::item, Row::count)));
    }

    /** As it is called today; one that is no more, as it was called then. */
    private Agency desk(Row row, Map<AgencyId, Agency> known) {
        return Optional.ofNullable(known.get(row.desk()))
                .or(() -> agencies.find(row.desk(), VietnamTime.dateOf(row.last())))
                .orElseThrow();
    }

    private Map<AgencyId, Agency> known() {
        var today = VietnamTime.dateOf(clock.instant());
        return agencies.on(today).stream().collect(toMap(Agency::id, Function.identity()));
    }

    /**
     * Số liệu.
     *
     * @param asOf when the last thing counted happened; empty while nothing has
     */
    public record Figures(Optional<Instant> asOf, Sums all, List<Line> lines) {
        public Figures {
            lines = List.copyOf(lines);
        }

        /** Whether they are of the invented place. */
        public boolean demonstration() {
            return lines.stream().anyMatch(line -> line.desk().invented());
        }
    }

    /** Của một nơi tiếp nhận. */
    public record Line(Agency desk, Sums sums) {}

    /** Trong một tháng. */
    public record Month(YearMonth month, List<Line> lines) {
        public Month {
            lines = List.copyOf(lines);
        }
    }
}

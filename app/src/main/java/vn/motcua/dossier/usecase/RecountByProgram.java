package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.FiguresCorrected;
import vn.motcua.dossier.RecountFigures;
import vn.motcua.dossier.model.Tallied;
import vn.motcua.dossier.usecase.Tallies.Mark;
import vn.motcua.dossier.usecase.Tallies.Row;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.EventReplay;
import vn.motcua.shared.VietnamTime;

/** Đếm lại, while the reader that counts stands still: what was published and what is counted anew come of the same events. */
@Component
class RecountByProgram implements RecountFigures {
    private static final Actor PROGRAM = new Actor.Program("dossier.recount-figures");

    private final CountFigures counting;
    private final Tallies tallies;
    private final EventReplay replay;
    private final EventLog log;
    private final Agencies agencies;
    private final Access access;

    RecountByProgram(
            CountFigures counting,
            Tallies tallies,
            EventReplay replay,
            EventLog log,
            Agencies agencies,
            Access access) {
        this.counting = counting;
        this.tallies = tallies;
        this.replay = replay;
        this.log = log;
        this.agencies = agencies;
        this.access = access;
    }

    @Override
    @Transactional
    public Recount compare() {
        if (access.decide(PROGRAM, DossierPolicy.RECOUNT, Concerning.nothing()) instanceof Decision.Refused refused) {
            throw new IllegalStateException("the program was refused " + refused.action());
        }
        var counted = new HashMap<Line, Count>();
        replay.replay(
                counting,
                batch -> CountFigures.marks(batch)
                        .forEach(mark -> Line.of(mark)
                                .forEach(
                                        line -> counted.merge(line, new Count(mark.number(), mark.at()), Count::and))));
        var published = published();
        return new Recount(
                counted.entrySet().stream()
                        .filter(entry -> entry.getKey().month().isPresent())
                        .mapToLong(entry -> entry.getValue().number())
                        .sum(),
                Stream.concat(published.keySet().stream(), counted.keySet().stream())
                        .distinct()
                        .filter(line -> !Optional.ofNullable(published.get(line))
                                .equals(Optional.ofNullable(counted.get(line))))
                        .sorted(Line.ORDER)
                        .map(line -> difference(line, published, counted))
                        .toList());
    }

    @Override
    @Transactional
    public Recount correct() {
        var recount = compare();
        if (!recount.differences().isEmpty()) {
            tallies.clear();
            replay.replay(counting, counting::read);
            var number = recount.differences().size();
            log.append(PROGRAM, new FiguresCorrected(UUID.randomUUID(), number));
        }
        return recount;
    }

    private Map<Line, Count> published() {
        var published = new HashMap<Line, Count>();
        tallies.byMonth()
                .forEach(monthly ->
                        published.put(Line.of(Optional.of(monthly.month()), monthly.row()), Count.of(monthly.row())));
        tallies.altogether().forEach(row -> published.put(Line.of(Optional.empty(), row), Count.of(row)));
        return published;
    }

    private Difference difference(Line line, Map<Line, Count> published, Map<Line, Count> counted) {
        var before = Optional.ofNullable(published.get(line));
        var now = Optional.ofNullable(counted.get(line));
        var day = VietnamTime.dateOf(before.or(() -> now).orElseThrow().last());
        return new Difference(
                line.month(),
                agencies.find(line.desk(), day)
                        .map(agency -> agency.code())
                        .orElse(line.desk().toString()),
                line.item().key(),
                before.map(Count::number).orElse(0L),
                now.map(Count::number).orElse(0L));
    }

    /** Số đếm: how many, and when the last of them happened. */
    private record Count(long number, Instant last) {
        static Count of(Row row) {
            return new Count(row.count(), row.last());
        }

        Count and(Count other) {
            return new Count(number + other.number, last.isAfter(other.last) ? last : other.last);
        }
    }

    /** Dòng: of one month, or since the beginning. */
    private record Line(Optional<YearMonth> month, AgencyId desk, Tallied item) {
        static final Comparator<Line> ORDER = Comparator.<Line, String>comparing(
                        line -> line.month.map(YearMonth::toString).orElse(""))
                .thenComparing(line -> line.desk.toString())
                .thenComparing(Line::item);

        static Stream<Line> of(Mark mark) {
            var month = YearMonth.from(VietnamTime.dateOf(mark.at()));
            return Stream.of(Optional.of(month), Optional.<YearMonth>empty())
                    .map(when -> new Line(when, mark.desk(), mark.item()));
        }

        static Line of(Optional<YearMonth> month, Row row) {
            return new Line(month, row.desk(), row.item());
        }
    }
}

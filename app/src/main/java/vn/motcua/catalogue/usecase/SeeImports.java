package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.exchange.Difference;
import vn.motcua.catalogue.usecase.Holdings.Held;
import vn.motcua.catalogue.usecase.ImportRun.Fate;
import vn.motcua.catalogue.usecase.ImportRun.Line;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.VietnamTime;

/** Xem đợt nhập: the files received, and what became or would become of their lines. */
@Component
public class SeeImports {
    public static final int LINES = 50;
    private static final int RUNS = 20;

    private final ImportRuns runs;
    private final Holdings holdings;
    private final Access access;
    private final Clock clock;

    SeeImports(ImportRuns runs, Holdings holdings, Access access, Clock clock) {
        this.runs = runs;
        this.holdings = holdings;
        this.access = access;
        this.clock = clock;
    }

    /** The page with that number, counted from 1, newest first. */
    public Outcome latest(Actor by, int page) {
        return switch (access.decide(by, CataloguePolicy.IMPORT, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> new Outcome.Listed(page(page));
        };
    }

    private Paged<ImportRun> page(int wanted) {
        var total = runs.count();
        var last = Math.max(1, (total + RUNS - 1) / RUNS);
        var number = Math.clamp(wanted, 1, last);
        return new Paged<>(runs.latest((number - 1) * RUNS, RUNS), total, number, last);
    }

    /**
     * One run, with a page of the lines that share a fate.
     *
     * @param after the line behind which the page begins
     */
    public Outcome see(Actor by, UUID id, Fate fate, long after) {
        if (access.decide(by, CataloguePolicy.IMPORT, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        return runs.find(id)
                .<Outcome>map(run -> new Outcome.Seen(run, runs.counts(id), lines(run, fate, after)))
                .orElseGet(Outcome.Unknown::new);
    }

    private List<Told> lines(ImportRun run, Fate fate, long after) {
        var lines = runs.lines(run.id(), fate, after, LINES);
        if (fate != Fate.CHANGED || run.state() != ImportRun.State.TRIED) {
            return lines.stream().map(line -> new Told(line, List.of())).toList();
        }
        var codes = lines.stream()
                .flatMap(line -> TryImport.code(line.row()).stream())
                .toList();
        var held = holdings.of(codes, run.terms().from());
        return lines.stream()
                .map(line -> new Told(line, differences(run, line, held)))
                .toList();
    }

    private List<Difference> differences(ImportRun run, Line line, Map<ProcedureCode, Held> all) {
        var held = TryImport.code(line.row()).flatMap(code -> Optional.ofNullable(all.get(code)));
        var plan = new ImportPlan(run.terms().from(), VietnamTime.dateOf(clock.instant()));
        var next = plan.decide(line.row(), line.number(), held).next();
        var present = held.flatMap(Held::present).map(Revision::procedure);
        return next.flatMap(after -> present.map(before -> Difference.between(before, after)))
                .orElse(List.of());
    }

    /**
     * Dòng và điều nó thay đổi.
     *
     * @param differences what it would change, field by field; empty once it is published
     */
    public record Told(Line line, List<Difference> differences) {}

    /** Kết quả. */
    public sealed interface Outcome {
        record Listed(Paged<ImportRun> runs) implements Outcome {}

        record Seen(ImportRun run, Map<Fate, Long> counts, List<Told> lines) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

package vn.motcua.catalogue.usecase;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.exchange.Column;
import vn.motcua.catalogue.exchange.Mistake;
import vn.motcua.catalogue.exchange.Row;
import vn.motcua.catalogue.exchange.TableFile;
import vn.motcua.catalogue.usecase.ImportRun.Fate;
import vn.motcua.catalogue.usecase.ImportRun.Line;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.VietnamTime;

/**
 * Chạy thử: reads a file that was received and says of each line what it would do; nothing is published. Lines are kept
 * some hundred at a time, so a reading that was cut short goes on behind the last of them.
 */
@Component
public class TryImport {
    private static final int AT_ONCE = 200;

    private final ImportRuns runs;
    private final Holdings holdings;
    private final Access access;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TryImport(ImportRuns runs, Holdings holdings, Access access, TransactionTemplate transaction, Clock clock) {
        this.runs = runs;
        this.holdings = holdings;
        this.access = access;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param progress is told the number of each last line whose fate is known */
    public Outcome tryOut(Actor by, UUID id, LongConsumer progress) throws IOException {
        if (access.decide(by, CataloguePolicy.IMPORT, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var run = runs.find(id);
        if (run.isEmpty()) {
            return new Outcome.Unknown();
        }
        if (run.get().state() == ImportRun.State.RECEIVED) {
            read(run.get(), progress);
        }
        return new Outcome.Tried(runs.find(id).orElseThrow());
    }

    private void read(ImportRun run, LongConsumer progress) throws IOException {
        var reading = new Pass(run, new HashSet<>(runs.codes(run.id())), progress);
        var mistake = TableFile.read(runs.file(run.id()), reading);
        if (mistake.isPresent()) {
            transaction.executeWithoutResult(_ -> runs.refuse(run.id(), mistake.get()));
            return;
        }
        reading.enter();
        transaction.executeWithoutResult(_ -> runs.tried(run.id()));
    }

    /** Lượt đọc. */
    private final class Pass implements TableFile.Sink {
        private final ImportRun run;
        private final Set<String> codes;
        private final LongConsumer progress;
        private final List<Waiting> waiting = new ArrayList<>();

        private Pass(ImportRun run, Set<String> codes, LongConsumer progress) {
            this.run = run;
            this.codes = codes;
            this.progress = progress;
        }

        @Override
        public void take(long line, Row row, Optional<Mistake> mistake) {
            if (line <= run.readUpTo()) {
                return;
            }
            var wrong = mistake.or(() -> code(row)
                    .map(ProcedureCode::value)
                    .filter(code -> !codes.add(code))
                    .map(code -> new Mistake(Mistake.Kind.DUPLICATE_CODE, line, Optional.of(Column.CODE), code)));
            waiting.add(new Waiting(line, row, wrong));
            if (waiting.size() == AT_ONCE) {
                enter();
            }
        }

        private void enter() {
            if (waiting.isEmpty()) {
                return;
            }
            transaction.executeWithoutResult(_ -> enterLocked());
            progress.accept(waiting.getLast().line());
            waiting.clear();
        }

        /** Two who read the same file enter each line once. */
        private void enterLocked() {
            var known = runs.lock(run.id()).orElseThrow();
            if (known.state() != ImportRun.State.RECEIVED) {
                return;
            }
            var today = VietnamTime.dateOf(clock.instant());
            var plan = new ImportPlan(run.terms().from(), today);
            var held = holdings.of(
                    waiting.stream().flatMap(each -> code(each.row()).stream()).toList(),
                    run.terms().from());
            var lines = waiting.stream()
                    .filter(each -> each.line() > known.readUpTo())
                    .map(each -> each.decide(plan, code(each.row()).map(held::get)))
                    .toList();
            runs.enter(run.id(), lines);
        }
    }

    static Optional<ProcedureCode> code(Row row) {
        return ProcedureCode.typed(row.at(Column.CODE));
    }

    /** Dòng chờ. */
    private record Waiting(long line, Row row, Optional<Mistake> mistake) {

        Line decide(ImportPlan plan, Optional<Holdings.Held> held) {
            if (mistake.isPresent()) {
                return new Line(line, row, Fate.REFUSED, List.of(mistake.get()));
            }
            var decided = plan.decide(row, line, held);
            return new Line(line, row, decided.fate(), decided.mistakes());
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** Read to its end, or refused as a file. */
        record Tried(ImportRun run) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

package vn.motcua.dossier.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.document.Files;
import vn.motcua.dossier.PrintRunCancelled;
import vn.motcua.dossier.usecase.PrintRuns.Run;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;

/** Xem các lượt in of one's own: how far they are, what came of them; to fetch a file is a look at what is in it. */
@Component
public class SeePrintRuns {
    private final PrintRuns runs;
    private final Files files;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    SeePrintRuns(PrintRuns runs, Files files, Access access, EventLog log, Clock clock) {
        this.runs = runs;
        this.files = files;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    public Outcome list(Actor by) {
        return refusal(by, DossierPolicy.PRINT_MANY, Concerning.nothing())
                .<Outcome>map(Outcome.NotAllowed::new)
                .orElseGet(() -> new Outcome.Listed(kept(by)));
    }

    private List<Run> kept(Actor by) {
        return runs.of(by.who().orElseThrow()).stream().filter(this::isKept).toList();
    }

    public Outcome find(Actor by, UUID id) {
        return refusal(by, DossierPolicy.PRINT_MANY, Concerning.nothing())
                .<Outcome>map(Outcome.NotAllowed::new)
                .orElseGet(() -> own(by, id).<Outcome>map(Outcome.Found::new).orElseGet(Outcome.Unknown::new));
    }

    /** Gives up one that is not printed yet; one that is stays as it is. */
    @Transactional
    public Outcome cancel(Actor by, UUID id) {
        var found = find(by, id);
        if (found instanceof Outcome.Found && runs.cancel(id, by.who().orElseThrow())) {
            log.append(by, new PrintRunCancelled(id));
        }
        return found;
    }

    /** Not one transaction: a slow line must hold no connection. */
    public Outcome fetch(Actor by, UUID id) throws IOException {
        var what = new Concerning(Optional.of(id), Optional.empty(), Optional.empty()).inPractice(by.practises());
        var refusal = refusal(by, DossierPolicy.FETCH_MANY, what);
        if (refusal.isPresent()) {
            return new Outcome.NotAllowed(refusal.get());
        }
        var run = own(by, id);
        var file = run.flatMap(Run::file);
        var content = file.isEmpty() ? Optional.<InputStream>empty() : files.open(file.get());
        return content.<Outcome>map(pdf -> new Outcome.Fetched(run.orElseThrow(), pdf))
                .orElseGet(Outcome.Unknown::new);
    }

    /** Until when its file can be fetched. */
    public static Instant until(Run run) {
        return run.asked().plus(KeepPrintRun.KEPT);
    }

    private boolean isKept(Run run) {
        return clock.instant().isBefore(until(run));
    }

    private Optional<Run> own(Actor by, UUID id) {
        return runs.find(id, by.who().orElseThrow()).filter(this::isKept);
    }

    private Optional<Decision.Refused> refusal(Actor by, String action, Concerning what) {
        return access.decide(by, action, what) instanceof Decision.Refused refused
                ? Optional.of(refused)
                : Optional.empty();
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Listed(List<Run> runs) implements Outcome {
            public Listed {
                runs = List.copyOf(runs);
            }
        }

        record Found(Run run) implements Outcome {}

        /** @param content to be closed by whoever reads it */
        record Fetched(Run run, InputStream content) implements Outcome {}

        /** None of theirs bears this id, or it is not there any more, or not yet. */
        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

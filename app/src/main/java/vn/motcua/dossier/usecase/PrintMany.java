package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.PrintRuns.Run;
import vn.motcua.dossier.usecase.PrintRuns.State;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;

/**
 * In hàng loạt: asks for the papers of many dossiers in one file. Leave is asked for each dossier, and each look entered, before
 * the one transaction in which it is written down which print of each paper it will be.
 */
@Component
public class PrintMany {
    /** What one file may hold. */
    public static final int MOST = 200;

    /** What is handed over and filed by the pile. */
    public static final List<PaperKind> KINDS = List.of(PaperKind.CONTROL, PaperKind.RECEIPT);

    private final SeeDossier seeDossier;
    private final PrintRuns runs;
    private final EnterPrintRun enterPrintRun;
    private final Access access;
    private final Clock clock;

    PrintMany(SeeDossier seeDossier, PrintRuns runs, EnterPrintRun enterPrintRun, Access access, Clock clock) {
        this.seeDossier = seeDossier;
        this.runs = runs;
        this.enterPrintRun = enterPrintRun;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Asks for one file; asked for twice under one id, it is one.
     *
     * @param chosen in whatever order; those beyond {@link #MOST} are left out
     * @param site the address of this site without a path
     */
    public Outcome begin(Actor by, UUID id, PaperKind kind, List<DossierId> chosen, String site) {
        if (access.decide(by, DossierPolicy.PRINT_MANY, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (runs.find(id, by.who().orElseThrow()).isPresent()) {
            return new Outcome.Begun(id);
        }
        var subjects = subjects(by, kind, chosen);
        if (subjects.isEmpty() || !KINDS.contains(kind)) {
            return new Outcome.NothingToPrint();
        }
        var run = new Run(
                id,
                by.who().orElseThrow(),
                clock.instant(),
                kind,
                site,
                by.practises(),
                subjects.size(),
                State.WAITING,
                0,
                0,
                Optional.empty());
        enterPrintRun.enter(by, run, subjects);
        return new Outcome.Begun(id);
    }

    /** In one order for everybody, so that two who ask at once do not wait for each other. */
    private List<Subject> subjects(Actor by, PaperKind kind, List<DossierId> chosen) {
        return chosen.stream()
                .distinct()
                .limit(MOST)
                .sorted(Comparator.comparing(DossierId::value))
                .flatMap(dossier -> subject(by, kind, dossier).stream())
                .toList();
    }

    /** Empty where there is no such paper, or none for this officer. */
    private Optional<Subject> subject(Actor by, PaperKind kind, DossierId dossier) {
        return seeDossier.atWork(by, dossier) instanceof SeeDossier.Outcome.Seen(var folder)
                ? Composing.subject(kind, folder).map(passage -> new Subject(dossier, passage.number()))
                : Optional.empty();
    }

    /**
     * Tờ sẽ in.
     *
     * @param move the number of the move of which it will speak
     */
    record Subject(DossierId dossier, int move) {}

    /** Kết quả. */
    public sealed interface Outcome {
        record Begun(UUID id) implements Outcome {}

        /** None of them has such a paper that this officer may see. */
        record NothingToPrint() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

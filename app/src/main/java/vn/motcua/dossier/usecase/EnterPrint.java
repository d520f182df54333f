package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.PaperPrinted;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;

/** Ghi lần in: before a paper leaves the press it is written down which print it is, and who has it. Leave was asked before. */
@Component
class EnterPrint {
    private final Dossiers dossiers;
    private final Prints prints;
    private final EventLog log;
    private final Clock clock;

    EnterPrint(Dossiers dossiers, Prints prints, EventLog log, Clock clock) {
        this.dossiers = dossiers;
        this.prints = prints;
        this.log = log;
        this.clock = clock;
    }

    /**
     * With others in one file.
     *
     * @param move the number of the move of which the paper speaks
     */
    @Transactional
    public Impression.Print enter(Actor by, DossierId dossier, PaperKind kind, int move) {
        dossiers.lock(dossier);
        return entered(by, dossier, kind, move, Optional.empty());
    }

    /** By itself; what was entered under this key before stays what it is. */
    @Transactional
    public Impression.Print enter(Actor by, DossierId dossier, PaperKind kind, int move, UUID key) {
        dossiers.lock(dossier);
        return prints.find(dossier, kind, by.who().orElseThrow(), key)
                .map(Prints.Printed::print)
                .orElseGet(() -> entered(by, dossier, kind, move, Optional.of(key)));
    }

    private Impression.Print entered(Actor by, DossierId dossier, PaperKind kind, int move, Optional<UUID> key) {
        var print = prints.enter(dossier, kind, move, by.who(), clock.instant(), key);
        log.append(by, new PaperPrinted(dossier, kind.key(), move, print.number()));
        return print;
    }
}

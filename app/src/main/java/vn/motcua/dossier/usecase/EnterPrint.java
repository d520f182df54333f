package vn.motcua.dossier.usecase;

import java.time.Clock;
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

    /** @param move the number of the move of which the paper speaks */
    @Transactional
    public Impression enter(Actor by, DossierId dossier, PaperKind kind, int move) {
        dossiers.lock(dossier);
        var impression = prints.enter(dossier, kind, move, by.who(), clock.instant());
        log.append(by, new PaperPrinted(dossier, kind.key(), move, impression.number()));
        return impression;
    }
}

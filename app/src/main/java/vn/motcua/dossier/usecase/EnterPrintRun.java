package vn.motcua.dossier.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.PrintRunBegun;
import vn.motcua.dossier.usecase.PrintMany.Subject;
import vn.motcua.dossier.usecase.PrintRuns.Run;
import vn.motcua.dossier.usecase.PrintRuns.Sheet;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;

/** Ghi lượt in: which print of each of its papers it will be, all or none. Leave was asked before. */
@Component
class EnterPrintRun {
    private final PrintRuns runs;
    private final EnterPrint enterPrint;
    private final EventLog log;

    EnterPrintRun(PrintRuns runs, EnterPrint enterPrint, EventLog log) {
        this.runs = runs;
        this.enterPrint = enterPrint;
        this.log = log;
    }

    /** Asked for twice under one id, it is entered once. */
    @Transactional
    public void enter(Actor by, Run run, List<Subject> subjects) {
        if (!runs.begin(run)) {
            return;
        }
        for (var position = 0; position < subjects.size(); position++) {
            var subject = subjects.get(position);
            var impression = enterPrint.enter(by, subject.dossier(), run.kind(), subject.move());
            runs.add(run.id(), position, new Sheet(subject.dossier(), subject.move(), impression));
        }
        log.append(by, new PrintRunBegun(run.id(), run.kind().key(), run.sheets()));
    }
}

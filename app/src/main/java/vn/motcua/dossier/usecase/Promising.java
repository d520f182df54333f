package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Pause;
import vn.motcua.catalogue.Method;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Halt;
import vn.motcua.dossier.model.Passage;
import vn.motcua.shared.LegalBasis;

/** Tính giờ hẹn by the calendar of the desk and the cut-off of the procedure. */
@Component
class Promising {
    private final Calendars calendars;

    Promising(Calendars calendars) {
        this.calendars = calendars;
    }

    /** The clock starts with acceptance; empty where the procedure states no limit. */
    @LegalBasis("Nghị định 118/2025/NĐ-CP, Điều 17")
    Optional<Instant> from(Instant accepted, Dossier dossier, Procedure procedure) {
        return due(accepted, dossier, procedure, List.of());
    }

    /** The promise once the dossier goes on after it waited for the citizen; never before what was promised. */
    Optional<Instant> afterHalts(Dossier dossier, Procedure procedure, List<Passage> way, Instant now) {
        var promised = dossier.acceptance().flatMap(Acceptance::due);
        var pauses = Halt.pauses(way, procedure.terms().onSupplement(), now);
        var due = dossier.acceptance().flatMap(given -> due(given.at(), dossier, procedure, pauses));
        return Stream.concat(promised.stream(), due.stream()).max(Instant::compareTo);
    }

    private Optional<Instant> due(Instant accepted, Dossier dossier, Procedure procedure, List<Pause> pauses) {
        return procedure
                .terms()
                .by(dossier.filing().channel())
                .flatMap(Method::limit)
                .flatMap(limit -> {
                    var calendar = calendars.of(dossier.filing().desk());
                    var deadline = Deadline.compute(calendar, accepted, limit.limit(), limit.cutOff(), pauses);
                    return deadline instanceof Deadline.Due found ? Optional.of(found.due()) : Optional.empty();
                });
    }
}

package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.calendar.Apology;
import vn.motcua.calendar.Appointment;
import vn.motcua.dossier.DossierCode;
import vn.motcua.shared.PersonId;

/**
 * Việc tiếp nhận.
 *
 * @param first the promise as it was given; empty where the procedure states no limit
 * @param due the same, put off by the time that it waited for the citizen since: by it is judged whether it was kept
 * @param apology until when it was put off with an apology, which judges nothing
 */
public record Acceptance(
        DossierCode code,
        Instant at,
        PersonId by,
        Optional<Instant> first,
        Optional<Instant> due,
        Optional<Apology> apology) {

    public Acceptance(DossierCode code, Instant at, PersonId by, Optional<Instant> due) {
        this(code, at, by, due, due, Optional.empty());
    }

    Acceptance until(Optional<Instant> later) {
        return new Acceptance(code, at, by, first, later, apology);
    }

    Acceptance putOff(Appointment later) {
        return new Acceptance(code, at, by, first, due, later.apology());
    }

    public Optional<Appointment> appointment() {
        return due.map(original -> new Appointment(original, apology));
    }

    /** When people may come. */
    public Optional<Instant> promised() {
        return Stream.concat(due.stream(), apology.map(Apology::due).stream()).max(Instant::compareTo);
    }
}

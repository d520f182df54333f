package vn.motcua.dossier.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Appointment;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Limit;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Lifecycle;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.AgencyId;

/** Soạn lời xin lỗi: by when a dossier that will be late can be promised anew. A person signs it, or does not. */
@Component
public class Apologising {
    private static final int QUARTERS_OF_A_DAY = 32;

    private final Calendars calendars;

    Apologising(Calendars calendars) {
        this.calendars = calendars;
    }

    /** Drafted by itself from half of the time on, when a working day or less is left of it. */
    Optional<Later> draft(Folder folder, Instant now) {
        var dossier = folder.dossier();
        var desk = dossier.filing().desk();
        return dossier.acceptance()
                .filter(_ -> Lifecycle.allows(dossier.standing().stage(), Verb.PUT_OFF))
                .filter(given -> isNear(given, desk, now))
                .map(_ -> later(desk, now, daysLeft(folder)));
    }

    /** So many working days of the desk from now. */
    Optional<Instant> until(AgencyId desk, Instant now, int days) {
        var deadline = Deadline.compute(calendars.of(desk), now, Limit.workingDays(days), CutOff.NONE, List.of());
        return deadline instanceof Deadline.Due found ? Optional.of(found.due()) : Optional.empty();
    }

    private Later later(AgencyId desk, Instant now, int days) {
        return new Later(days, until(desk, now, days).orElse(now));
    }

    private boolean isNear(Acceptance given, AgencyId desk, Instant now) {
        return given.appointment()
                .filter(appointment -> appointment.apology().isEmpty())
                .map(Appointment::original)
                .filter(due -> !now.isBefore(
                        given.at().plus(Duration.between(given.at(), due).dividedBy(2))))
                .filter(due -> until(desk, now, 1).filter(due::isAfter).isEmpty())
                .isPresent();
    }

    /** What the steps that are left may take, in days begun. */
    private static int daysLeft(Folder folder) {
        var steps = folder.course().steps();
        var quarters = steps.stream()
                .skip(folder.dossier().standing().atStep().orElse(0))
                .mapToInt(step -> step.quarters())
                .sum();
        return Math.max(1, Math.ceilDiv(quarters, QUARTERS_OF_A_DAY));
    }

    /**
     * Hẹn lại.
     *
     * @param days so many working days from now
     */
    public record Later(int days, Instant until) {}
}

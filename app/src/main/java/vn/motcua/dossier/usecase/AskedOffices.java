package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.WorkingSpan;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Opinion;
import vn.motcua.identity.Staffing;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/** Nơi được xin ý kiến: whether somebody is there, and what day that office's calendar makes of a number of days. */
@Component
class AskedOffices {
    private final Agencies agencies;
    private final Staffing staffing;
    private final PinnedProcedures procedures;
    private final Calendars calendars;
    private final AlarmClock alarmClock;

    AskedOffices(
            Agencies agencies,
            Staffing staffing,
            PinnedProcedures procedures,
            Calendars calendars,
            AlarmClock alarmClock) {
        this.agencies = agencies;
        this.staffing = staffing;
        this.procedures = procedures;
        this.calendars = calendars;
        this.alarmClock = alarmClock;
    }

    /** Why this office cannot be asked; empty where it can. */
    Optional<Consulted> objection(AgencyId agency, Role role, Dossier dossier, Instant now) {
        var custody = dossier.custody();
        if (custody.agency().equals(agency) && custody.role() == role) {
            return Optional.of(new Consulted.OneselfAsked());
        }
        var day = VietnamTime.dateOf(now);
        if (agencies.find(agency, day).isEmpty()) {
            return Optional.of(new Consulted.NoSuchOffice());
        }
        var practice = dossier.filing().isPractice();
        return staffing.having(role, procedures.field(dossier), Set.of(agency), day, practice)
                        .isEmpty()
                ? Optional.of(new Consulted.NobodyThere())
                : Optional.empty();
    }

    /** The end of so many working days of that office. */
    Instant due(AgencyId agency, Instant now, int days) {
        var limit = Limit.workingDays(days);
        return switch (Deadline.compute(calendars.of(agency), now, limit, CutOff.NONE, List.of())) {
            case Deadline.Due found -> found.due();
            case Deadline.Refused refused -> throw new IllegalStateException("no working day: " + refused.reason());
        };
    }

    /** As long before it is due as the ladder of promises says; when it is due where there is no such time. Nobody is reminded of practice. */
    Optional<Instant> firstReminder(Opinion opinion, Dossier dossier) {
        if (dossier.filing().isPractice()) {
            return Optional.empty();
        }
        var asked = opinion.asked();
        var span = WorkingSpan.of(calendars.of(asked.to().agency()), asked.at(), opinion.due(), List.of());
        return span.daysFromDue(-alarmClock.ladder().before())
                .filter(asked.at()::isBefore)
                .or(() -> Optional.of(opinion.due()));
    }
}

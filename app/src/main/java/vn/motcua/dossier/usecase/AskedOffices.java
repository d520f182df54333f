package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.WorkingSpan;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Opinion;
import vn.motcua.dossier.model.Opinion.Question;
import vn.motcua.dossier.usecase.AskOpinion.Office;
import vn.motcua.dossier.usecase.Consulted.Objection;
import vn.motcua.dossier.usecase.Consulted.Why;
import vn.motcua.identity.Staffing;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/** Nơi được xin ý kiến: whether somebody is there, and what day their calendars make of a number of days. */
@Component
class AskedOffices {
    private static final Set<Role> ANSWERING = DossierPolicy.handlers();

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
    Optional<Objection> objection(Custody office, Dossier dossier) {
        return why(office, dossier).map(why -> new Objection(new Office(office.agency(), office.role()), why));
    }

    private Optional<Why> why(Custody office, Dossier dossier) {
        var custody = dossier.custody();
        if (custody.agency().equals(office.agency()) && custody.role() == office.role()) {
            return Optional.of(Why.ONESELF);
        }
        var day = VietnamTime.dateOf(office.since());
        if (!ANSWERING.contains(office.role())
                || agencies.find(office.agency(), day).isEmpty()) {
            return Optional.of(Why.NO_SUCH_OFFICE);
        }
        var among = Set.of(office.agency());
        var practice = dossier.filing().isPractice();
        return staffing.having(office.role(), procedures.field(dossier), among, day, practice)
                        .isEmpty()
                ? Optional.of(Why.NOBODY_THERE)
                : Optional.empty();
    }

    /** The end of so many working days, the same for all: where their calendars differ, the latest, so that none has fewer. */
    Instant due(List<Question> questions, int days) {
        return questions.stream()
                .map(question -> due(question.to(), days))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Instant due(Custody office, int days) {
        var limit = Limit.workingDays(days);
        var calendar = calendars.of(office.agency());
        return switch (Deadline.compute(calendar, office.since(), limit, CutOff.NONE, List.of())) {
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

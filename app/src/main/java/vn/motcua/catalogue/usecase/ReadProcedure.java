package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Explanation;
import vn.motcua.calendar.Line;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.FeeSchedule;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.TimeLimit;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.VietnamTime;

/** Đọc thủ tục as it is today, as it was or as it will be. Public, so nobody's leave is asked. */
@Component
public class ReadProcedure {
    private final Catalogue catalogue;
    private final Calendars calendars;
    private final Agencies agencies;
    private final Clock clock;

    ReadProcedure(Catalogue catalogue, Calendars calendars, Agencies agencies, Clock clock) {
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** What is in force today, and what comes next. */
    public Outcome today(ProcedureCode code) {
        var now = clock.instant();
        var today = VietnamTime.dateOf(now);
        var found = catalogue.find(code, today);
        if (found.isPresent()) {
            var revision = found.get();
            return revision.procedure().code().equals(code)
                    ? new Outcome.Shown(sheet(revision, now, Standing.IN_FORCE))
                    : new Outcome.Moved(revision.procedure().code());
        }
        var history = catalogue.history(code);
        return history.isEmpty()
                ? new Outcome.Unknown()
                : new Outcome.Shown(sheet(history.getFirst(), now, standing(history.getFirst(), today)));
    }

    /** The revision with this number, whenever it is or was in force. */
    public Outcome numbered(ProcedureCode code, int number) {
        var now = clock.instant();
        return catalogue.history(code).stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .<Outcome>map(revision ->
                        new Outcome.Shown(sheet(revision, now, standing(revision, VietnamTime.dateOf(now)))))
                .orElseGet(Outcome.Unknown::new);
    }

    /** Every revision, newest first; empty if there is no such procedure. */
    public List<Revision> history(ProcedureCode code) {
        return catalogue.history(code);
    }

    /** What a draft would read like if it were in force. */
    Sheet unpublished(Draft draft) {
        var now = clock.instant();
        var from = VietnamTime.dateOf(now);
        var revision = new Revision(draft.id(), 0, draft.procedure(), from, Optional.empty(), "");
        return new Sheet(
                revision, Standing.DRAFT, Optional.empty(), now, promises(draft.procedure(), now), here(revision, now));
    }

    private Sheet sheet(Revision revision, Instant now, Standing standing) {
        var next = revision.until()
                .filter(_ -> standing == Standing.IN_FORCE)
                .flatMap(day -> catalogue.find(revision.procedure().code(), day));
        var promises = standing == Standing.IN_FORCE ? promises(revision.procedure(), now) : List.<Promise>of();
        return new Sheet(revision, standing, next, now, promises, here(revision, now));
    }

    /** What holds today, whatever the revision. */
    private Here here(Revision revision, Instant now) {
        var code = revision.procedure().code();
        var today = VietnamTime.dateOf(now);
        var offices = catalogue.offices(code).stream()
                .flatMap(office -> agencies.find(office, today).stream())
                .sorted(Comparator.comparing(agency -> agency.name().vietnamese()))
                .toList();
        return new Here(catalogue.fees(code), offices);
    }

    private List<Promise> promises(Procedure procedure, Instant now) {
        return procedure.terms().methods().stream()
                .flatMap(method -> method.limit().flatMap(limit -> promise(method.channel(), limit, now)).stream())
                .toList();
    }

    private Optional<Promise> promise(Channel channel, TimeLimit limit, Instant now) {
        var deadline = Deadline.compute(calendars.ofCountry(), now, limit.limit(), limit.cutOff(), List.of());
        return deadline instanceof Deadline.Due(var due, var explanation)
                ? Optional.of(new Promise(channel, limit, due, explanation))
                : Optional.empty();
    }

    private static Standing standing(Revision revision, LocalDate today) {
        if (revision.inForceOn(today)) {
            return Standing.IN_FORCE;
        }
        return revision.from().isAfter(today) ? Standing.TO_COME : Standing.PAST;
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Shown(Sheet sheet) implements Outcome {}

        /** A former number; the procedure now bears this one. */
        record Moved(ProcedureCode to) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    /** Hiệu lực. */
    public enum Standing {
        IN_FORCE,
        TO_COME,
        PAST,
        /** Not published: shown to those who prepare it and to whom they lend it. */
        DRAFT
    }

    /**
     * Tờ thông tin.
     *
     * @param next the revision that takes over, if its day is known
     * @param promises when it is ready if it is handed in now; none unless it is in force
     */
    public record Sheet(
            Revision revision,
            Standing standing,
            Optional<Revision> next,
            Instant now,
            List<Promise> promises,
            Here here) {}

    /**
     * Tại đây: what the province and its offices add to the record.
     *
     * @param fees the amounts of the province's resolution, if they have been entered
     * @param offices who takes it in; none where nobody has said
     */
    public record Here(Optional<FeeSchedule> fees, List<Agency> offices) {
        public Here {
            offices = List.copyOf(offices);
        }
    }

    /** Nếu nộp bây giờ. */
    public record Promise(Channel channel, TimeLimit limit, Instant due, Explanation explanation) {

        /** Whether days off count that the Government has not decided yet. */
        public boolean provisional() {
            return explanation.lines().stream().anyMatch(Line.ProvisionalYear.class::isInstance);
        }
    }
}

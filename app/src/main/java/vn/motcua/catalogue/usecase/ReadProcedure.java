package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import vn.motcua.catalogue.spi.OnlineFiling;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.VietnamTime;

/** Đọc thủ tục as it is today, as it was or as it will be. Public, so nobody's leave is asked. */
@Component
public class ReadProcedure {
    /** Fewer wishes are not told: they would say more of their wishers than of the procedure. */
    private static final int TOLD = 10;

    private final Catalogue catalogue;
    private final Calendars calendars;
    private final AgenciesByHeart agencies;
    private final WishForProcedure wishForProcedure;
    private final Optional<OnlineFiling> filing;
    private final Clock clock;

    ReadProcedure(
            Catalogue catalogue,
            Calendars calendars,
            AgenciesByHeart agencies,
            WishForProcedure wishForProcedure,
            Optional<OnlineFiling> filing,
            Clock clock) {
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.agencies = agencies;
        this.wishForProcedure = wishForProcedure;
        this.filing = filing;
        this.clock = clock;
    }

    /** What is in force today, and what comes next. */
    public Outcome today(ProcedureCode code) {
        var at = at();
        var found = catalogue.find(code, at.today());
        if (found.isPresent()) {
            var revision = found.get();
            return revision.procedure().code().equals(code)
                    ? new Outcome.Shown(sheet(revision, at, Standing.IN_FORCE))
                    : new Outcome.Moved(revision.procedure().code());
        }
        var history = catalogue.history(code);
        return history.isEmpty()
                ? new Outcome.Unknown()
                : new Outcome.Shown(sheet(history.getFirst(), at, standing(history.getFirst(), at.today())));
    }

    /** The revision with this number, whenever it is or was in force. */
    public Outcome numbered(ProcedureCode code, int number) {
        var at = at();
        return catalogue.history(code).stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .<Outcome>map(revision -> new Outcome.Shown(sheet(revision, at, standing(revision, at.today()))))
                .orElseGet(Outcome.Unknown::new);
    }

    /** Every revision, newest first; empty if there is no such procedure. */
    public List<Revision> history(ProcedureCode code) {
        return catalogue.history(code);
    }

    /** What a draft would read like if it were in force. */
    Sheet unpublished(Draft draft) {
        var at = at();
        var revision = new Revision(draft.id(), 0, draft.procedure(), at.today(), Optional.empty(), "");
        var promises = promises(draft.procedure(), at.now());
        return new Sheet(revision, Standing.DRAFT, Optional.empty(), at.now(), promises, here(revision, at));
    }

    /** The edition is looked up before what it says: in between it can only have become newer. */
    private At at() {
        return new At(clock.instant(), catalogue.edition());
    }

    private Sheet sheet(Revision revision, At at, Standing standing) {
        var next = revision.until()
                .filter(_ -> standing == Standing.IN_FORCE)
                .flatMap(day -> catalogue.find(revision.procedure().code(), day));
        var promises = standing == Standing.IN_FORCE ? promises(revision.procedure(), at.now()) : List.<Promise>of();
        return new Sheet(revision, standing, next, at.now(), promises, here(revision, at));
    }

    /** What holds today, whatever the revision. */
    private Here here(Revision revision, At at) {
        var code = revision.procedure().code();
        var offices = agencies.named(catalogue.offices(code));
        var online = filing.map(room -> room.answer(revision.procedure(), at.today()));
        return new Here(catalogue.fees(code), offices, wishes(revision), online, at.edition());
    }

    private long wishes(Revision revision) {
        var count = WishForProcedure.isMissed(revision.procedure())
                ? wishForProcedure.count(revision.procedure().code())
                : 0;
        return count < TOLD ? 0 : count;
    }

    private List<Promise> promises(Procedure procedure, Instant now) {
        return procedure.terms().methods().stream()
                // Nothing is promised for what cannot be handed in here that way today.
                .filter(method -> procedure.terms().availability().takes(method.channel(), VietnamTime.dateOf(now)))
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
            Here here) {

        /** All that decides what the sheet says, beside its address. */
        public List<?> madeOf() {
            return List.of(
                    here.edition,
                    here.wishes,
                    here.online,
                    promises.stream().map(Promise::due).toList(),
                    here.offices.stream()
                            .map(office -> List.of(office.code(), office.name()))
                            .toList());
        }
    }

    /**
     * Tại đây: what the province and its offices add to the record.
     *
     * @param fees the amounts of the province's resolution, if they have been entered
     * @param offices who takes it in; none where nobody has said
     * @param wishes how many people asked for it online; 0 while they are few
     * @param online where one begins to file it on these pages, or why one cannot; empty where nobody takes dossiers in
     * @param edition of the catalogue that says so
     */
    public record Here(
            Optional<FeeSchedule> fees,
            List<Agency> offices,
            long wishes,
            Optional<OnlineFiling.Answer> online,
            long edition) {
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

    private record At(Instant now, long edition) {
        LocalDate today() {
            return VietnamTime.dateOf(now);
        }
    }
}

package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.FeeSchedule;
import vn.motcua.catalogue.FeesEntered;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.LegalBasis;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/** Nhập biểu mức thu: the amounts of a resolution hold from a day on, and those before end there. One a day. */
@Component
public class EnterFees {
    private final Catalogue catalogue;
    private final Drafts drafts;
    private final FeeSchedules schedules;
    private final Publication publication;
    private final Access access;
    private final Clock clock;

    EnterFees(
            Catalogue catalogue,
            Drafts drafts,
            FeeSchedules schedules,
            Publication publication,
            Access access,
            Clock clock) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.schedules = schedules;
        this.publication = publication;
        this.access = access;
        this.clock = clock;
    }

    /** What was entered for the procedure, and the number a new schedule will have. */
    public Outcome see(Actor by, ProcedureCode code) {
        if (refusal(by) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var now = clock.instant();
        return catalogue.history(code).stream()
                .findFirst()
                .<Outcome>map(last ->
                        new Outcome.Seen(last.procedure(), schedules.of(code), Uuid7.at(now), VietnamTime.dateOf(now)))
                .orElseGet(Outcome.Unknown::new);
    }

    /** Said twice with one id, it is done once. */
    @LegalBasis("Luật Phí và lệ phí 97/2015/QH13, Điều 21")
    @Transactional
    public Outcome enter(Actor by, UUID id, ProcedureCode code, Terms terms) {
        if (refusal(by) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (catalogue.history(code).isEmpty()) {
            return new Outcome.Unknown();
        }
        var now = clock.instant();
        var procedure = drafts.lock(code, now);
        if (schedules.contains(id)) {
            return new Outcome.Entered();
        }
        if (schedules.beginsOn(procedure, terms.from())) {
            return new Outcome.DayTaken(terms.from());
        }
        var until = schedules.makeRoom(procedure, terms.from());
        schedules.enter(
                id,
                procedure,
                new FeeSchedule(code, terms.resolution(), terms.from(), until, terms.rates()),
                by.who(),
                now);
        publication.announce(by, new FeesEntered(procedure, id, code.value(), terms.from()));
        return new Outcome.Entered();
    }

    private Decision refusal(Actor by) {
        return access.decide(by, CataloguePolicy.ENTER_FEES, Concerning.nothing());
    }

    /** Mức thu, by which resolution, from when. */
    public record Terms(String resolution, LocalDate from, List<FeeSchedule.Rate> rates) {}

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param schedules the latest first */
        record Seen(Procedure procedure, List<FeeSchedule> schedules, UUID id, LocalDate today) implements Outcome {}

        record Entered() implements Outcome {}

        /** Another schedule begins on that day. */
        record DayTaken(LocalDate day) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

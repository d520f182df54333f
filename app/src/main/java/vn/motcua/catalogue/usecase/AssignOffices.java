package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.AssignmentUndone;
import vn.motcua.catalogue.Availability;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Heading;
import vn.motcua.catalogue.OfficesAssigned;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/** Phân công nơi tiếp nhận, many procedures to many offices at once: looked at first, dated, undone as one. */
@Component
public class AssignOffices {
    private static final int LATEST = 20;

    private final Catalogue catalogue;
    private final Agencies agencies;
    private final Offices offices;
    private final Publication publication;
    private final Access access;
    private final Clock clock;

    AssignOffices(
            Catalogue catalogue,
            Agencies agencies,
            Offices offices,
            Publication publication,
            Access access,
            Clock clock) {
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.offices = offices;
        this.publication = publication;
        this.access = access;
        this.clock = clock;
    }

    /** What can be chosen from, and what was done lately. */
    public Outcome blank(Actor by) {
        if (refusal(by) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var now = clock.instant();
        var fields = catalogue.inForce().stream()
                .map(revision -> revision.procedure().heading().field())
                .distinct()
                .sorted()
                .toList();
        return new Outcome.Blank(Uuid7.at(now), VietnamTime.dateOf(now), fields, receiving(), offices.latest(LATEST));
    }

    /** What it would change; nothing is changed. */
    public Outcome preview(Actor by, Selection selected, LocalDate from) {
        if (refusal(by) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var procedures = procedures(selected);
        var chosen = offices(selected);
        var pairs = procedures.size() * chosen.size();
        var taken = pairs == 0 ? 0 : offices.taken(codes(procedures), ids(chosen), from);
        return new Outcome.Previewed(procedures, chosen, pairs - taken, taken);
    }

    /** Said twice with one id, it is done once. */
    @Transactional
    public Outcome assign(Actor by, UUID id, Selection selected, LocalDate from, String decision) {
        if (refusal(by) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var batch = new Offices.Batch(id, decision, from, 0, clock.instant(), Optional.empty());
        offices.assign(batch, codes(procedures(selected)), ids(offices(selected)), by.who())
                .ifPresent(assigned -> publication.announce(by, new OfficesAssigned(id, assigned, from)));
        return new Outcome.Done();
    }

    /** Thôi phân công: from today on nobody takes in what the batch assigned. */
    @Transactional
    public Outcome undo(Actor by, UUID id) {
        if (refusal(by) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        offices.lock(id).ifPresent(batch -> {
            var now = clock.instant();
            var today = VietnamTime.dateOf(now);
            offices.undo(batch, today, now);
            publication.announce(by, new AssignmentUndone(batch, today));
        });
        return new Outcome.Done();
    }

    private Decision refusal(Actor by) {
        return access.decide(by, CataloguePolicy.ASSIGN, Concerning.nothing());
    }

    /** The offices that receive people today. */
    private List<Agency> receiving() {
        return agencies.on(VietnamTime.dateOf(clock.instant())).stream()
                .filter(agency -> agency.reception().isPresent())
                .toList();
    }

    private List<Agency> offices(Selection selected) {
        return receiving().stream().filter(selected::takes).toList();
    }

    /** What another authority does is assigned to nobody here. */
    private List<Procedure> procedures(Selection selected) {
        return catalogue.inForce().stream()
                .map(Revision::procedure)
                .filter(procedure -> !(procedure.terms().availability() instanceof Availability.Elsewhere))
                .filter(selected::names)
                .toList();
    }

    private static List<ProcedureCode> codes(List<Procedure> procedures) {
        return procedures.stream().map(Procedure::code).toList();
    }

    private static List<AgencyId> ids(List<Agency> offices) {
        return offices.stream().map(Agency::id).toList();
    }

    /**
     * Phạm vi.
     *
     * @param codes these procedures; empty for all that field and level leave
     * @param field in the official wording; empty for every field
     * @param kinds every office of these kinds
     * @param office this office alone
     */
    public record Selection(
            Set<ProcedureCode> codes,
            String field,
            Optional<Heading.Level> level,
            Set<Agency.Kind> kinds,
            Optional<AgencyId> office) {
        public Selection {
            codes = Set.copyOf(codes);
            kinds = Set.copyOf(kinds);
        }

        boolean names(Procedure procedure) {
            var heading = procedure.heading();
            return (codes.isEmpty() || codes.contains(procedure.code()))
                    && (field.isEmpty() || heading.field().equals(field))
                    && level.map(heading.levels()::contains).orElse(true);
        }

        boolean takes(Agency agency) {
            return kinds.contains(agency.kind())
                    || office.filter(agency.id()::equals).isPresent();
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Blank(UUID id, LocalDate today, List<String> fields, List<Agency> offices, List<Offices.Batch> batches)
                implements Outcome {}

        /**
         * @param fresh pairs that are new
         * @param taken pairs that stand already and stay as they are
         */
        record Previewed(List<Procedure> procedures, List<Agency> offices, int fresh, int taken) implements Outcome {}

        record Done() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierAssigned;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Assignment;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.identity.OfficersOnPost;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Text;
import vn.motcua.shared.VietnamTime;

/** Phân công, phân công lại: a head gives a dossier to one of those who hold the role that has it, with a reason. */
@Component
public class AssignDossier {
    private final Dossiers dossiers;
    private final Assigning assigning;
    private final Leaves leaves;
    private final EventLog log;
    private final Clock clock;

    AssignDossier(Dossiers dossiers, Assigning assigning, Leaves leaves, EventLog log, Clock clock) {
        this.dossiers = dossiers;
        this.assigning = assigning;
        this.leaves = leaves;
        this.log = log;
        this.clock = clock;
    }

    /** Given twice to the same officer, it is given once. */
    @Transactional
    public Outcome assign(Actor by, DossierId id, PersonId to, String typed) {
        return dossiers.lock(id)
                .map(dossier -> assign(by, dossier, to, Text.clean(typed)))
                .orElseGet(Outcome.Unknown::new);
    }

    /** Who was given it, and to whom it can be given, for whoever may give it. */
    public Way see(Actor by, DossierId id) {
        return dossiers.find(id).map(dossier -> see(by, dossier)).orElseGet(Way.Unknown::new);
    }

    private Way see(Actor by, Dossier dossier) {
        if (decide(by, dossier) instanceof Decision.Refused refused) {
            return new Way.NotAllowed(refused);
        }
        var all = assigning.assignments().of(dossier.id());
        return new Way.Seen(
                all, Assignment.present(all, dossier.custody()), assigning.holding(dossier, clock.instant()));
    }

    private Decision decide(Actor by, Dossier dossier) {
        var leave = new Leave(DossierPolicy.ASSIGN, dossier.custody().agency());
        return leaves.decide(by, leave, dossier);
    }

    private Outcome assign(Actor by, Dossier dossier, PersonId to, String reason) {
        if (decide(by, dossier) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (!dossier.standing().stage().isOpen()) {
            return new Outcome.Closed();
        }
        if (reason.isEmpty() || reason.length() > Errand.LONGEST_NOTE) {
            return new Outcome.ReasonNeeded();
        }
        var now = clock.instant();
        return assigning.holding(dossier, now).contains(to)
                ? enter(by, dossier, to, reason, now)
                : new Outcome.NotThere();
    }

    private Outcome enter(Actor by, Dossier dossier, PersonId to, String reason, Instant now) {
        var all = assigning.assignments().of(dossier.id());
        var custody = dossier.custody();
        var isTheirs = Assignment.present(all, custody)
                .filter(each -> each.to().equals(to))
                .isPresent();
        if (!isTheirs) {
            var office = new Custody(custody.agency(), custody.role(), now);
            var number = all.size() + 1;
            assigning
                    .assignments()
                    .add(dossier.id(), new Assignment(number, by.who().orElseThrow(), office, to, reason));
            log.append(by, new DossierAssigned(dossier.id(), number));
        }
        return new Outcome.Done();
    }

    /** Người có thể nhận việc. */
    @Component
    record Assigning(Assignments assignments, OfficersOnPost officers, PinnedProcedures procedures) {
        Set<PersonId> holding(Dossier dossier, Instant now) {
            var custody = dossier.custody();
            return officers.holding(
                    custody.role(),
                    procedures.field(dossier),
                    custody.agency(),
                    VietnamTime.dateOf(now),
                    dossier.filing().isPractice());
        }
    }

    /** Những lần phân công. */
    public sealed interface Way {
        /**
         * @param all oldest first
         * @param present the one that holds
         * @param officers to whom it can be given
         */
        record Seen(List<Assignment> all, Optional<Assignment> present, Set<PersonId> officers) implements Way {
            public Seen {
                all = List.copyOf(all);
                officers = Set.copyOf(officers);
            }
        }

        record Unknown() implements Way {}

        record NotAllowed(Decision.Refused refused) implements Way {}
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Done() implements Outcome {}

        /** No reason is given, or one longer than {@link Errand#LONGEST_NOTE}. */
        record ReasonNeeded() implements Outcome {}

        /** The officer does not hold the role that has it, today or for its field. */
        record NotThere() implements Outcome {}

        /** The dossier has ended. */
        record Closed() implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

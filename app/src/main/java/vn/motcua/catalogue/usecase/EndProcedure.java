package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.ProcedureAbolished;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.RevisionMoved;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.VietnamTime;

/** Bãi bỏ a procedure, or take back a revision whose day has not come. What was in force stays readable. */
@Component
public class EndProcedure {
    private final Drafts drafts;
    private final Publications publications;
    private final Publication publication;
    private final Access access;
    private final Clock clock;

    EndProcedure(Drafts drafts, Publications publications, Publication publication, Access access, Clock clock) {
        this.drafts = drafts;
        this.publications = publications;
        this.publication = publication;
        this.access = access;
        this.clock = clock;
    }

    /** Bãi bỏ: not in force from that day on. Said twice, it is done once. */
    @Transactional
    public Outcome abolish(Actor by, ProcedureCode code, LocalDate from) {
        if (access.decide(by, CataloguePolicy.ABOLISH, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (publications.current(code).filter(code::equals).isEmpty()) {
            return new Outcome.Unknown();
        }
        var procedure = drafts.lock(code, clock.instant());
        if (publications.nextAfter(procedure, from.minusDays(1)).isPresent()) {
            return new Outcome.RevisionAhead();
        }
        var last = publications.inForce(procedure, from);
        last.ifPresent(revision -> {
            publications.until(revision.id(), Optional.of(from));
            publication.announce(by, new ProcedureAbolished(procedure, code.value(), from));
        });
        return new Outcome.Ended();
    }

    /** Thu hồi: a published revision whose first day is still to come; the one before it goes on. */
    @Transactional
    public Outcome recall(Actor by, RevisionId id, String remark) {
        if (access.decide(by, CataloguePolicy.WITHDRAW, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var code = drafts.codeOf(id);
        if (code.isEmpty()) {
            return new Outcome.Unknown();
        }
        var procedure = drafts.lock(code.get(), clock.instant());
        var revision = publications.find(id);
        if (revision.isEmpty()) {
            return new Outcome.Ended();
        }
        if (!revision.get().from().isAfter(VietnamTime.dateOf(clock.instant()))) {
            return new Outcome.InForceAlready();
        }
        recall(by, procedure, revision.get(), remark);
        return new Outcome.Ended();
    }

    private void recall(Actor by, UUID procedure, Revision revision, String remark) {
        var before = publications.inForce(procedure, revision.from().minusDays(1));
        drafts.takeBack(revision.id(), Draft.State.WITHDRAWN, remark);
        before.ifPresent(earlier -> publications.until(earlier.id(), revision.until()));
        publication.announce(by, new RevisionMoved(procedure, revision.id(), Draft.State.WITHDRAWN.key()));
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Ended() implements Outcome {}

        /** A revision begins on that day or later; it has to be taken back first. */
        record RevisionAhead() implements Outcome {}

        record InForceAlready() implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

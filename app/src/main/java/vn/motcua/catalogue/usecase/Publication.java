package vn.motcua.catalogue.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedurePublished;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Fact;

/**
 * Công bố: puts a revision in force from a day on. The one before it ends there, and it ends itself where the next one
 * already begins. To be called with the procedure's row locked.
 */
@Component
class Publication {
    private final Publications publications;
    private final EventLog log;
    private final Shelf shelf;
    private final Tally tally;

    Publication(Publications publications, EventLog log, Shelf shelf, Tally tally) {
        this.publications = publications;
        this.log = log;
        this.shelf = shelf;
        this.tally = tally;
    }

    /** Whether another revision begins on that very day, so that this one would leave it none. */
    boolean isTaken(UUID procedure, LocalDate from) {
        return publications
                .inForce(procedure, from)
                .filter(present -> present.from().equals(from))
                .isPresent();
    }

    Revision publish(Actor by, UUID procedure, RevisionId id, Procedure content, Terms terms) {
        publications
                .inForce(procedure, terms.from())
                .ifPresent(before -> publications.until(before.id(), Optional.of(terms.from())));
        var revision = new Revision(
                id,
                publications.nextNumber(procedure),
                content,
                terms.from(),
                publications.nextAfter(procedure, terms.from()),
                terms.decision());
        publications.publish(revision, by.who(), terms.at());
        var code = content.code().value();
        announce(by, new ProcedurePublished(procedure, id, code, revision.number(), terms.from()));
        return revision;
    }

    /** Tells it, and lets this node forget at the commit what it remembered; the other nodes notice within a second. */
    void announce(Actor by, Fact fact) {
        announce(by, List.of(fact));
    }

    /** Tells them together: however many they are, the page is turned once. */
    void announce(Actor by, List<? extends Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        publications.turnPage();
        facts.forEach(fact -> log.append(by, fact));
        var published =
                facts.stream().filter(ProcedurePublished.class::isInstance).count();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                shelf.forget();
                tally.add(Tally.Deed.PUBLICATION, published);
            }
        });
    }

    /** From when, by which decision, published when. */
    record Terms(LocalDate from, String decision, Instant at) {}
}

package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.model.Flaw;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;

/** Công bố phiên bản that was submitted, by a person who neither wrote it nor asked for its approval. */
@Component
public class PublishRevision {
    private final Drafts drafts;
    private final Publications publications;
    private final Publication publication;
    private final Access access;
    private final Clock clock;

    PublishRevision(Drafts drafts, Publications publications, Publication publication, Access access, Clock clock) {
        this.drafts = drafts;
        this.publications = publications;
        this.publication = publication;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Publishes it. Said twice, it is done once.
     *
     * @param from the first day in force: a day ahead takes effect by itself at midnight in Viet Nam
     * @param decision the decision that publishes it, as an official would cite it
     */
    @Transactional
    public Outcome publish(Actor by, RevisionId id, LocalDate from, String decision) {
        if (access.decide(by, CataloguePolicy.PUBLISH, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var code = drafts.codeOf(id);
        if (code.isEmpty()) {
            return new Outcome.Unknown();
        }
        var procedure = drafts.lock(code.get(), clock.instant());
        return switch (drafts.find(id).orElseThrow()) {
            case Draft draft
            when draft.state() == Draft.State.PUBLISHED ->
                new Outcome.Published(publications.find(id).orElseThrow());
            case Draft draft when draft.state() != Draft.State.SUBMITTED -> new Outcome.NotSubmitted(draft.state());
            case Draft draft when draft.hands().include(by.who()) -> new Outcome.SamePerson();
            case Draft draft -> publish(by, procedure, draft, new Publication.Terms(from, decision, clock.instant()));
        };
    }

    private Outcome publish(Actor by, UUID procedure, Draft draft, Publication.Terms terms) {
        var flaws = MoveDraft.forbidding(draft.procedure());
        if (!flaws.isEmpty()) {
            return new Outcome.Unsound(flaws);
        }
        return publication.isTaken(procedure, terms.from())
                ? new Outcome.DayTaken(terms.from())
                : new Outcome.Published(publication.publish(by, procedure, draft.id(), draft.procedure(), terms));
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Published(Revision revision) implements Outcome {}

        record NotSubmitted(Draft.State state) implements Outcome {}

        /** Whoever wrote it does not publish it. */
        record SamePerson() implements Outcome {}

        record Unsound(List<Flaw> flaws) implements Outcome {}

        /** Another revision begins on that day. */
        record DayTaken(LocalDate day) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

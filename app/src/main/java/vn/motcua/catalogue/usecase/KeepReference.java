package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Availability;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.FiledElsewhere;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ReferenceKept;
import vn.motcua.catalogue.ReferenceRemoved;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.usecase.KeptReference.Written;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/** Ghi lại số hồ sơ nơi khác beside one's own dossiers: the number is looked up with the authority that gave it. */
@Component
public class KeepReference implements FiledElsewhere {
    /** More than a household files elsewhere in a life; whoever keeps so many is no household. */
    private static final int MOST = 200;

    private final KeptReferences references;
    private final Catalogue catalogue;
    private final Access access;
    private final EventLog log;
    private final Clock clock;

    KeepReference(KeptReferences references, Catalogue catalogue, Access access, EventLog log, Clock clock) {
        this.references = references;
        this.catalogue = catalogue;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    public Outcome list(Actor.SignedIn by) {
        if (access.decide(by, CataloguePolicy.SEE_REFERENCES, Concerning.person(by.person()))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        return new Outcome.Listed(
                references.of(by.person()).stream().map(this::entry).toList());
    }

    @Override
    public List<Reference> of(Actor by) {
        return by instanceof Actor.SignedIn person && list(person) instanceof Outcome.Listed(var entries)
                ? entries.stream().map(KeepReference::told).toList()
                : List.of();
    }

    private static Reference told(Entry entry) {
        var written = entry.reference().written();
        return new Reference(
                entry.reference().id(),
                written.number(),
                written.authority(),
                entry.procedure(),
                entry.link(),
                written.filedOn());
    }

    /** For one to be written: sent twice under this, it is kept once. */
    public UUID newId() {
        return Uuid7.at(clock.instant());
    }

    public Outcome open(Actor.SignedIn by, UUID id) {
        var found = references.find(id);
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        var decision = access.decide(by, CataloguePolicy.SEE_REFERENCES, about(found.get()));
        return decision instanceof Decision.Refused refused
                ? new Outcome.NotAllowed(refused)
                : new Outcome.Opened(found.get());
    }

    @Transactional
    public Outcome keep(Actor.SignedIn by, UUID id, Written written) {
        var before = references.lock(id);
        var now = clock.instant();
        var reference = new KeptReference(
                id,
                before.map(KeptReference::owner).orElse(by.person()),
                written,
                before.map(KeptReference::keptAt).orElse(now));
        if (access.decide(by, CataloguePolicy.KEEP_REFERENCE, about(reference)) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (before.isEmpty() && references.count(by.person()) >= MOST) {
            return new Outcome.Full(MOST);
        }
        references.save(reference);
        log.append(by, new ReferenceKept(id));
        return new Outcome.Kept();
    }

    @Transactional
    public Outcome remove(Actor.SignedIn by, UUID id) {
        var found = references.lock(id);
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        if (access.decide(by, CataloguePolicy.REMOVE_REFERENCE, about(found.get()))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        references.remove(id);
        log.append(by, new ReferenceRemoved(id));
        return new Outcome.Removed();
    }

    private static Concerning about(KeptReference reference) {
        return new Concerning(Optional.of(reference.id()), Optional.empty(), Optional.of(reference.owner()));
    }

    /** What other authorities handle today, to choose from. */
    public List<Procedure> elsewhere() {
        return catalogue.inForce().stream()
                .map(Revision::procedure)
                .filter(procedure -> procedure.terms().availability() instanceof Availability.Elsewhere)
                .toList();
    }

    private Entry entry(KeptReference reference) {
        var procedure = reference.written().procedure().flatMap(code -> catalogue.find(code, today()));
        return new Entry(
                reference,
                procedure.map(Revision::procedure),
                reference
                        .written()
                        .link()
                        .or(() -> procedure.map(Revision::procedure).flatMap(KeepReference::link)));
    }

    /** Who handles the procedure, if another authority does. */
    public Optional<Bilingual> authority(Optional<ProcedureCode> code) {
        return code.flatMap(each -> catalogue.find(each, today()))
                .map(revision -> revision.procedure().terms().availability())
                .filter(Availability.Elsewhere.class::isInstance)
                .map(Availability.Elsewhere.class::cast)
                .map(Availability.Elsewhere::authority);
    }

    public LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    private static Optional<String> link(Procedure procedure) {
        return procedure.terms().availability() instanceof Availability.Elsewhere elsewhere
                ? Optional.of(elsewhere.link())
                : procedure.terms().online().stream()
                        .flatMap(service -> service.link().stream())
                        .findFirst();
    }

    /**
     * Dòng.
     *
     * @param link where to look it up: the citizen's own, or the procedure's
     */
    public record Entry(KeptReference reference, Optional<Procedure> procedure, Optional<String> link) {}

    /** Kết quả. */
    public sealed interface Outcome {
        record Listed(List<Entry> entries) implements Outcome {}

        record Opened(KeptReference reference) implements Outcome {}

        record Kept() implements Outcome {}

        record Removed() implements Outcome {}

        record Unknown() implements Outcome {}

        record Full(int most) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

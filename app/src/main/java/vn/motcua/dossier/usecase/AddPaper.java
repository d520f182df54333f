package vn.motcua.dossier.usecase;

import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.document.FileId;
import vn.motcua.document.Files;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Verb;
import vn.motcua.dossier.usecase.KeepPapers.Adding;
import vn.motcua.dossier.usecase.KeepPapers.Sent;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;

/** Thêm giấy tờ to a dossier whose owner was asked for more. What was handed in stays; what was not yet can be taken back. */
@Component
public class AddPaper {
    private final Dossiers dossiers;
    private final Requirements requirements;
    private final Files files;
    private final Leaves leaves;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AddPaper(
            Dossiers dossiers,
            Requirements requirements,
            Files files,
            Leaves leaves,
            TransactionTemplate transaction,
            Clock clock) {
        this.dossiers = dossiers;
        this.requirements = requirements;
        this.files = files;
        this.leaves = leaves;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Adds one.
     *
     * @param component which of the papers that the case asks for, from 0
     * @throws IOException if the sender broke off; nothing is left
     */
    public Adding add(Actor by, DossierId id, int component, Sent paper) throws IOException {
        var objection = dossiers.find(id)
                .map(dossier -> objection(by, dossier, component))
                .orElseGet(AddPaper::unknown);
        if (objection.isPresent()) {
            return objection.get();
        }
        return KeepPapers.stored(files, by, paper)
                .orElseGet(() -> Objects.requireNonNull(transaction.execute(_ -> take(by, id, component, paper.id()))));
    }

    private Adding take(Actor by, DossierId id, int component, FileId file) {
        var dossier = dossiers.lock(id).orElseThrow();
        var papers = dossiers.papers(id);
        var isThere = papers.stream().anyMatch(paper -> paper.file().equals(file));
        if (isThere) {
            return new Adding.Added(papers);
        }
        if (dossier.standing().stage() != Stage.INCOMPLETE
                || files.keep(by, file, KeepPapers.PURPOSE).isEmpty()) {
            return new Adding.Unknown();
        }
        dossiers.addPaper(id, component, file, by.who().orElseThrow(), clock.instant());
        return new Adding.Added(dossiers.papers(id));
    }

    /** Takes one back that was added since more was asked for. Taken back twice, it is gone once. */
    @Transactional
    public Adding takeBack(Actor by, DossierId id, int number) {
        return dossiers.lock(id)
                .map(dossier -> refusal(by, dossier)
                        .<Adding>map(Adding.NotAllowed::new)
                        .orElseGet(() -> {
                            dossiers.takeBackPaper(id, number).ifPresent(file -> files.discard(by, file));
                            return new Adding.Added(dossiers.papers(id));
                        }))
                .orElseGet(Adding.Unknown::new);
    }

    private Optional<Adding> objection(Actor by, Dossier dossier, int component) {
        var refusal = refusal(by, dossier);
        if (refusal.isPresent()) {
            return refusal.map(Adding.NotAllowed::new);
        }
        return dossier.standing().stage() == Stage.INCOMPLETE && requirements.asksFor(component, dossier.filing())
                ? Optional.empty()
                : unknown();
    }

    private Optional<Decision.Refused> refusal(Actor by, Dossier dossier) {
        var leave = Leave.toMake(Verb.COMPLETE, dossier, dossier.custody());
        return leaves.decide(by, leave, dossier) instanceof Decision.Refused refused
                ? Optional.of(refused)
                : Optional.empty();
    }

    private static Optional<Adding> unknown() {
        return Optional.of(new Adding.Unknown());
    }
}

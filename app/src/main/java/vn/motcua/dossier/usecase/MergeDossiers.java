package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierMerged;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Merging;
import vn.motcua.dossier.model.Merging.Hindrance;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.LegalBasis;

/**
 * Khai hồ sơ trùng: of two dossiers of one owner that ask for the same, one goes on and the other ends, for a reason that the
 * owner reads. What the one that goes on lacks may be taken over.
 */
@Component
@LegalBasis("Nghị định 118/2025/NĐ-CP, Điều 21")
public class MergeDossiers {
    private final Docket docket;
    private final Dossiers dossiers;
    private final Merges merges;
    private final SeeDossier seeDossier;
    private final Leaves leaves;
    private final EventLog log;

    MergeDossiers(Docket docket, Dossiers dossiers, Merges merges, SeeDossier seeDossier, Leaves leaves, EventLog log) {
        this.docket = docket;
        this.dossiers = dossiers;
        this.merges = merges;
        this.seeDossier = seeDossier;
        this.leaves = leaves;
        this.log = log;
    }

    /**
     * Khai trùng. The errand is about the one that ends.
     *
     * @param kept the one that goes on
     * @param papers which papers of the one that ends are taken over, by their numbers
     */
    @Transactional
    public Handled merge(Errand errand, DossierId kept, Set<Integer> papers) {
        lock(dossiers, errand.dossier(), kept);
        var handled = docket.run(
                errand,
                Verb.MERGE,
                (dossier, now) -> dossiers.find(kept)
                        .map(other -> merge(errand, new Pair(dossier, other), papers, now))
                        .orElseGet(Handled.Unknown::new));
        return handled instanceof Handled.Done(var dossier) && !isMergedInto(dossier, kept)
                ? new Handled.Overtaken(dossier)
                : handled;
    }

    /** In an order of their own, so that two officers who declare each the duplicate of the other come one after the other. */
    static void lock(Dossiers dossiers, DossierId one, DossierId other) {
        Stream.of(one, other)
                .distinct()
                .sorted(Comparator.comparing(id -> id.value().toString()))
                .forEach(dossiers::lock);
    }

    private boolean isMergedInto(Dossier dossier, DossierId kept) {
        return merges.of(dossier.id()).filter(done -> done.kept().equals(kept)).isPresent();
    }

    private Handled merge(Errand errand, Pair pair, Set<Integer> papers, Instant now) {
        var kept = pair.kept();
        var leave = leaves.hereOrAtDesk(errand.by(), DossierPolicy.MERGE, kept);
        if (leaves.decide(errand.by(), leave, kept) instanceof Decision.Refused refused) {
            return new Handled.NotAllowed(refused);
        }
        var folder = seeDossier.folder(pair.duplicate());
        var taken = Takeable.of(folder, seeDossier.folder(kept)).stream()
                .filter(each -> papers.contains(each.paper().number()))
                .toList();
        var outcome = Merging.declare(pair.duplicate(), kept, folder.course(), now);
        if (outcome instanceof Outcome.Moved && taken.size() != papers.size()) {
            return new Handled.NotPossible(new Outcome.NotMerged(Hindrance.PAPER));
        }
        var handled = docket.enter(errand, pair.duplicate(), outcome);
        if (handled instanceof Handled.Done(var ended)) {
            enter(errand, new Pair(ended, kept), taken, now);
        }
        return handled;
    }

    private void enter(Errand errand, Pair pair, List<Takeable> taken, Instant now) {
        var ended = pair.duplicate();
        var kept = pair.kept();
        var merging = new Merging(ended.id(), ended.moves(), kept.id(), kept.moves());
        merges.enter(merging);
        var by = errand.by().who().orElseThrow();
        taken.forEach(paper -> merges.takeOver(merging, paper, by, now));
        var filing = ended.filing();
        log.append(
                Leave.actor(Verb.MERGE, errand.by(), ended),
                new DossierMerged(
                        kept.id(),
                        ended.id(),
                        filing.desk(),
                        ended.acceptance().map(Acceptance::at),
                        filing.channel().national(),
                        filing.assisted()));
    }

    /** Hai hồ sơ. */
    private record Pair(Dossier duplicate, Dossier kept) {}
}

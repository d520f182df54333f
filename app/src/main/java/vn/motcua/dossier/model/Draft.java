package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DraftId;
import vn.motcua.form.Answers;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.PersonId;

/**
 * Bản khai: what a citizen has filled in so far.
 *
 * @param request for what, and where
 * @param situation which of the procedure's cases it is, from 0
 * @param answers as typed, right or wrong
 * @param edits how often it was saved
 * @param filedAs what it became; filed twice, it is the same dossier
 * @param keeping how long it is kept if nobody touches it
 */
public record Draft(
        DraftId id,
        Request request,
        int situation,
        Answers answers,
        List<Paper> papers,
        int edits,
        Instant savedAt,
        Optional<DossierId> filedAs,
        Keeping keeping) {
    public Draft {
        papers = List.copyOf(papers);
    }

    /** A new one, in which nothing is filled in; the first case is as good as any until one is chosen. */
    public static Draft begun(DraftId id, Request request, Instant at, Lifetime lifetime) {
        return new Draft(id, request, 0, Answers.NONE, List.of(), 0, at, Optional.empty(), Keeping.fresh(lifetime));
    }

    public Draft with(List<Paper> added) {
        return new Draft(id, request, situation, answers, added, edits, savedAt, filedAs, keeping);
    }

    /** Whether a paper was added for this component. */
    public boolean has(int component) {
        return papers.stream().anyMatch(paper -> paper.component() == component);
    }

    /** The next edition of it. */
    public Draft saved(Answers newer, Instant at) {
        return new Draft(id, request, situation, newer, papers, edits + 1, at, filedAs, keeping);
    }

    /** The same, once it was told that the end comes near. */
    public Draft warned(Instant at) {
        var told = new Keeping(keeping.lifetime(), Optional.of(at));
        return new Draft(id, request, situation, answers, papers, edits, savedAt, filedAs, told);
    }

    /** When it is removed if nothing of it is saved until then. */
    public Instant keptUntil() {
        return keeping.until(savedAt);
    }

    /** Whether it was told that the end comes near, and nothing was saved since. */
    public boolean isEnding() {
        return filedAs.isEmpty() && keeping.isEnding(savedAt);
    }

    /** The same edition with these answers on the page. */
    public Draft showing(Answers shown) {
        return new Draft(id, request, situation, shown, papers, edits, savedAt, filedAs, keeping);
    }

    /** What one asks leave for before one does anything with it. */
    public Concerning concerning() {
        return new Concerning(Optional.of(id.value()), Optional.empty(), Optional.of(request.owner()));
    }

    /**
     * Yêu cầu.
     *
     * @param begunBy who fills it in: the owner, or who acts for them
     */
    public record Request(
            PersonId owner, PersonId begunBy, ProcedureCode procedure, RevisionId revision, AgencyId desk) {}
}

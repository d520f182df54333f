package vn.motcua.dossier.web.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.api.Flaw;
import vn.motcua.api.Replies;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.usecase.BringForward;
import vn.motcua.dossier.usecase.Drafting;
import vn.motcua.dossier.usecase.FileDossier;
import vn.motcua.form.Mistake;

/** What became of a draft, as an answer. */
@Component
class DraftReplies {
    private final AgencyCodes codes;

    DraftReplies(AgencyCodes codes) {
        this.codes = codes;
    }

    ResponseEntity<Object> of(Drafting drafting, Replies replies) {
        return switch (drafting) {
            case Drafting.Kept(var draft) -> kept(draft, List.of(), replies);
            case Drafting.KeptWithMistakes(var draft, var mistakes) -> kept(draft, mistakes, replies);
            case Drafting.EditedElsewhere(var draft) ->
                replies.problem(DossierProblem.EDITED_ELSEWHERE, List.of(), Map.of("edition", draft.edits()));
            case Drafting.AlreadyFiled _ -> replies.problem(DossierProblem.ALREADY_FILED);
            case Drafting.Unknown _ -> replies.problem(DossierProblem.DRAFT_UNKNOWN);
            case Drafting.NotOffered(var reason) -> replies.problem(reason(reason));
            case Drafting.NotAllowed(var refused) -> replies.refused(refused);
        };
    }

    /** Where a dossier was filed, its own answer is given. */
    ResponseEntity<Object> notFiled(FileDossier.Outcome outcome, Replies replies) {
        return switch (outcome) {
            case FileDossier.Outcome.Filed _ -> replies.done();
            case FileDossier.Outcome.Incomplete(var mistakes, var papers) ->
                replies.problem(DossierProblem.INCOMPLETE, flaws(mistakes, papers, replies), Map.of("papers", papers));
            case FileDossier.Outcome.Alike alike ->
                replies.problem(
                        DossierProblem.ALIKE,
                        List.of(),
                        Map.of(
                                "earlier",
                                alike.seen().stream()
                                        .map(dossier -> dossier.filing().code().value())
                                        .toList()));
            case FileDossier.Outcome.NotOffered(var reason) -> replies.problem(reason(reason));
            case FileDossier.Outcome.Behind _ -> replies.problem(DossierProblem.BEHIND);
            case FileDossier.Outcome.Unknown _ -> replies.problem(DossierProblem.DRAFT_UNKNOWN);
            case FileDossier.Outcome.NotAllowed(var refused) -> replies.refused(refused);
        };
    }

    /** Where it is up to date, the draft itself is the answer. */
    ResponseEntity<Object> of(BringForward.Outcome outcome, Replies replies) {
        return switch (outcome) {
            case BringForward.Outcome.Behind behind ->
                behind.obstacle()
                        .map(reason -> replies.problem(reason(reason)))
                        .orElseGet(() -> replies.problem(DossierProblem.BEHIND));
            case BringForward.Outcome.Current current -> kept(current.draft(), List.of(), replies);
            case BringForward.Outcome.Filed _ -> replies.problem(DossierProblem.ALREADY_FILED);
            case BringForward.Outcome.Unknown _ -> replies.problem(DossierProblem.DRAFT_UNKNOWN);
            case BringForward.Outcome.NotAllowed(var refused) -> replies.refused(refused);
        };
    }

    private ResponseEntity<Object> kept(Draft draft, List<Mistake> mistakes, Replies replies) {
        return replies.ok(DraftView.of(draft, mistakes, codes, replies.words()), draft.edits());
    }

    private static List<Flaw> flaws(List<Mistake> mistakes, List<Integer> papers, Replies replies) {
        var wanting = papers.stream()
                .map(component -> new Flaw(
                        Flaw.at("papers", component.toString()),
                        "missing",
                        replies.words().say("dossier.problem.paper-missing")));
        return Stream.concat(DraftView.flaws(mistakes, replies.words()).stream(), wanting)
                .toList();
    }

    static DossierProblem reason(Drafting.Reason reason) {
        return switch (reason) {
            case NO_FORM -> DossierProblem.NO_FORM;
            case NO_STEPS -> DossierProblem.NO_STEPS;
            case NOT_NOW -> DossierProblem.NOT_NOW;
            case OTHER_OFFICE -> DossierProblem.OTHER_OFFICE;
            // Whoever came by a link has no token.
            case LEVEL_TOO_LOW, ACCOUNT_NEEDED -> DossierProblem.LEVEL_TOO_LOW;
        };
    }
}

package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.ApiProblem;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.usecase.BringForward;
import vn.motcua.dossier.usecase.BringForward.Outcome;
import vn.motcua.dossier.web.Renewed;
import vn.motcua.shared.Actor;

/** Phiên bản mới của thủ tục for a draft: what it changes, and going on under it. */
@RestController
@RequestMapping("/api/v1/drafts/{id}/revision")
class DraftRevisionApi {
    private final BringForward bringForward;
    private final DraftReplies answers;

    DraftRevisionApi(BringForward bringForward, DraftReplies answers) {
        this.bringForward = bringForward;
        this.answers = answers;
    }

    @GetMapping
    @Call(
            name = "readDraftRevision",
            says = "dossier.api.read-draft-revision",
            answer = RevisionView.class,
            scope = Scope.DOSSIERS_READ)
    ResponseEntity<Object> read(Actor actor, @PathVariable UUID id, Replies replies) {
        return switch (bringForward.see(actor, new DraftId(id))) {
            case Outcome.Behind behind -> replies.ok(RevisionView.of(behind, new Renewed(replies.words())));
            case Outcome.Current _ -> replies.ok(RevisionView.NONE);
            case Outcome other -> answers.of(other, replies);
        };
    }

    @PostMapping
    @Call(
            name = "bringDraftForward",
            says = "dossier.api.bring-draft-forward",
            answer = DraftView.class,
            scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> bring(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) Optional<String> seen,
            @RequestBody Wanted wanted,
            Replies replies) {
        return seen.flatMap(DraftsApi::edition)
                .map(edition -> answers.of(
                        bringForward.bring(actor, new DraftId(id), edition, new RevisionId(wanted.revision())),
                        replies))
                .orElseGet(() -> replies.problem(ApiProblem.EDITION_NEEDED));
    }

    /** @param revision the one that was read */
    record Wanted(UUID revision) {}

    /**
     * Phiên bản mới.
     *
     * @param behind whether there is one; only then the rest
     * @param revision what is to be sent to go on under it
     * @param from the day since which it is in force
     * @param changes for the one whose draft it is, in words
     * @param leftAnswers what was answered and is not asked any more, or not so; it is not filed
     * @param leftPapers the names of papers that were added and will be let go
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record RevisionView(
            boolean behind,
            Optional<UUID> revision,
            Optional<LocalDate> from,
            Optional<String> decision,
            List<String> changes,
            List<LeftAnswer> leftAnswers,
            List<String> leftPapers) {
        static final RevisionView NONE = new RevisionView(
                false, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());

        static RevisionView of(Outcome.Behind behind, Renewed renewed) {
            var newer = behind.newer();
            return new RevisionView(
                    true,
                    Optional.of(newer.id().value()),
                    Optional.of(newer.from()),
                    Optional.of(newer.decision()),
                    behind.changes().stream().map(renewed::told).toList(),
                    behind.loss().answers().stream()
                            .map(left -> new LeftAnswer(renewed.question(left), renewed.answer(left)))
                            .toList(),
                    behind.loss().papers());
        }
    }

    /** Câu trả lời không còn chỗ, in words. */
    record LeftAnswer(String question, String answer) {}
}

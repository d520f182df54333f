package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Handing;
import vn.motcua.dossier.usecase.HandDraft;
import vn.motcua.dossier.usecase.Passing;
import vn.motcua.dossier.usecase.SeeHanding;
import vn.motcua.dossier.usecase.TakeDraft;
import vn.motcua.shared.Actor;

/** Trao bản khai for programs: to somebody who helps with it, or for good; and back. */
@RestController
class HandingApi {
    private static final String ONE = "/api/v1/drafts/{id}/handing";

    private final SeeHanding seeHanding;
    private final HandDraft handDraft;
    private final TakeDraft takeDraft;

    HandingApi(SeeHanding seeHanding, HandDraft handDraft, TakeDraft takeDraft) {
        this.seeHanding = seeHanding;
        this.handDraft = handDraft;
        this.takeDraft = takeDraft;
    }

    @GetMapping(ONE)
    @Call(
            name = "readHanding",
            says = "dossier.api.read-handing",
            answer = HandingView.class,
            scope = Scope.DOSSIERS_READ)
    ResponseEntity<Object> see(Actor actor, @PathVariable UUID id, Replies replies) {
        return answer(seeHanding.see(actor, new DraftId(id)), replies);
    }

    /** Gives out a new code; an earlier one is void. It is told this once, and kept nowhere. */
    @PostMapping(ONE)
    @Call(
            name = "offerHanding",
            says = "dossier.api.offer-handing",
            answer = OfferedView.class,
            anew = true,
            scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> offer(Actor actor, @PathVariable UUID id, @RequestBody Wanted wanted, Replies replies) {
        return wanted.kind()
                .flatMap(Handing.Kind::of)
                .map(kind -> answer(handDraft.offer(actor, new DraftId(id), kind), replies))
                .orElseGet(() -> replies.problem(DossierProblem.NO_SUCH_HANDING));
    }

    /** Lets it change hands for good, to who took it for that. */
    @PostMapping(ONE + "/agreement")
    @Call(
            name = "agreeToHanding",
            says = "dossier.api.agree-to-handing",
            answer = HandingView.class,
            scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> agree(Actor actor, @PathVariable UUID id, Replies replies) {
        return answer(handDraft.agree(actor, new DraftId(id)), replies);
    }

    /** Takes it back, or hands it back. */
    @DeleteMapping(ONE)
    @Call(
            name = "endHanding",
            says = "dossier.api.end-handing",
            answer = HandingView.class,
            scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> end(Actor actor, @PathVariable UUID id, Replies replies) {
        return answer(handDraft.end(actor, new DraftId(id)), replies);
    }

    /** Takes a draft by the code that its owner gave. */
    @PostMapping("/api/v1/drafts/code")
    @Call(name = "takeDraft", says = "dossier.api.take-draft", answer = TakenView.class, scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> take(Actor actor, @RequestBody Typed typed, Replies replies) {
        return switch (takeDraft.take(actor, typed.code().orElse(""))) {
            case TakeDraft.Outcome.Taken(var draft, var kind) ->
                replies.ok(new TakenView(draft.value(), Optional.of(kind.key())));
            case TakeDraft.Outcome.Ones(var draft) -> replies.ok(new TakenView(draft.value(), Optional.empty()));
            case TakeDraft.Outcome.NoSuchCode _ -> replies.problem(DossierProblem.NO_SUCH_HANDING_CODE);
            case TakeDraft.Outcome.Closed(var until) ->
                replies.problem(DossierProblem.HANDING_CLOSED, List.of(), Map.of("until", until));
            case TakeDraft.Outcome.NotAllowed(var refused) -> replies.refused(refused);
        };
    }

    private static ResponseEntity<Object> answer(Passing passing, Replies replies) {
        return switch (passing) {
            case Passing.Seen seen -> replies.ok(HandingView.of(seen));
            case Passing.Offered offered -> replies.ok(OfferedView.of(offered));
            case Passing.Transferred _, Passing.HandedBack _ -> replies.ok(HandingView.OVER);
            case Passing.Filed _ -> replies.problem(DossierProblem.ALREADY_FILED);
            case Passing.NotAllowed(var refused) -> replies.refused(refused);
            case Passing.Unknown _ -> replies.problem(DossierProblem.DRAFT_UNKNOWN);
        };
    }

    /** @param kind {@code help} or {@code transfer} */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Wanted(Optional<String> kind) {}

    /** @param code as its owner read it out */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Typed(Optional<String> code) {}

    /**
     * Mã trao.
     *
     * @param kind {@code help} or {@code transfer}
     * @param until until when it can be used
     */
    record OfferedView(String code, String kind, Instant until) {
        static OfferedView of(Passing.Offered offered) {
            return new OfferedView(offered.code().value(), offered.kind().key(), offered.until());
        }

        @Override
        public String toString() {
            return "OfferedView[" + kind + "]";
        }
    }

    /**
     * Việc trao.
     *
     * @param state {@code none}, {@code offered} while the code waits, {@code taken} while somebody has it
     * @param kind {@code help} or {@code transfer}
     * @param until when the code is void, or whoever took it has it no more
     * @param other what the other side is called, once there is one
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record HandingView(String state, Optional<String> kind, Optional<Instant> until, Optional<String> other) {
        static final HandingView OVER = new HandingView("none", Optional.empty(), Optional.empty(), Optional.empty());

        static HandingView of(Passing.Seen seen) {
            return seen.open().map(open -> of(open, seen.other())).orElse(OVER);
        }

        private static HandingView of(Handing open, String other) {
            return new HandingView(
                    open.taken().isPresent() ? "taken" : "offered",
                    Optional.of(open.kind().key()),
                    Optional.of(open.until()),
                    Optional.of(other).filter(name -> !name.isEmpty()));
        }
    }

    /** @param kind {@code help} or {@code transfer}; absent where it was theirs already */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record TakenView(UUID draft, Optional<String> kind) {}
}

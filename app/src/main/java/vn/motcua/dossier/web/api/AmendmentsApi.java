package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.Amended;
import vn.motcua.dossier.usecase.AnswerAmendment;
import vn.motcua.dossier.usecase.ProposeAmendment;
import vn.motcua.dossier.usecase.SeeAmendments;
import vn.motcua.dossier.web.api.AmendmentReplies.Corrections;
import vn.motcua.shared.Actor;

/** Sửa câu trả lời for programs that officers use. */
@RestController
@RequestMapping("/api/v1/inbox/{code}/corrections")
class AmendmentsApi {
    private final SeeAmendments seeAmendments;
    private final ProposeAmendment proposeAmendment;
    private final AnswerAmendment answerAmendment;
    private final Statuses statuses;

    AmendmentsApi(
            SeeAmendments seeAmendments,
            ProposeAmendment proposeAmendment,
            AnswerAmendment answerAmendment,
            Statuses statuses) {
        this.seeAmendments = seeAmendments;
        this.proposeAmendment = proposeAmendment;
        this.answerAmendment = answerAmendment;
        this.statuses = statuses;
    }

    @GetMapping
    @Call(
            name = "readCorrectionsAtWork",
            says = "dossier.api.read-corrections-at-work",
            answer = Corrections.class,
            scope = Scope.INBOX_READ)
    ResponseEntity<Object> read(Actor actor, @PathVariable String code, Replies replies) {
        return statuses.bearing(code)
                .map(dossier -> switch (seeAmendments.inFull(actor, dossier)) {
                    case SeeAmendments.Outcome.Seen seen ->
                        replies.ok(Corrections.of(seen.folder().answered().handedIn()));
                    case SeeAmendments.Outcome.Unknown _ -> replies.problem(DossierProblem.DOSSIER_UNKNOWN);
                    case SeeAmendments.Outcome.NotAllowed(var refused) -> replies.refused(refused);
                })
                .orElseGet(() -> replies.problem(DossierProblem.DOSSIER_UNKNOWN));
    }

    /** Sent twice, it is proposed once. */
    @PostMapping
    @Call(name = "proposeCorrection", says = "dossier.api.propose-correction", status = 204, scope = Scope.INBOX_WRITE)
    ResponseEntity<Object> propose(
            Actor actor, @PathVariable String code, @RequestBody Proposing wanted, Replies replies) {
        var proposal = new ProposeAmendment.Proposal(
                wanted.question().orElse(""),
                wanted.answers().orElse(Map.of()),
                wanted.reason().orElse(""),
                wanted.seen().orElse(0));
        return answer(code, replies, dossier -> proposeAmendment.propose(actor, dossier, proposal));
    }

    @PostMapping("/{number}/withdrawal")
    @Call(
            name = "withdrawCorrection",
            says = "dossier.api.withdraw-correction",
            status = 204,
            scope = Scope.INBOX_WRITE)
    ResponseEntity<Object> withdraw(Actor actor, @PathVariable String code, @PathVariable int number, Replies replies) {
        return answer(code, replies, dossier -> proposeAmendment.withdraw(actor, dossier, number));
    }

    @PostMapping("/{number}/consent")
    @Call(name = "recordConsent", says = "dossier.api.record-consent", status = 204, scope = Scope.INBOX_WRITE)
    ResponseEntity<Object> record(
            Actor actor,
            @PathVariable String code,
            @PathVariable int number,
            @RequestBody Present present,
            Replies replies) {
        return answer(
                code,
                replies,
                dossier -> answerAmendment.acceptAtDesk(
                        actor, dossier, number, present.known().orElse("")));
    }

    private ResponseEntity<Object> answer(String code, Replies replies, Function<DossierId, Amended> verb) {
        return statuses.bearing(code)
                .map(dossier -> AmendmentReplies.of(verb.apply(dossier), replies))
                .orElseGet(() -> replies.problem(DossierProblem.DOSSIER_UNKNOWN));
    }

    /**
     * Điều đề nghị.
     *
     * @param question its name among all answers
     * @param answers what it should read, by box
     * @param seen the number of the last correction of this answer that was seen; 0 or absent where there was none
     */
    record Proposing(
            Optional<String> question,
            @JsonSetter(contentNulls = Nulls.SKIP) Optional<Map<String, String>> answers,
            Optional<String> reason,
            Optional<Integer> seen) {}

    /** @param known by what the person who stands there was known */
    record Present(Optional<String> known) {}
}

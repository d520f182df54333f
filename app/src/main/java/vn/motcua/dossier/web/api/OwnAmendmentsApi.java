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
import vn.motcua.dossier.usecase.CorrectAnswer;
import vn.motcua.dossier.usecase.SeeAmendments;
import vn.motcua.dossier.web.api.AmendmentReplies.Corrections;
import vn.motcua.shared.Actor;

/** Sửa câu trả lời of one's own dossier for programs. */
@RestController
@RequestMapping("/api/v1/dossiers/{code}/corrections")
class OwnAmendmentsApi {
    private final SeeAmendments seeAmendments;
    private final CorrectAnswer correctAnswer;
    private final AnswerAmendment answerAmendment;
    private final Statuses statuses;

    OwnAmendmentsApi(
            SeeAmendments seeAmendments,
            CorrectAnswer correctAnswer,
            AnswerAmendment answerAmendment,
            Statuses statuses) {
        this.seeAmendments = seeAmendments;
        this.correctAnswer = correctAnswer;
        this.answerAmendment = answerAmendment;
        this.statuses = statuses;
    }

    @GetMapping
    @Call(
            name = "readCorrections",
            says = "dossier.api.read-corrections",
            answer = Corrections.class,
            scope = Scope.DOSSIERS_READ)
    ResponseEntity<Object> read(Actor actor, @PathVariable String code, Replies replies) {
        return statuses.bearing(code)
                .map(dossier -> switch (seeAmendments.own(actor, dossier)) {
                    case SeeAmendments.Outcome.Seen seen ->
                        replies.ok(Corrections.of(seen.folder().answered().amendments()));
                    case SeeAmendments.Outcome.Unknown _ -> replies.problem(DossierProblem.DOSSIER_UNKNOWN);
                    case SeeAmendments.Outcome.NotAllowed(var refused) -> replies.refused(refused);
                })
                .orElseGet(() -> replies.problem(DossierProblem.DOSSIER_UNKNOWN));
    }

    /** Kept until the supplement is completed; sent again, it takes the place of what was kept. */
    @PostMapping
    @Call(name = "correctAnswer", says = "dossier.api.correct-answer", status = 204, scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> correct(
            Actor actor, @PathVariable String code, @RequestBody Correcting wanted, Replies replies) {
        return answer(
                code,
                replies,
                dossier -> correctAnswer.correct(
                        actor,
                        dossier,
                        wanted.question().orElse(""),
                        wanted.answers().orElse(Map.of())));
    }

    @PostMapping("/{number}/removal")
    @Call(name = "dropCorrection", says = "dossier.api.drop-correction", status = 204, scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> drop(Actor actor, @PathVariable String code, @PathVariable int number, Replies replies) {
        return answer(code, replies, dossier -> correctAnswer.takeBack(actor, dossier, number));
    }

    @PostMapping("/{number}/acceptance")
    @Call(name = "acceptCorrection", says = "dossier.api.accept-correction", status = 204, scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> accept(Actor actor, @PathVariable String code, @PathVariable int number, Replies replies) {
        return answer(code, replies, dossier -> answerAmendment.accept(actor, dossier, number));
    }

    @PostMapping("/{number}/refusal")
    @Call(name = "refuseCorrection", says = "dossier.api.refuse-correction", status = 204, scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> refuse(
            Actor actor,
            @PathVariable String code,
            @PathVariable int number,
            @RequestBody Saying said,
            Replies replies) {
        return answer(
                code,
                replies,
                dossier -> answerAmendment.refuse(
                        actor, dossier, number, said.text().orElse("")));
    }

    private ResponseEntity<Object> answer(String code, Replies replies, Function<DossierId, Amended> verb) {
        return statuses.bearing(code)
                .map(dossier -> AmendmentReplies.of(verb.apply(dossier), replies))
                .orElseGet(() -> replies.problem(DossierProblem.DOSSIER_UNKNOWN));
    }

    /**
     * Câu trả lời đúng.
     *
     * @param question its name among all answers
     * @param answers by box
     */
    record Correcting(
            Optional<String> question,
            @JsonSetter(contentNulls = Nulls.SKIP) Optional<Map<String, String>> answers) {}

    record Saying(Optional<String> text) {}
}

package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import vn.motcua.api.Replies;
import vn.motcua.dossier.model.Amendment;
import vn.motcua.dossier.usecase.Amended;

/** What programs are answered about corrections. */
final class AmendmentReplies {
    private AmendmentReplies() {}

    static ResponseEntity<Object> of(Amended amended, Replies replies) {
        return switch (amended) {
            case Amended.Done _ -> replies.done();
            case Amended.NotAllowed(var refused) -> replies.refused(refused);
            case Amended.NoReason _ -> replies.problem(DossierProblem.REASON_NEEDED);
            case Amended.Wrong(var tried) ->
                replies.problem(
                        DossierProblem.CORRECTION_WRONG, DraftView.flaws(tried.mistakes(), replies.words()), Map.of());
            case Amended.Unchanged _ -> replies.problem(DossierProblem.CORRECTION_OF_NOTHING);
            case Amended.Entails _ -> replies.problem(DossierProblem.CORRECTION_ENTAILS_MORE);
            case Amended.Overtaken _ -> replies.problem(DossierProblem.CORRECTION_OVERTAKEN);
            case Amended.NotMarked _ -> replies.problem(DossierProblem.ANSWER_NOT_MARKED);
            case Amended.Closed _ -> replies.problem(DossierProblem.CORRECTION_CLOSED);
            case Amended.Unknown _ -> replies.problem(DossierProblem.CORRECTION_UNKNOWN);
        };
    }

    /** @param corrections in the order in which they were written */
    record Corrections(List<Correction> corrections) {
        static Corrections of(List<Amendment> amendments) {
            return new Corrections(amendments.stream().map(Correction::of).toList());
        }
    }

    /**
     * Chỗ sửa.
     *
     * @param side owner, office, or linked where a dossier filed with it gives it
     * @param question its name among all answers
     * @param before what was answered, by box
     * @param state proposed, accepted, refused or withdrawn; only accepted ones hold
     * @param counter whether it was accepted at a desk
     * @param note what was said with the answer; absent while there is none
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Correction(
            int number,
            String side,
            String question,
            Map<String, String> before,
            Map<String, String> after,
            String reason,
            Instant written,
            String state,
            Optional<Instant> ended,
            boolean counter,
            Optional<String> note) {
        static Correction of(Amendment amendment) {
            var end = amendment.end();
            return new Correction(
                    amendment.number(),
                    amendment.side().key(),
                    amendment.change().question(),
                    amendment.change().before(),
                    amendment.change().after(),
                    amendment.reason(),
                    amendment.written().at(),
                    amendment.state(),
                    end.map(each -> each.written().at()),
                    end.filter(Amendment.End::counter).isPresent(),
                    end.map(Amendment.End::note).filter(note -> !note.isEmpty()));
        }
    }
}

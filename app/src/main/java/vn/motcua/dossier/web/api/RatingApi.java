package vn.motcua.dossier.web.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Satisfaction;
import vn.motcua.dossier.usecase.RateDossier;
import vn.motcua.dossier.usecase.RateDossier.Outcome;
import vn.motcua.shared.Actor;

/** Đánh giá for programs. */
@RestController
class RatingApi {
    private final RateDossier rateDossier;
    private final Statuses statuses;

    RatingApi(RateDossier rateDossier, Statuses statuses) {
        this.rateDossier = rateDossier;
        this.statuses = statuses;
    }

    @PostMapping("/api/v1/dossiers/{code}/rating")
    @Call(name = "rate", says = "dossier.api.rate", status = 204, scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> rate(Actor actor, @PathVariable String code, @RequestBody Rate rate, Replies replies) {
        var dossier = statuses.bearing(code);
        if (dossier.isEmpty()) {
            return replies.problem(DossierProblem.DOSSIER_UNKNOWN);
        }
        return Satisfaction.of(rate.satisfaction())
                .map(chosen -> rate(actor, dossier.get(), chosen, replies))
                .orElseGet(() -> replies.problem(DossierProblem.NO_SUCH_RATING));
    }

    private ResponseEntity<Object> rate(Actor actor, DossierId dossier, Satisfaction chosen, Replies replies) {
        return switch (rateDossier.rate(actor, dossier, chosen)) {
            case Outcome.Rated _ -> replies.done();
            case Outcome.RatedBefore _ -> replies.problem(DossierProblem.RATED_BEFORE);
            case Outcome.NotYet _ -> replies.problem(DossierProblem.NOT_GIVEN_OUT);
            case Outcome.Unknown _ -> replies.problem(DossierProblem.DOSSIER_UNKNOWN);
            case Outcome.NotAllowed(var refused) -> replies.refused(refused);
        };
    }

    /** @param satisfaction satisfied, neutral or dissatisfied */
    record Rate(String satisfaction) {}
}

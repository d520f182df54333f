package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.SeeBundle;
import vn.motcua.dossier.usecase.StateOutcome;
import vn.motcua.dossier.usecase.WithdrawBundle;
import vn.motcua.shared.Actor;

/** Hồ sơ liên thông for programs. It is filed as any draft is: that of the linked procedure. */
@RestController
class BundlesApi {
    private final SeeBundle seeBundle;
    private final WithdrawBundle withdrawBundle;
    private final StateOutcome stateOutcome;
    private final Statuses statuses;

    BundlesApi(SeeBundle seeBundle, WithdrawBundle withdrawBundle, StateOutcome stateOutcome, Statuses statuses) {
        this.seeBundle = seeBundle;
        this.withdrawBundle = withdrawBundle;
        this.stateOutcome = stateOutcome;
        this.statuses = statuses;
    }

    /** By the code of any of its dossiers. */
    @GetMapping("/api/v1/dossiers/{code}/bundle")
    @Call(name = "readBundle", says = "dossier.api.read-bundle", answer = View.class, scope = Scope.DOSSIERS_READ)
    ResponseEntity<Object> read(Actor actor, @PathVariable String code, Replies replies) {
        var dossier = statuses.bearing(code);
        return dossier.isEmpty()
                ? replies.problem(DossierProblem.DOSSIER_UNKNOWN)
                : read(actor, dossier.get(), replies);
    }

    private ResponseEntity<Object> read(Actor actor, DossierId dossier, Replies replies) {
        return switch (seeBundle.see(actor, dossier)) {
            case SeeBundle.Outcome.Seen(var whole) -> replies.ok(View.of(whole, statuses));
            case SeeBundle.Outcome.Unknown _ -> replies.problem(DossierProblem.NOT_IN_A_BUNDLE);
            case SeeBundle.Outcome.NotAllowed(var refused) -> replies.refused(refused);
        };
    }

    /** Withdraws all of it that is not decided yet. */
    @PostMapping("/api/v1/dossiers/{code}/bundle/withdrawal")
    @Call(name = "withdrawBundle", says = "dossier.api.withdraw-bundle", status = 204, scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> withdraw(Actor actor, @PathVariable String code, @RequestBody Why why, Replies replies) {
        var dossier = statuses.bearing(code);
        if (dossier.isEmpty()) {
            return replies.problem(DossierProblem.DOSSIER_UNKNOWN);
        }
        return switch (withdrawBundle.withdraw(
                actor, dossier.get(), why.reason().orElse(""))) {
            case WithdrawBundle.Outcome.Done _ -> replies.done();
            case WithdrawBundle.Outcome.Unknown _ -> replies.problem(DossierProblem.NOT_IN_A_BUNDLE);
            case WithdrawBundle.Outcome.NotAllowed(var refused) -> replies.refused(refused);
        };
    }

    /** Put again, it takes the place of what was stated before. */
    @PutMapping("/api/v1/inbox/{code}/outcome")
    @Call(name = "stateOutcome", says = "dossier.api.state-outcome", status = 204, scope = Scope.INBOX_WRITE)
    ResponseEntity<Object> state(Actor actor, @PathVariable String code, @RequestBody Stated stated, Replies replies) {
        var dossier = statuses.bearing(code);
        if (dossier.isEmpty()) {
            return replies.problem(DossierProblem.DOSSIER_UNKNOWN);
        }
        return switch (stateOutcome.state(actor, dossier.get(), stated.values().orElse(Map.of()))) {
            case StateOutcome.Outcome.Stated _ -> replies.done();
            case StateOutcome.Outcome.Wrong(var checked) ->
                replies.problem(
                        DossierProblem.OUTCOME_WRONG, DraftView.flaws(checked.mistakes(), replies.words()), Map.of());
            case StateOutcome.Outcome.Closed _ -> replies.problem(DossierProblem.NOBODY_WAITS);
            case StateOutcome.Outcome.Unknown _ -> replies.problem(DossierProblem.DOSSIER_UNKNOWN);
            case StateOutcome.Outcome.NotAllowed(var refused) -> replies.refused(refused);
        };
    }

    /** @param reason why, if the owner says so */
    record Why(Optional<String> reason) {}

    /** @param values what it gives, by field and box */
    record Stated(@JsonSetter(contentNulls = Nulls.SKIP) Optional<Map<String, String>> values) {}

    /**
     * Toàn bộ.
     *
     * @param code of the first of its dossiers, by which the whole is known
     * @param promised by when everything was expected on the day of filing
     * @param expected by when, as things stand now
     */
    record View(
            String code, String procedure, Optional<Instant> promised, Optional<Instant> expected, List<Part> parts) {
        static View of(SeeBundle.Whole whole, Statuses statuses) {
            var parts = whole.parts().stream()
                    .map(part -> new Part(
                            part.name(),
                            part.waiting().key(),
                            part.receipt().secret(),
                            part.receipt().expected(),
                            statuses.of(part.receipt().dossier())))
                    .toList();
            return new View(
                    parts.getFirst().dossier().code(),
                    whole.bundle().procedure().value(),
                    whole.bundle().promised(),
                    whole.expected(),
                    parts);
        }
    }

    /**
     * Phần.
     *
     * @param part its name in the plan
     * @param waiting how: waiting, ready, without or held
     * @param secret four digits without which nothing is told to somebody who is not signed in
     */
    record Part(String part, String waiting, String secret, Optional<Instant> expected, Status dossier) {}
}

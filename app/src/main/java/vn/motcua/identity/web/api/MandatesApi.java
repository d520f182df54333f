package vn.motcua.identity.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.ApiProblem;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.identity.model.Ground;
import vn.motcua.identity.model.Mandate;
import vn.motcua.identity.usecase.GrantMandate;
import vn.motcua.identity.usecase.SeeMandates;
import vn.motcua.identity.usecase.SettleMandate;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Trust;

/** Quyền thay mặt for programs: who acts for whom, given, agreed to and taken back. */
@RestController
@RequestMapping("/api/v1/mandates")
class MandatesApi {
    private final SeeMandates see;
    private final GrantMandate grant;
    private final SettleMandate settle;

    MandatesApi(SeeMandates see, GrantMandate grant, SettleMandate settle) {
        this.see = see;
        this.grant = grant;
        this.settle = settle;
    }

    @GetMapping
    @Call(name = "listMandates", says = "identity.api.list-mandates", answer = Own.class, scope = Scope.MANDATES_READ)
    ResponseEntity<Object> list(Actor actor, Replies replies) {
        return signedIn(actor, replies, by -> switch (see.see(by)) {
            case SeeMandates.Outcome.NotAllowed(var refused) -> replies.refused(refused);
            case SeeMandates.Outcome.Seen seen ->
                replies.ok(
                        new Own(MandateView.of(seen.given(), seen.today()), MandateView.of(seen.held(), seen.today())));
        });
    }

    /** Sent twice under one id, it is given once. */
    @PostMapping
    @Call(name = "giveMandate", says = "identity.api.give-mandate", status = 204, scope = Scope.MANDATES_WRITE)
    ResponseEntity<Object> give(Actor actor, @RequestBody Wanted wanted, Replies replies) {
        return signedIn(
                actor,
                replies,
                by -> wanted.wish()
                        .map(wish -> answer(grant.grant(by, wish), replies))
                        .orElseGet(() -> replies.problem(MandateProblem.MANDATE_UNREADABLE)));
    }

    @PostMapping("/{id}/acceptance")
    @Call(name = "acceptMandate", says = "identity.api.accept-mandate", status = 204, scope = Scope.MANDATES_WRITE)
    ResponseEntity<Object> accept(Actor actor, @PathVariable UUID id, Replies replies) {
        return answer(settle.accept(actor, id), replies);
    }

    /** By who acts, or was to. */
    @PostMapping("/{id}/end")
    @Call(name = "layDownMandate", says = "identity.api.lay-down-mandate", status = 204, scope = Scope.MANDATES_WRITE)
    ResponseEntity<Object> layDown(Actor actor, @PathVariable UUID id, Replies replies) {
        return answer(settle.layDown(actor, id), replies);
    }

    /** By the one acted for. */
    @PostMapping("/{id}/revocation")
    @Call(name = "revokeMandate", says = "identity.api.revoke-mandate", status = 204, scope = Scope.MANDATES_WRITE)
    ResponseEntity<Object> revoke(Actor actor, @PathVariable UUID id, Replies replies) {
        return answer(settle.revoke(actor, id), replies);
    }

    private static ResponseEntity<Object> signedIn(
            Actor actor, Replies replies, Function<Actor.SignedIn, ResponseEntity<Object>> what) {
        return actor instanceof Actor.SignedIn by ? what.apply(by) : replies.problem(ApiProblem.SIGN_IN_FIRST);
    }

    private static ResponseEntity<Object> answer(SettleMandate.Outcome outcome, Replies replies) {
        return switch (outcome) {
            case SettleMandate.Outcome.Done _ -> replies.done();
            case SettleMandate.Outcome.Unknown _ -> replies.problem(MandateProblem.MANDATE_UNKNOWN);
            case SettleMandate.Outcome.NotAllowed(var refused) -> replies.refused(refused);
        };
    }

    private static ResponseEntity<Object> answer(GrantMandate.Outcome outcome, Replies replies) {
        return switch (outcome) {
            case GrantMandate.Outcome.Given _ -> replies.done();
            case GrantMandate.Outcome.NobodyFound _, GrantMandate.Outcome.Oneself _ ->
                replies.problem(MandateProblem.NOBODY_FOUND);
            case GrantMandate.Outcome.TooMany _, GrantMandate.Outcome.TooManyAttempts _ ->
                replies.problem(MandateProblem.TOO_MANY_MANDATES);
            case GrantMandate.Outcome.NotAllowed(var refused) -> replies.refused(refused);
        };
    }

    /**
     * Của tôi.
     *
     * @param given by which others act for me
     * @param held by which I act for others
     */
    record Own(List<MandateView> given, List<MandateView> held) {}

    /**
     * Điều muốn trao.
     *
     * @param id a UUID of the sender's
     * @param inNameOf the mandate by which one acts for an organisation; absent for oneself
     * @param who login name or citizen id of whom one trusts
     * @param until the first day on which it is to count no longer; absent for open-ended
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Wanted(
            UUID id,
            Optional<UUID> inNameOf,
            String who,
            String name,
            List<String> trusts,
            LocalDate from,
            Optional<LocalDate> until) {

        /** Empty if it is nothing that could be given. */
        Optional<GrantMandate.Wish> wish() {
            var known = Ground.GRANTED.most().stream().map(Trust::key).collect(Collectors.toUnmodifiableSet());
            var isSound = !trusts.isEmpty()
                    && known.containsAll(trusts)
                    && until.filter(end -> !end.isAfter(from)).isEmpty();
            return isSound
                    ? Optional.of(
                            new GrantMandate.Wish(id, inNameOf, who, name, entrusted(), new Mandate.Term(from, until)))
                    : Optional.empty();
        }

        private Set<Trust> entrusted() {
            return trusts.stream().map(Trust::of).collect(Collectors.toUnmodifiableSet());
        }
    }
}

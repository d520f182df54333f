package vn.motcua.dossier.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.api.Flaw;
import vn.motcua.api.ProblemReport;
import vn.motcua.api.Replies;
import vn.motcua.dossier.model.Asker;
import vn.motcua.dossier.model.Handover;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.usecase.Errand;
import vn.motcua.dossier.usecase.Handled;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Role;

/** What became of an act, as an answer. */
@Component
class ActReplies {
    private final Statuses statuses;

    ActReplies(Statuses statuses) {
        this.statuses = statuses;
    }

    ResponseEntity<Object> of(Handled handled, Replies replies) {
        return switch (handled) {
            case Handled.Done(var dossier) -> replies.ok(statuses.of(dossier));
            case Handled.Unknown _ -> replies.problem(DossierProblem.DOSSIER_UNKNOWN);
            case Handled.NotAllowed(var refused) -> replies.refused(refused);
            case Handled.Overtaken(var dossier) ->
                replies.problem(DossierProblem.OVERTAKEN, List.of(), Map.of("status", statuses.of(dossier)));
            case Handled.NotPossible(var why) -> notPossible(why, replies);
            case Handled.ReasonNeeded _ ->
                wanting(DossierProblem.REASON_NEEDED, "note", Map.of(), replies, Errand.LONGEST_NOTE);
            case Handled.WordingNeeded _ -> wanting(DossierProblem.WORDING_NEEDED, "wording", Map.of(), replies);
            case Handled.AmountNeeded _ -> wanting(DossierProblem.AMOUNT_NEEDED, "amount", Map.of(), replies);
            case Handled.AskerNeeded _ ->
                wanting(DossierProblem.ASKER_NEEDED, "asker", Map.of(), replies, Asker.LONGEST);
            case Handled.HandoverNeeded _ -> handoverNeeded(replies);
            case Handled.Unsigned _ -> replies.problem(DossierProblem.RESULT_UNSIGNED);
            case Handled.WhichAgency(var candidates) ->
                wanting(DossierProblem.WHICH_AGENCY, "to", Map.of("candidates", written(candidates.open())), replies);
            case Handled.NobodyThere(var agency, var role) -> nobodyThere(agency, role, replies);
        };
    }

    private static ResponseEntity<Object> handoverNeeded(Replies replies) {
        return wanting(
                DossierProblem.HANDOVER_NEEDED, "way", Map.of(), replies, Asker.LONGEST, Handover.LONGEST_PARCEL);
    }

    private static ResponseEntity<Object> nobodyThere(Agency agency, Role role, Replies replies) {
        var type = DossierProblem.NOBODY_THERE;
        var words = replies.words();
        var name = agency.name().in(words.language().tag());
        var post = words.say("ui.role." + role.key());
        var flaw = new Flaw(Flaw.at("to"), "unstaffed", words.say(type.message() + ".detail", name, post));
        return replies.problem(type, List.of(flaw), Map.of(), name, post);
    }

    /** The problem alone, where it is told beside something else. */
    Optional<ProblemReport> problem(Handled handled, Replies replies) {
        return Optional.ofNullable(of(handled, replies).getBody())
                .filter(ProblemReport.class::isInstance)
                .map(ProblemReport.class::cast);
    }

    private static ResponseEntity<Object> notPossible(Outcome why, Replies replies) {
        return switch (why) {
            case Outcome.Moved _ -> throw new IllegalStateException("what moved was possible");
            case Outcome.NotFromHere(var stage) ->
                replies.problem(DossierProblem.NOT_FROM_HERE, List.of(), Map.of("stage", stage.key()));
            case Outcome.SamePerson _ -> replies.problem(DossierProblem.SAME_PERSON);
            case Outcome.AskedBefore _ -> replies.problem(DossierProblem.ASKED_BEFORE);
            case Outcome.NoSuchStep _ -> replies.problem(DossierProblem.NO_SUCH_STEP);
            case Outcome.Waits _ -> replies.problem(DossierProblem.WAITS_FOR_OTHERS);
            case Outcome.NothingToRecall _ -> replies.problem(DossierProblem.NOTHING_TO_RECALL);
            case Outcome.NotPutOff(var refused) ->
                replies.problem(
                        switch (refused) {
                            case ONLY_ONCE -> DossierProblem.PUT_OFF_BEFORE;
                            case NOT_LATER -> DossierProblem.NOT_LATER;
                        });
            case Outcome.NotMerged(var hindrance) ->
                replies.problem(
                        DossierProblem.NOT_MERGED,
                        List.of(),
                        Map.of("why", hindrance.key()),
                        replies.words().say("dossier.merge.not." + hindrance.key()));
            case Outcome.Decided _ -> replies.problem(DossierProblem.DECIDED);
            case Outcome.LawDecides(var since) -> timed(DossierProblem.LAW_DECIDES, "since", since, replies);
            case Outcome.TooEarly(var until) -> timed(DossierProblem.TOO_EARLY, "until", until, replies);
        };
    }

    private static ResponseEntity<Object> timed(DossierProblem type, String member, Instant at, Replies replies) {
        return replies.problem(
                type, List.of(), Map.of(member, at), replies.words().moment(at));
    }

    private static ResponseEntity<Object> wanting(
            DossierProblem type, String member, Map<String, Object> more, Replies replies, Object... arguments) {
        var flaw = new Flaw(Flaw.at(member), "missing", replies.words().say(type.message(), arguments));
        return replies.problem(type, List.of(flaw), more, arguments);
    }

    static List<Candidate> written(List<Agency> candidates) {
        return candidates.stream()
                .map(agency -> new Candidate(agency.code(), agency.name().vietnamese()))
                .toList();
    }

    /** Cơ quan có thể nhận. */
    record Candidate(String code, String name) {}
}

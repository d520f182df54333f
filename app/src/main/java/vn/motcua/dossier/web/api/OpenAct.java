package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import vn.motcua.api.ProblemReport;
import vn.motcua.api.Replies;
import vn.motcua.dossier.model.ReturnWay;
import vn.motcua.dossier.usecase.Acts;
import vn.motcua.dossier.usecase.Candidates;

/**
 * Việc làm được, as a program is offered it.
 *
 * @param act which, as the call that acts is told
 * @param noteNeeded whether a reason must be given
 * @param wording whether it may bring the words of what is to be decided
 * @param to the agencies of which one must be named; none where nobody need choose
 * @param steps to which it can be sent back, from 0
 * @param days how many working days were drafted to put it off by; absent where it is not put off
 * @param ways by which a result can be given, where that is what it does
 * @param hindrance what whoever did it now would be answered; absent where nothing stands in the way
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record OpenAct(
        String act,
        boolean noteNeeded,
        boolean wording,
        List<ActReplies.Candidate> to,
        List<Integer> steps,
        Optional<Integer> days,
        List<String> ways,
        Optional<ProblemReport> hindrance) {

    static OpenAct of(Acts.Act act, ActReplies answers, Replies replies) {
        return new OpenAct(
                act.verb().key(),
                act.verb().needsReason(),
                act.writes(),
                act.choice().map(Candidates::open).map(ActReplies::written).orElse(List.of()),
                act.steps(),
                act.later().map(later -> later.days()),
                act.ways().stream().map(ReturnWay::key).toList(),
                act.hindrance().flatMap(handled -> answers.problem(handled, replies)));
    }
}

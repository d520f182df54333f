package vn.motcua.dossier.web.api;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Flaw;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Actor;

/** Việc làm với hồ sơ for programs: what the clerk, the officers and the citizen do, each by their own right. */
@RestController
@RequestMapping("/api/v1/dossiers/{code}/acts")
class ActsApi {
    private final Acting acting;
    private final ActReplies answers;
    private final Statuses statuses;
    private final AgencyCodes codes;

    ActsApi(Acting acting, ActReplies answers, Statuses statuses, AgencyCodes codes) {
        this.acting = acting;
        this.answers = answers;
        this.statuses = statuses;
        this.codes = codes;
    }

    @PostMapping
    @Call(name = "act", says = "dossier.api.act", answer = Status.class, scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> act(Actor actor, @PathVariable String code, @RequestBody Act act, Replies replies) {
        return statuses.bearing(code)
                .map(dossier -> act(actor, dossier, act, replies))
                .orElseGet(() -> replies.problem(DossierProblem.DOSSIER_UNKNOWN));
    }

    private ResponseEntity<Object> act(Actor actor, DossierId dossier, Act act, Replies replies) {
        var named = Acting.to(act);
        var to = named.flatMap(codes::read);
        if (named.isPresent() && to.isEmpty()) {
            var type = DossierProblem.AGENCY_UNKNOWN;
            var flaw = new Flaw(Flaw.at("to"), "unknown", replies.words().say(type.message()));
            return replies.problem(type, List.of(flaw), Map.of());
        }
        if (!Acting.isReadable(act)) {
            var type = DossierProblem.NO_SUCH_PLACE;
            var flaw = new Flaw(Flaw.at("marks"), "unreadable", replies.words().say(type.message()));
            return replies.problem(type, List.of(flaw), Map.of());
        }
        return answers.of(acting.perform(actor, dossier, act, to), replies);
    }
}

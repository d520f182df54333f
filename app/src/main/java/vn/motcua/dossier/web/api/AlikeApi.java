package vn.motcua.dossier.web.api;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.SeeAlike;
import vn.motcua.dossier.usecase.SeeDossier;
import vn.motcua.shared.Actor;

/** Hồ sơ giống for programs that officers use. */
@RestController
class AlikeApi {
    private final SeeDossier seeDossier;
    private final SeeAlike seeAlike;
    private final Statuses statuses;

    AlikeApi(SeeDossier seeDossier, SeeAlike seeAlike, Statuses statuses) {
        this.seeDossier = seeDossier;
        this.seeAlike = seeAlike;
        this.statuses = statuses;
    }

    @GetMapping("/api/v1/inbox/{code}/alike")
    @Call(name = "readAlike", says = "dossier.api.read-alike", answer = Alike.class, scope = Scope.INBOX_READ)
    ResponseEntity<Object> read(Actor actor, @PathVariable String code, Replies replies) {
        return statuses.bearing(code)
                .map(dossier -> read(actor, dossier, replies))
                .orElseGet(() -> replies.problem(DossierProblem.DOSSIER_UNKNOWN));
    }

    private ResponseEntity<Object> read(Actor actor, DossierId dossier, Replies replies) {
        return switch (seeDossier.atWork(actor, dossier)) {
            case SeeDossier.Outcome.Unknown _ -> replies.problem(DossierProblem.DOSSIER_UNKNOWN);
            case SeeDossier.Outcome.NotAllowed(var refused) -> replies.refused(refused);
            case SeeDossier.Outcome.Seen _ -> {
                var found = seeAlike.to(actor, dossier);
                yield replies.ok(
                        new Alike(found.seen().stream().map(statuses::of).toList(), found.others(), found.reason()));
            }
        };
    }

    /**
     * Hồ sơ giống.
     *
     * @param alike open dossiers that ask for the same, oldest first
     * @param others how many more there are that the caller may not see
     * @param reason why it was filed although another was open; empty where none was
     */
    record Alike(List<Status> alike, int others, String reason) {}
}

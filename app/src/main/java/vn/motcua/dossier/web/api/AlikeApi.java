package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.Errand;
import vn.motcua.dossier.usecase.MergeDossiers;
import vn.motcua.dossier.usecase.SeeAlike;
import vn.motcua.dossier.usecase.SeeDossier;
import vn.motcua.dossier.usecase.SeeMerged;
import vn.motcua.dossier.usecase.SeeMerged.Merged;
import vn.motcua.shared.Actor;

/** Hồ sơ giống for programs that officers use. */
@RestController
class AlikeApi {
    private final SeeDossier seeDossier;
    private final SeeAlike seeAlike;
    private final SeeMerged seeMerged;
    private final MergeDossiers mergeDossiers;
    private final Statuses statuses;
    private final ActReplies answers;

    AlikeApi(
            SeeDossier seeDossier,
            SeeAlike seeAlike,
            SeeMerged seeMerged,
            MergeDossiers mergeDossiers,
            Statuses statuses,
            ActReplies answers) {
        this.seeDossier = seeDossier;
        this.seeAlike = seeAlike;
        this.seeMerged = seeMerged;
        this.mergeDossiers = mergeDossiers;
        this.statuses = statuses;
        this.answers = answers;
    }

    @GetMapping("/api/v1/inbox/{code}/alike")
    @Call(name = "readAlike", says = "dossier.api.read-alike", answer = Alike.class, scope = Scope.INBOX_READ)
    ResponseEntity<Object> read(Actor actor, @PathVariable String code, Replies replies) {
        return statuses.bearing(code)
                .map(dossier -> read(actor, dossier, replies))
                .orElseGet(() -> replies.problem(DossierProblem.DOSSIER_UNKNOWN));
    }

    /** Taken back by the act {@code separate}. */
    @PostMapping("/api/v1/inbox/{code}/merging")
    @Call(name = "mergeDossiers", says = "dossier.api.merge", answer = Status.class, scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> merge(
            Actor actor, @PathVariable String code, @RequestBody Declaration declaration, Replies replies) {
        var ends = statuses.bearing(code);
        var kept = declaration.kept().flatMap(statuses::bearing);
        if (ends.isEmpty() || kept.isEmpty()) {
            return replies.problem(DossierProblem.DOSSIER_UNKNOWN);
        }
        var errand = new Errand(
                actor, ends.get(), declaration.seen(), declaration.note().orElse(""));
        var papers = Set.copyOf(declaration.papers().orElse(List.of()));
        return answers.of(mergeDossiers.merge(errand, kept.get(), papers), replies);
    }

    private ResponseEntity<Object> read(Actor actor, DossierId dossier, Replies replies) {
        return switch (seeDossier.atWork(actor, dossier)) {
            case SeeDossier.Outcome.Unknown _ -> replies.problem(DossierProblem.DOSSIER_UNKNOWN);
            case SeeDossier.Outcome.NotAllowed(var refused) -> replies.refused(refused);
            case SeeDossier.Outcome.Seen(var folder) -> {
                var found = seeAlike.to(actor, dossier);
                yield replies.ok(new Alike(
                        found.seen().stream().map(statuses::of).toList(),
                        found.others(),
                        found.reason(),
                        seeMerged.with(folder).stream().map(Twin::of).toList()));
            }
        };
    }

    /**
     * Khai trùng: the dossier of the address ends, for the other one goes on.
     *
     * @param kept the code of the one that goes on
     * @param seen how often the one that ends had moved when it was last seen
     * @param note why, as its owner will read it
     * @param papers which of its papers the other one takes over, by their numbers
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Declaration(Optional<String> kept, int seen, Optional<String> note, Optional<List<Integer>> papers) {}

    /**
     * Hồ sơ giống.
     *
     * @param alike open dossiers that ask for the same, oldest first
     * @param others how many more there are that the caller may not see
     * @param reason why it was filed although another was open; empty where none was
     * @param merged with which it was declared to be one
     */
    record Alike(List<Status> alike, int others, String reason, List<Twin> merged) {}

    /**
     * Hồ sơ trùng.
     *
     * @param goesOn whether it is the one that goes on; otherwise it has ended
     * @param paid what was paid there
     */
    record Twin(String code, boolean goesOn, List<Paid> paid) {
        static Twin of(Merged merged) {
            return new Twin(
                    merged.twin().code(),
                    merged.twin().goesOn(),
                    merged.paid().stream()
                            .map(paid -> new Paid(paid.amount(), paid.receipt()))
                            .toList());
        }
    }

    /** @param amount in đồng */
    record Paid(long amount, String receipt) {}
}

package vn.motcua.dossier.web.api;

import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.ApiProblem;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.dossier.usecase.Inboxes;
import vn.motcua.dossier.usecase.SeeSilences;
import vn.motcua.dossier.usecase.Silences.Struck;
import vn.motcua.shared.Actor;

/** Hồ sơ do im lặng for programs that leaders use. */
@RestController
class SilencesApi {
    private static final int LAST_PAGE = 10_000;

    private final SeeSilences seeSilences;
    private final Statuses statuses;

    SilencesApi(SeeSilences seeSilences, Statuses statuses) {
        this.seeSilences = seeSilences;
        this.statuses = statuses;
    }

    /** The latest first; pages from 0. */
    @GetMapping("/api/v1/inbox/silences")
    @Call(name = "seeSilences", says = "dossier.api.see-silences", answer = Silent.class, scope = Scope.INBOX_READ)
    ResponseEntity<Object> see(Actor actor, @RequestParam(defaultValue = "0") int page, Replies replies) {
        if (page < 0 || page > LAST_PAGE) {
            return replies.problem(ApiProblem.QUESTION_UNREADABLE, "page");
        }
        return switch (seeSilences.see(actor, Inboxes.Page.of(page))) {
            case SeeSilences.Outcome.NotAllowed(var refused) -> replies.refused(refused);
            case SeeSilences.Outcome.Seen(var lines, var total) ->
                replies.ok(new Silent(lines.stream().map(this::line).toList(), total));
        };
    }

    private Line line(Struck struck) {
        var office = statuses.holder(struck.custody());
        return new Line(
                struck.code(),
                struck.procedure().value(),
                struck.meaning().key(),
                struck.at(),
                office.agency(),
                office.role());
    }

    /** @param total on all pages */
    record Silent(List<Line> dossiers, int total) {}

    /**
     * Hồ sơ được quyết định do im lặng.
     *
     * @param meaning what the silence was taken for: {@code accepts} or {@code refuses}
     * @param at when its time was over
     * @param agency which was silent
     * @param role whose turn it was there
     */
    record Line(String code, String procedure, String meaning, Instant at, String agency, String role) {}
}

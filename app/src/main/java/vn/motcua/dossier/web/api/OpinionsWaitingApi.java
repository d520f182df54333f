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
import vn.motcua.dossier.usecase.Opinions;
import vn.motcua.dossier.usecase.SeeOpinions;
import vn.motcua.shared.Actor;

/** Chờ cho ý kiến for programs that officers use. */
@RestController
class OpinionsWaitingApi {
    private static final int LAST_PAGE = 10_000;

    private final SeeOpinions seeOpinions;
    private final AgencyCodes codes;

    OpinionsWaitingApi(SeeOpinions seeOpinions, AgencyCodes codes) {
        this.seeOpinions = seeOpinions;
        this.codes = codes;
    }

    /** Soonest due first; pages from 0. */
    @GetMapping("/api/v1/inbox/opinions")
    @Call(
            name = "seeOpinionsWaiting",
            says = "dossier.api.see-opinions-waiting",
            answer = Waiting.class,
            scope = Scope.INBOX_READ)
    ResponseEntity<Object> see(Actor actor, @RequestParam(defaultValue = "0") int page, Replies replies) {
        if (page < 0 || page > LAST_PAGE) {
            return replies.problem(ApiProblem.QUESTION_UNREADABLE, "page");
        }
        return switch (seeOpinions.waiting(actor, Inboxes.Page.of(page))) {
            case SeeOpinions.Waiting.NotAllowed(var refused) -> replies.refused(refused);
            case SeeOpinions.Waiting.Seen(var lines, var total, var _) ->
                replies.ok(new Waiting(
                        lines.stream().map(line -> Line.of(line, codes)).toList(), total));
        };
    }

    /** @param total on all pages */
    record Waiting(List<Line> opinions, int total) {}

    /**
     * Câu hỏi đang chờ.
     *
     * @param code of the dossier
     * @param from the agency that asks
     * @param role the role that is asked
     */
    record Line(String code, int number, String from, String role, Instant asked, Instant due, String question) {
        static Line of(Opinions.Line line, AgencyCodes codes) {
            var asked = line.opinion().asked();
            return new Line(
                    line.code(),
                    line.opinion().number(),
                    codes.of(asked.from().agency(), asked.at()),
                    asked.to().role().key(),
                    asked.at(),
                    line.opinion().due(),
                    asked.text());
        }
    }
}

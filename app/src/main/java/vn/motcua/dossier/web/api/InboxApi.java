package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.ApiProblem;
import vn.motcua.api.Call;
import vn.motcua.api.Flaw;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.dossier.model.Rung;
import vn.motcua.dossier.usecase.Inboxes;
import vn.motcua.dossier.usecase.SeeDossier;
import vn.motcua.dossier.usecase.SeeInbox;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;

/** Hồ sơ chờ xử lý for programs that officers use. */
@RestController
@RequestMapping("/api/v1/inbox")
class InboxApi {
    private static final int LAST_PAGE = 10_000;

    private final SeeInbox seeInbox;
    private final SeeDossier seeDossier;
    private final Folders folders;
    private final Statuses statuses;
    private final AgencyCodes codes;

    InboxApi(SeeInbox seeInbox, SeeDossier seeDossier, Folders folders, Statuses statuses, AgencyCodes codes) {
        this.seeInbox = seeInbox;
        this.seeDossier = seeDossier;
        this.folders = folders;
        this.statuses = statuses;
        this.codes = codes;
    }

    /** Soonest promise first; pages from 0. */
    @GetMapping
    @Call(name = "seeInbox", says = "dossier.api.see-inbox", answer = Inbox.class, scope = Scope.INBOX_READ)
    ResponseEntity<Object> see(
            Actor actor, @RequestParam String agency, @RequestParam(defaultValue = "0") int page, Replies replies) {
        if (page < 0 || page > LAST_PAGE) {
            return replies.problem(ApiProblem.QUESTION_UNREADABLE, "page");
        }
        return codes.read(agency).map(at -> see(actor, at, page, replies)).orElseGet(() -> {
            var type = DossierProblem.AGENCY_UNKNOWN;
            var flaw = new Flaw(Flaw.at("agency"), "unknown", replies.words().say(type.message()));
            return replies.problem(type, List.of(flaw), Map.of());
        });
    }

    /** As an officer of an agency that has it in hand or had it. Nothing is masked, so the look is entered as one in full. */
    @GetMapping("/{code}")
    @Call(name = "readAtWork", says = "dossier.api.read-at-work", answer = DossierView.class, scope = Scope.INBOX_READ)
    ResponseEntity<Object> read(Actor actor, @PathVariable String code, Replies replies) {
        return statuses.bearing(code)
                .map(dossier -> folders.of(actor, seeDossier.inFull(actor, dossier), replies))
                .orElseGet(() -> replies.problem(DossierProblem.DOSSIER_UNKNOWN));
    }

    private ResponseEntity<Object> see(Actor actor, AgencyId agency, int page, Replies replies) {
        return switch (seeInbox.see(actor, agency, Inboxes.Page.of(page))) {
            case SeeInbox.Outcome.NotAllowed(var refused) -> replies.refused(refused);
            case SeeInbox.Outcome.Seen(var lines, var total) ->
                replies.ok(new Inbox(
                        lines.stream().map(line -> Entry.of(line, codes)).toList(), total));
        };
    }

    /** @param total on all pages */
    record Inbox(List<Entry> dossiers, int total) {}

    /**
     * Dòng trong danh sách.
     *
     * @param code the official code once there is one
     * @param rung how far the promised time is, as was last told
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Entry(
            String code,
            String procedure,
            String stage,
            Optional<Integer> step,
            String agency,
            Instant since,
            Optional<Instant> due,
            Optional<String> rung) {

        static Entry of(Inboxes.Line line, AgencyCodes codes) {
            return new Entry(
                    line.code(),
                    line.procedure().value(),
                    line.stage().key(),
                    line.step(),
                    codes.of(line.agency(), line.since()),
                    line.since(),
                    line.due(),
                    line.rung().map(Rung::key));
        }
    }
}

package vn.motcua.dossier.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.motcua.dossier.model.Labels;
import vn.motcua.dossier.model.Remark;
import vn.motcua.dossier.model.Remark.Side;
import vn.motcua.dossier.usecase.SeeRemarks;
import vn.motcua.dossier.usecase.WriteRemark;
import vn.motcua.shared.Actor;

/** Trao đổi về hồ sơ for programs: of its owner, and of officers. */
@RestController
class MessagesApi {
    private final SeeRemarks seeRemarks;
    private final WriteRemark writeRemark;
    private final Statuses statuses;

    MessagesApi(SeeRemarks seeRemarks, WriteRemark writeRemark, Statuses statuses) {
        this.seeRemarks = seeRemarks;
        this.writeRemark = writeRemark;
        this.statuses = statuses;
    }

    @GetMapping("/api/v1/dossiers/{code}/messages")
    @Call(
            name = "readMessages",
            says = "dossier.api.read-messages",
            answer = Conversation.class,
            scope = Scope.DOSSIERS_READ)
    ResponseEntity<Object> own(Actor actor, @PathVariable String code, Replies replies) {
        return statuses.bearing(code)
                .map(dossier -> seen(seeRemarks.own(actor, dossier), replies))
                .orElseGet(() -> replies.problem(DossierProblem.DOSSIER_UNKNOWN));
    }

    /** Sent twice in a row, it is written once. */
    @PostMapping("/api/v1/dossiers/{code}/messages")
    @Call(name = "writeMessage", says = "dossier.api.write-message", status = 204, scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> write(Actor actor, @PathVariable String code, @RequestBody Said said, Replies replies) {
        return statuses.bearing(code)
                .map(dossier -> write(actor, dossier, Side.OWNER, said.text().orElse(""), replies))
                .orElseGet(() -> replies.problem(DossierProblem.DOSSIER_UNKNOWN));
    }

    @GetMapping("/api/v1/inbox/{code}/messages")
    @Call(
            name = "readMessagesAtWork",
            says = "dossier.api.read-messages-at-work",
            answer = Conversation.class,
            scope = Scope.INBOX_READ)
    ResponseEntity<Object> atWork(Actor actor, @PathVariable String code, Replies replies) {
        return statuses.bearing(code)
                .map(dossier -> seen(seeRemarks.atWork(actor, dossier), replies))
                .orElseGet(() -> replies.problem(DossierProblem.DOSSIER_UNKNOWN));
    }

    @PostMapping("/api/v1/inbox/{code}/messages")
    @Call(
            name = "writeMessageAtWork",
            says = "dossier.api.write-message-at-work",
            status = 204,
            scope = Scope.INBOX_WRITE)
    ResponseEntity<Object> writeAtWork(
            Actor actor, @PathVariable String code, @RequestBody SaidAtWork said, Replies replies) {
        var dossier = statuses.bearing(code);
        if (dossier.isEmpty()) {
            return replies.problem(DossierProblem.DOSSIER_UNKNOWN);
        }
        return switch (said.side().orElse("")) {
            case "office" ->
                write(actor, dossier.get(), Side.OFFICE, said.text().orElse(""), replies);
            case "note" -> write(actor, dossier.get(), Side.NOTE, said.text().orElse(""), replies);
            default -> replies.problem(DossierProblem.NO_SUCH_SIDE);
        };
    }

    /** In the place of those it bears. */
    @PostMapping("/api/v1/inbox/{code}/labels")
    @Call(name = "labelDossier", says = "dossier.api.label", status = 204, scope = Scope.INBOX_WRITE)
    ResponseEntity<Object> label(Actor actor, @PathVariable String code, @RequestBody Bearing wanted, Replies replies) {
        return statuses.bearing(code)
                .map(dossier -> written(writeRemark.label(actor, dossier, wanted.written()), replies))
                .orElseGet(() -> replies.problem(DossierProblem.DOSSIER_UNKNOWN));
    }

    private ResponseEntity<Object> write(Actor actor, DossierId dossier, Side side, String text, Replies replies) {
        return written(writeRemark.write(actor, dossier, side, text), replies);
    }

    private static ResponseEntity<Object> written(WriteRemark.Outcome outcome, Replies replies) {
        return switch (outcome) {
            case WriteRemark.Outcome.Done _ -> replies.done();
            case WriteRemark.Outcome.NoText _ -> replies.problem(DossierProblem.NO_TEXT);
            case WriteRemark.Outcome.NoLabels _ ->
                replies.problem(DossierProblem.NO_SUCH_LABELS, List.of(), Map.of(), Labels.MOST, Labels.LONGEST);
            case WriteRemark.Outcome.TooMany _ -> replies.problem(DossierProblem.REMARKS_WAITING);
            case WriteRemark.Outcome.Closed _ -> replies.problem(DossierProblem.DOSSIER_CLOSED);
            case WriteRemark.Outcome.Unknown _ -> replies.problem(DossierProblem.DOSSIER_UNKNOWN);
            case WriteRemark.Outcome.NotAllowed(var refused) -> replies.refused(refused);
        };
    }

    private static ResponseEntity<Object> seen(SeeRemarks.Outcome outcome, Replies replies) {
        return switch (outcome) {
            case SeeRemarks.Outcome.Seen seen ->
                replies.ok(new Conversation(
                        seen.remarks().stream().map(Line::of).toList(),
                        seen.labels().words()));
            case SeeRemarks.Outcome.Unknown _ -> replies.problem(DossierProblem.DOSSIER_UNKNOWN);
            case SeeRemarks.Outcome.NotAllowed(var refused) -> replies.refused(refused);
        };
    }

    record Said(Optional<String> text) {}

    /** @param labels all that it shall bear from now on */
    record Bearing(Optional<List<String>> labels) {
        /** A comma within one makes two of it, as on the page. */
        String written() {
            return String.join(",", labels.orElse(List.of()));
        }
    }

    /** @param side office or note */
    record SaidAtWork(Optional<String> side, Optional<String> text) {}

    /**
     * Trao đổi.
     *
     * @param messages oldest first
     * @param labels for officers alone
     */
    record Conversation(List<Line> messages, List<String> labels) {}

    /** @param side owner, office or note */
    record Line(int number, String side, Instant at, String text) {
        static Line of(Remark remark) {
            return new Line(remark.number(), remark.side().key(), remark.at(), remark.text());
        }
    }
}

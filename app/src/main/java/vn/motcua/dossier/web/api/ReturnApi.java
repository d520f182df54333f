package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Flaw;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Delivery;
import vn.motcua.dossier.model.ReturnWay;
import vn.motcua.dossier.usecase.ChooseReturn;
import vn.motcua.dossier.usecase.ChooseReturn.Wish;
import vn.motcua.dossier.usecase.ChooseReturnOfDraft;
import vn.motcua.dossier.usecase.Choosing;
import vn.motcua.dossier.web.Spoken;
import vn.motcua.form.Mistake;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Text;

/** Cách nhận kết quả for programs: before filing, and anew until the result is given out. */
@RestController
class ReturnApi {
    private final ChooseReturn chooseReturn;
    private final ChooseReturnOfDraft ofDraft;
    private final Statuses statuses;

    ReturnApi(ChooseReturn chooseReturn, ChooseReturnOfDraft ofDraft, Statuses statuses) {
        this.chooseReturn = chooseReturn;
        this.ofDraft = ofDraft;
        this.statuses = statuses;
    }

    @GetMapping("/api/v1/drafts/{id}/return")
    @Call(
            name = "readDraftReturn",
            says = "dossier.api.read-draft-return",
            answer = Choice.class,
            scope = Scope.DOSSIERS_READ)
    ResponseEntity<Object> read(Actor actor, @PathVariable UUID id, Replies replies) {
        return answer(ofDraft.see(actor, new DraftId(id)), DossierProblem.DRAFT_UNKNOWN, replies);
    }

    @PostMapping("/api/v1/drafts/{id}/return")
    @Call(
            name = "chooseDraftReturn",
            says = "dossier.api.choose-draft-return",
            answer = Choice.class,
            scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> choose(Actor actor, @PathVariable UUID id, @RequestBody Wanted wanted, Replies replies) {
        return answer(ofDraft.choose(actor, new DraftId(id), wanted.wish()), DossierProblem.DRAFT_UNKNOWN, replies);
    }

    @GetMapping("/api/v1/dossiers/{code}/return")
    @Call(name = "readReturn", says = "dossier.api.read-return", answer = Choice.class, scope = Scope.DOSSIERS_READ)
    ResponseEntity<Object> read(Actor actor, @PathVariable String code, Replies replies) {
        return statuses.bearing(code)
                .map(id -> answer(chooseReturn.see(actor, id), DossierProblem.DOSSIER_UNKNOWN, replies))
                .orElseGet(() -> replies.problem(DossierProblem.DOSSIER_UNKNOWN));
    }

    @PostMapping("/api/v1/dossiers/{code}/return")
    @Call(
            name = "chooseReturn",
            says = "dossier.api.choose-return",
            answer = Choice.class,
            scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> choose(Actor actor, @PathVariable String code, @RequestBody Wanted wanted, Replies replies) {
        return statuses.bearing(code)
                .map(id ->
                        answer(chooseReturn.choose(actor, id, wanted.wish()), DossierProblem.DOSSIER_UNKNOWN, replies))
                .orElseGet(() -> replies.problem(DossierProblem.DOSSIER_UNKNOWN));
    }

    private static ResponseEntity<Object> answer(Choosing choosing, DossierProblem unknown, Replies replies) {
        return switch (choosing) {
            case Choosing.Open open -> replies.ok(Choice.of(open));
            case Choosing.Chosen(var delivery) -> replies.ok(Choice.of(delivery, List.of()));
            case Choosing.NoSuchWay _ -> noSuchWay(replies);
            case Choosing.Wrong(var mistakes) ->
                replies.problem(DossierProblem.RECIPIENT_WRONG, flaws(mistakes, replies), Map.of());
            case Choosing.Closed _ -> replies.problem(DossierProblem.RETURN_CLOSED);
            case Choosing.Unknown _ -> replies.problem(unknown);
            case Choosing.NotAllowed(var refused) -> replies.refused(refused);
        };
    }

    private static ResponseEntity<Object> noSuchWay(Replies replies) {
        var flaw = new Flaw(Flaw.at("way"), "unknown", replies.words().say(DossierProblem.NO_SUCH_RETURN.message()));
        return replies.problem(DossierProblem.NO_SUCH_RETURN, List.of(flaw), Map.of());
    }

    private static List<Flaw> flaws(List<Mistake> mistakes, Replies replies) {
        var spoken = new Spoken(replies.words());
        return mistakes.stream()
                .map(mistake -> new Flaw(
                        Flaw.at("recipient", mistake.box()), mistake.problem().key(), spoken.told(mistake)))
                .toList();
    }

    /**
     * Mong muốn.
     *
     * @param way counter, post or electronic
     * @param recipient to whom and where it is posted, by box: {@code name}, {@code phone}, {@code home.house},
     *     {@code home.commune}, {@code home.province}
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Wanted(
            Optional<String> way,
            @JsonSetter(contentNulls = Nulls.SKIP) Optional<Map<String, String>> recipient) {
        Wish wish() {
            var typed = new TreeMap<String, String>();
            recipient.orElse(Map.of()).forEach((box, text) -> typed.put(box, Text.clean(text == null ? "" : text)));
            return new Wish(way.orElse(""), typed);
        }
    }

    /**
     * Điều đã chọn.
     *
     * @param way what holds
     * @param recipient to whom and where it is posted, by box; empty where it is not
     * @param ways among which one may choose; empty in the answer to a choice
     */
    record Choice(String way, Map<String, String> recipient, List<String> ways) {
        static Choice of(Choosing.Open open) {
            return of(
                    open.now().orElse(Delivery.AT_COUNTER),
                    open.ways().stream().map(ReturnWay::key).toList());
        }

        static Choice of(Delivery delivery, List<String> ways) {
            return new Choice(delivery.way().key(), delivery.recipient().byBox(), ways);
        }
    }
}

package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.ApiProblem;
import vn.motcua.api.Call;
import vn.motcua.api.Flaw;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.usecase.Drafting;
import vn.motcua.dossier.usecase.FileDossier;
import vn.motcua.dossier.usecase.GiveUpDraft;
import vn.motcua.dossier.usecase.KeepDraft;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Text;

/** Bản khai for programs: begun, filled in page by page, filed. */
@RestController
@RequestMapping("/api/v1/drafts")
class DraftsApi {
    private final KeepDraft keepDraft;
    private final GiveUpDraft giveUpDraft;
    private final FileDossier fileDossier;
    private final DraftReplies answers;
    private final Statuses statuses;
    private final AgencyCodes codes;

    DraftsApi(
            KeepDraft keepDraft,
            GiveUpDraft giveUpDraft,
            FileDossier fileDossier,
            DraftReplies answers,
            Statuses statuses,
            AgencyCodes codes) {
        this.keepDraft = keepDraft;
        this.giveUpDraft = giveUpDraft;
        this.fileDossier = fileDossier;
        this.answers = answers;
        this.statuses = statuses;
        this.codes = codes;
    }

    /** Begins one, or goes on with the one that was begun before. */
    @PostMapping
    @Call(name = "beginDraft", says = "dossier.api.begin-draft", answer = DraftView.class, scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> begin(Actor actor, @RequestBody Beginning wanted, Replies replies) {
        var procedure = ProcedureCode.typed(wanted.procedure());
        var desk = codes.read(wanted.desk());
        if (procedure.isEmpty()) {
            return unknown(DossierProblem.PROCEDURE_UNKNOWN, "procedure", replies);
        }
        return desk.map(office -> begin(actor, wanted.mandate(), procedure.get(), office, replies))
                .orElseGet(() -> unknown(DossierProblem.AGENCY_UNKNOWN, "desk", replies));
    }

    private ResponseEntity<Object> begin(
            Actor actor, Optional<UUID> mandate, ProcedureCode procedure, AgencyId desk, Replies replies) {
        var begun = mandate.map(id -> keepDraft.beginFor(actor, id, procedure, desk))
                .orElseGet(() -> keepDraft.begin(actor, procedure, desk));
        return begun instanceof Drafting.Unknown
                ? unknown(DossierProblem.PROCEDURE_UNKNOWN, "procedure", replies)
                : answers.of(begun, replies);
    }

    @GetMapping("/{id}")
    @Call(name = "readDraft", says = "dossier.api.read-draft", answer = DraftView.class, scope = Scope.DOSSIERS_READ)
    ResponseEntity<Object> read(Actor actor, @PathVariable UUID id, Replies replies) {
        return answers.of(keepDraft.see(actor, new DraftId(id)), replies);
    }

    /** Keeps the answers of a page, or says which of the procedure's cases it is. */
    @PatchMapping("/{id}")
    @Call(
            name = "changeDraft",
            says = "dossier.api.change-draft",
            answer = DraftView.class,
            scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> change(
            Actor actor,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) Optional<String> seen,
            @RequestBody Change change,
            Replies replies) {
        var edition = seen.flatMap(DraftsApi::edition);
        if (edition.isEmpty()) {
            return replies.problem(ApiProblem.EDITION_NEEDED);
        }
        var draft = new DraftId(id);
        var done = change.situation()
                .map(situation -> keepDraft.settle(actor, draft, edition.get(), situation))
                .orElseGet(() -> keepDraft.save(
                        actor, draft, edition.get(), change.page().orElse(""), change.typed()));
        return answers.of(done, replies);
    }

    @DeleteMapping("/{id}")
    @Call(name = "dropDraft", says = "dossier.api.drop-draft", status = 204, scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> drop(Actor actor, @PathVariable UUID id, Replies replies) {
        var dropped = giveUpDraft.giveUp(actor, new DraftId(id));
        return dropped instanceof Drafting.Kept ? replies.done() : answers.of(dropped, replies);
    }

    /**
     * Files it. Filed twice, it is the same dossier.
     *
     * @param despite why it is filed although another is open that asks for the same
     */
    @PostMapping("/{id}/file")
    @Call(
            name = "fileDraft",
            says = "dossier.api.file-draft",
            answer = Receipt.class,
            status = 201,
            scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> file(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String despite, Replies replies) {
        return switch (fileDossier.file(actor, new DraftId(id), despite)) {
            case FileDossier.Outcome.Filed(var dossier, var secret) -> {
                var status = statuses.of(dossier);
                var receipt = new Receipt(status.code(), secret, status);
                yield replies.created(URI.create("/api/v1/dossiers/" + status.code()), receipt);
            }
            case FileDossier.Outcome other -> answers.notFiled(other, replies);
        };
    }

    private static ResponseEntity<Object> unknown(DossierProblem type, String member, Replies replies) {
        var flaw = new Flaw(Flaw.at(member), "unknown", replies.words().say(type.message()));
        return replies.problem(type, List.of(flaw), Map.of());
    }

    /** An edition as {@code ETag} gave it. */
    static Optional<Integer> edition(String header) {
        return Optional.of(header.replaceFirst("^W/", "").replace("\"", "").strip())
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }

    /**
     * Bắt đầu khai.
     *
     * @param desk the code of an office that takes the procedure in
     * @param mandate by which one acts for another; absent for oneself
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Beginning(String procedure, String desk, Optional<UUID> mandate) {}

    /**
     * Thay đổi: either a page with its answers, by field and box, or the case.
     *
     * @param situation which of the procedure's cases, from 0
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Change(
            Optional<String> page,
            @JsonSetter(contentNulls = Nulls.SKIP) Optional<Map<String, String>> answers,
            Optional<Integer> situation) {

        /** As it would have been typed: one spelling, line by line. */
        Map<String, String> typed() {
            var typed = new TreeMap<String, String>();
            answers.orElse(Map.of()).forEach((box, text) -> typed.put(box, clean(text)));
            return typed;
        }

        private static String clean(String text) {
            return text.lines()
                    .map(Text::clean)
                    .collect(Collectors.joining("\n"))
                    .strip();
        }
    }

    /**
     * Biên nhận.
     *
     * @param code by which the dossier is found from now on
     * @param secret four digits without which nothing is told to somebody who is not signed in
     */
    record Receipt(String code, String secret, Status status) {}
}

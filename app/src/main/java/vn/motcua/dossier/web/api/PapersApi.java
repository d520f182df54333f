package vn.motcua.dossier.web.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.ApiProblem;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.api.SentFile;
import vn.motcua.document.FileId;
import vn.motcua.document.Storing;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.usecase.AddPaper;
import vn.motcua.dossier.usecase.KeepPapers;
import vn.motcua.dossier.usecase.KeepPapers.Adding;
import vn.motcua.shared.Actor;

/**
 * Giấy tờ for programs: what counts is what is in the file, whatever it is said to be. A paper is named after the key under
 * which it is sent, so that one sent twice is added once; without a key it is another paper each time.
 */
@RestController
class PapersApi {
    private final KeepPapers keepPapers;
    private final AddPaper addPaper;
    private final Statuses statuses;

    PapersApi(KeepPapers keepPapers, AddPaper addPaper, Statuses statuses) {
        this.keepPapers = keepPapers;
        this.addPaper = addPaper;
        this.statuses = statuses;
    }

    @PostMapping("/api/v1/drafts/{id}/papers")
    @Call(
            name = "addPaper",
            says = "dossier.api.add-paper",
            answer = PaperView.class,
            many = true,
            scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int component,
            @RequestParam(defaultValue = "") String name,
            @RequestHeader(name = "Idempotency-Key", required = false) Optional<String> key,
            SentFile file,
            Replies replies)
            throws IOException {
        var paper = paper(named(actor, id, key), name, file);
        return of(keepPapers.add(actor, new DraftId(id), component, paper), replies);
    }

    @DeleteMapping("/api/v1/drafts/{id}/papers/{number}")
    @Call(
            name = "dropPaper",
            says = "dossier.api.drop-paper",
            answer = PaperView.class,
            many = true,
            scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> drop(Actor actor, @PathVariable UUID id, @PathVariable int number, Replies replies) {
        return of(keepPapers.drop(actor, new DraftId(id), number), replies);
    }

    /** To a dossier, when its owner was asked for more. */
    @PostMapping("/api/v1/dossiers/{code}/papers")
    @Call(
            name = "addMissingPaper",
            says = "dossier.api.add-missing-paper",
            answer = PaperView.class,
            many = true,
            scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> addMissing(
            Actor actor,
            @PathVariable String code,
            @RequestParam int component,
            @RequestParam(defaultValue = "") String name,
            @RequestHeader(name = "Idempotency-Key", required = false) Optional<String> key,
            SentFile file,
            Replies replies)
            throws IOException {
        var dossier = statuses.bearing(code);
        if (dossier.isEmpty()) {
            return replies.problem(DossierProblem.DOSSIER_UNKNOWN);
        }
        var paper = paper(named(actor, dossier.get().value(), key), name, file);
        return of(addPaper.add(actor, dossier.get(), component, paper), replies);
    }

    /** @param name as the question says; where it does not, as the form calls the file */
    private static KeepPapers.Sent paper(FileId id, String name, SentFile file) {
        return new KeepPapers.Sent(id, name.isBlank() ? file.name() : name, file.content());
    }

    /** Before it is handed in. */
    @DeleteMapping("/api/v1/dossiers/{code}/papers/{number}")
    @Call(
            name = "takeBackPaper",
            says = "dossier.api.take-back-paper",
            answer = PaperView.class,
            many = true,
            scope = Scope.DOSSIERS_WRITE)
    ResponseEntity<Object> takeBack(Actor actor, @PathVariable String code, @PathVariable int number, Replies replies) {
        return statuses.bearing(code)
                .map(id -> of(addPaper.takeBack(actor, id, number), replies))
                .orElseGet(() -> replies.problem(DossierProblem.DOSSIER_UNKNOWN));
    }

    private ResponseEntity<Object> of(Adding adding, Replies replies) {
        return switch (adding) {
            case Adding.Added(var papers) -> replies.ok(PaperView.of(papers, statuses::code));
            case Adding.NotTaken(var why) -> notTaken(why, replies);
            case Adding.Unknown _ -> replies.problem(DossierProblem.PAPER_NOT_ASKED_FOR);
            case Adding.NotAllowed(var refused) -> replies.refused(refused);
        };
    }

    private static ResponseEntity<Object> notTaken(Storing why, Replies replies) {
        return switch (why) {
            case Storing.Stored _ -> throw new IllegalStateException("what is stored is taken");
            case Storing.Empty _ -> replies.problem(DossierProblem.PAPER_EMPTY);
            case Storing.TooLarge(var limit) -> replies.problem(DossierProblem.PAPER_TOO_LARGE, limit);
            case Storing.KindNotAccepted _ -> replies.problem(DossierProblem.PAPER_OF_NO_KIND);
            case Storing.TooMuchWaiting _ -> replies.problem(DossierProblem.PAPERS_WAITING);
            case Storing.IdTaken _ -> replies.problem(ApiProblem.KEY_USED_OTHERWISE);
            case Storing.NotAllowed(var refused) -> replies.refused(refused);
        };
    }

    /** A person's key for one record is nobody else's, and no file's elsewhere. */
    private static FileId named(Actor actor, UUID record, Optional<String> key) {
        var id = key.map(sent -> actor.who() + " " + record + " " + sent)
                .map(name -> UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(UUID::randomUUID);
        return new FileId(id);
    }
}

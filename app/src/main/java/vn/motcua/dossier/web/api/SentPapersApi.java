package vn.motcua.dossier.web.api;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.PaperFiles.Shown;
import vn.motcua.dossier.usecase.PaperFiles.View;
import vn.motcua.dossier.usecase.ReadOwnDossier;
import vn.motcua.dossier.usecase.ReadPaper;
import vn.motcua.dossier.web.PaperAnswer;
import vn.motcua.shared.Actor;

/** Giấy tờ đã gửi for programs, as it was sent: to the owner, and to officers who compare it with the form. */
@RestController
class SentPapersApi {
    private final ReadOwnDossier readOwnDossier;
    private final ReadPaper readPaper;
    private final Statuses statuses;

    SentPapersApi(ReadOwnDossier readOwnDossier, ReadPaper readPaper, Statuses statuses) {
        this.readOwnDossier = readOwnDossier;
        this.readPaper = readPaper;
        this.statuses = statuses;
    }

    @GetMapping("/api/v1/dossiers/{code}/papers/{number}")
    @Call(
            name = "readPaper",
            says = "dossier.api.read-paper",
            answer = InputStream.class,
            media = "*/*",
            scope = Scope.DOSSIERS_READ)
    ResponseEntity<?> own(Actor actor, @PathVariable String code, @PathVariable int number, Replies replies)
            throws IOException {
        var dossier = statuses.bearing(code);
        if (dossier.isEmpty()) {
            return replies.problem(DossierProblem.DOSSIER_UNKNOWN);
        }
        return readOwnDossier
                .paper(actor, dossier.get(), number, View.WHOLE)
                .<ResponseEntity<?>>map(PaperAnswer::whole)
                .orElseGet(() -> replies.problem(DossierProblem.PAPER_UNKNOWN));
    }

    @GetMapping("/api/v1/inbox/{code}/papers/{number}")
    @Call(
            name = "readPaperAtWork",
            says = "dossier.api.read-paper-at-work",
            answer = InputStream.class,
            media = "*/*",
            scope = Scope.INBOX_READ)
    ResponseEntity<?> atWork(Actor actor, @PathVariable String code, @PathVariable int number, Replies replies)
            throws IOException {
        var dossier = statuses.bearing(code);
        return dossier.isEmpty()
                ? replies.problem(DossierProblem.DOSSIER_UNKNOWN)
                : atWork(actor, dossier.get(), number, replies);
    }

    private ResponseEntity<?> atWork(Actor actor, DossierId dossier, int number, Replies replies) throws IOException {
        return switch (readPaper.whole(actor, dossier, number)) {
            case ReadPaper.Outcome.Read(var file, var content) -> PaperAnswer.whole(new Shown(file, content));
            case ReadPaper.Outcome.Unknown _ -> replies.problem(DossierProblem.PAPER_UNKNOWN);
            case ReadPaper.Outcome.NotAllowed(var refused) -> replies.refused(refused);
        };
    }
}

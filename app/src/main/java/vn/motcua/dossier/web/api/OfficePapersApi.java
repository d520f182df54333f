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
import vn.motcua.dossier.usecase.PaperKind;
import vn.motcua.dossier.web.Printing;
import vn.motcua.dossier.web.Printing.Printed;
import vn.motcua.shared.Actor;

/** Giấy của cơ quan for programs: for the owner of the dossier, and for officers who have to do with it. */
@RestController
class OfficePapersApi {
    private final Printing printing;
    private final Statuses statuses;

    OfficePapersApi(Printing printing, Statuses statuses) {
        this.printing = printing;
        this.statuses = statuses;
    }

    /** @param kind as the dossier lists what has been given */
    @GetMapping("/api/v1/dossiers/{code}/office-papers/{kind}")
    @Call(
            name = "printPaper",
            says = "dossier.api.print-paper",
            answer = InputStream.class,
            media = "application/pdf",
            scope = Scope.DOSSIERS_READ)
    ResponseEntity<Object> print(Actor actor, @PathVariable String code, @PathVariable String kind, Replies replies)
            throws IOException {
        var dossier = statuses.bearing(code);
        var paper = PaperKind.of(kind);
        if (dossier.isEmpty()) {
            return replies.problem(DossierProblem.DOSSIER_UNKNOWN);
        }
        if (paper.isEmpty()) {
            return replies.problem(DossierProblem.PAPER_NOT_GIVEN);
        }
        return switch (printing.print(actor, dossier.get(), paper.get())) {
            case Printed.Sheet(var answer) -> answer;
            case Printed.NotAllowed(var refused) -> replies.refused(refused);
            case Printed.Unsigned _ -> replies.problem(DossierProblem.RESULT_UNSIGNED);
            case Printed.Nowhere _ -> replies.problem(DossierProblem.PAPER_NOT_GIVEN);
        };
    }
}

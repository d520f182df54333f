package vn.motcua.dossier.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.FetchPrint;
import vn.motcua.dossier.usecase.PaperKind;
import vn.motcua.dossier.usecase.PrintPaper;
import vn.motcua.dossier.web.Printing;
import vn.motcua.dossier.web.Printing.Printed;
import vn.motcua.shared.Actor;

/** Giấy của cơ quan for programs: for the owner of the dossier, and for officers who have to do with it. */
@RestController
class OfficePapersApi {
    private final Printing printing;
    private final PrintPaper printPaper;
    private final Statuses statuses;

    OfficePapersApi(Printing printing, PrintPaper printPaper, Statuses statuses) {
        this.printing = printing;
        this.printPaper = printPaper;
        this.statuses = statuses;
    }

    /**
     * To look at, or to take along as a copy: no print of the office.
     *
     * @param kind as the dossier lists what has been given
     */
    @GetMapping("/api/v1/dossiers/{code}/office-papers/{kind}")
    @Call(
            name = "readOfficePaper",
            says = "dossier.api.read-office-paper",
            answer = InputStream.class,
            media = "application/pdf",
            scope = Scope.DOSSIERS_READ)
    ResponseEntity<Object> look(Actor actor, @PathVariable String code, @PathVariable String kind, Replies replies)
            throws IOException {
        var found = named(code, kind);
        return found.isEmpty()
                ? unknown(code, replies)
                : answer(printing.look(actor, found.get().dossier(), found.get().kind()), replies);
    }

    /** Written down as a print of the office, and fetched under the key that it is answered with. */
    @PostMapping("/api/v1/inbox/{code}/office-papers/{kind}/prints")
    @Call(
            name = "printOfficePaper",
            says = "dossier.api.print-office-paper",
            answer = Print.class,
            status = 201,
            scope = Scope.INBOX_WRITE)
    ResponseEntity<Object> print(Actor actor, @PathVariable String code, @PathVariable String kind, Replies replies) {
        var found = named(code, kind);
        if (found.isEmpty()) {
            return unknown(code, replies);
        }
        var paper = found.get();
        return switch (printPaper.print(actor, paper.dossier(), paper.kind(), UUID.randomUUID())) {
            case PrintPaper.Outcome.Printed(var key, var print) -> {
                var where = URI.create("/api/v1/inbox/" + code + "/office-papers/" + kind + "/prints/" + key);
                yield replies.created(where, new Print(key, print.number(), print.at()));
            }
            case PrintPaper.Outcome.NotAllowed(var refused) -> replies.refused(refused);
            case PrintPaper.Outcome.Unsigned _ -> replies.problem(DossierProblem.RESULT_UNSIGNED);
            case PrintPaper.Outcome.NotYet _ -> replies.problem(DossierProblem.PAPER_NOT_GIVEN);
            case PrintPaper.Outcome.Unknown _ -> replies.problem(DossierProblem.DOSSIER_UNKNOWN);
        };
    }

    /** The same print however often it is fetched, by whoever asked for it, for a day. */
    @GetMapping("/api/v1/inbox/{code}/office-papers/{kind}/prints/{print}")
    @Call(
            name = "fetchOfficePrint",
            says = "dossier.api.fetch-office-print",
            answer = InputStream.class,
            media = "application/pdf",
            scope = Scope.INBOX_READ)
    ResponseEntity<Object> fetch(
            Actor actor,
            @PathVariable String code,
            @PathVariable String kind,
            @PathVariable UUID print,
            Replies replies)
            throws IOException {
        var found = named(code, kind);
        if (found.isEmpty()) {
            return unknown(code, replies);
        }
        var wanted = new FetchPrint.Wanted(found.get().kind(), print);
        return answer(printing.fetch(actor, found.get().dossier(), wanted), replies);
    }

    private Optional<Named> named(String code, String kind) {
        return statuses.bearing(code).flatMap(dossier -> PaperKind.of(kind).map(paper -> new Named(dossier, paper)));
    }

    private ResponseEntity<Object> unknown(String code, Replies replies) {
        return replies.problem(
                statuses.bearing(code).isEmpty() ? DossierProblem.DOSSIER_UNKNOWN : DossierProblem.PAPER_NOT_GIVEN);
    }

    private static ResponseEntity<Object> answer(Printed printed, Replies replies) {
        return switch (printed) {
            case Printed.Sheet(var answer) -> answer;
            case Printed.NotAllowed(var refused) -> replies.refused(refused);
            case Printed.Unsigned _ -> replies.problem(DossierProblem.RESULT_UNSIGNED);
            case Printed.Nowhere _ -> replies.problem(DossierProblem.PAPER_NOT_GIVEN);
        };
    }

    /** Giấy nào. */
    private record Named(DossierId dossier, PaperKind kind) {}

    /**
     * Bản in.
     *
     * @param print the key under which it is fetched
     * @param number which print of the paper it is; each after the first bears the mark of a copy
     */
    record Print(UUID print, int number, Instant at) {}
}

package vn.motcua.dossier.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.usecase.PrintDeclaration;
import vn.motcua.dossier.usecase.PrintDeclaration.Manner;
import vn.motcua.dossier.usecase.PrintDeclaration.Outcome;
import vn.motcua.dossier.usecase.PrintPaperForm;
import vn.motcua.dossier.web.Printing;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;
import vn.motcua.ui.Refusals;

/** Tờ khai in: of a draft and of a dossier, for its owner and at work; and the empty form, for everybody. */
@Controller
class DeclarationController {
    private static final String ID = "{id:[0-9a-f-]{36}}";
    private static final String FILE = "/declaration.pdf";

    private final PrintDeclaration printDeclaration;
    private final PrintPaperForm printPaperForm;
    private final Printing printing;
    private final Dictionary dictionary;

    DeclarationController(
            PrintDeclaration printDeclaration,
            PrintPaperForm printPaperForm,
            Printing printing,
            Dictionary dictionary) {
        this.printDeclaration = printDeclaration;
        this.printPaperForm = printPaperForm;
        this.printing = printing;
        this.dictionary = dictionary;
    }

    @GetMapping("/drafts/" + ID + FILE)
    Object draft(@PathVariable UUID id, Actor actor) throws IOException {
        var pdf = new ByteArrayOutputStream();
        return answer(printDeclaration.draft(actor, new DraftId(id), manner().words(), pdf), pdf, "draft");
    }

    @GetMapping("/my/dossiers/" + ID + FILE)
    Object own(@PathVariable UUID id, Actor actor) throws IOException {
        var pdf = new ByteArrayOutputStream();
        return answer(printDeclaration.own(actor, new DossierId(id), manner(), pdf), pdf, "declaration");
    }

    @GetMapping("/desk/dossiers/" + ID + FILE)
    Object atWork(@PathVariable UUID id, Actor actor) throws IOException {
        var pdf = new ByteArrayOutputStream();
        return answer(printDeclaration.atWork(actor, new DossierId(id), manner(), pdf), pdf, "declaration");
    }

    @GetMapping("/procedures/{code}/form.pdf")
    ResponseEntity<Object> blank(@PathVariable String code) throws IOException {
        var procedure = ProcedureCode.typed(code).orElseThrow(DeclarationController::nowhere);
        var pdf = new ByteArrayOutputStream();
        if (!printPaperForm.print(procedure, manner(), pdf)) {
            throw nowhere();
        }
        return Printing.answer(pdf.toByteArray(), "form-" + procedure);
    }

    private Manner manner() {
        return new Manner(printing.address(), dictionary.in(Language.VIETNAMESE));
    }

    private static Object answer(Outcome outcome, ByteArrayOutputStream pdf, String name) {
        return switch (outcome) {
            case Outcome.Printed _ -> Printing.answer(pdf.toByteArray(), name);
            case Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case Outcome.Unknown _ -> throw nowhere();
        };
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

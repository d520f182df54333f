package vn.motcua.dossier.web.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.usecase.ReadForm;

/** Biểu mẫu for programs: open to all, as on the pages. */
@RestController
class FormsApi {
    private final ReadForm readForm;

    FormsApi(ReadForm readForm) {
        this.readForm = readForm;
    }

    @GetMapping("/api/v1/procedures/{code}/form")
    @Call(name = "readForm", says = "dossier.api.read-form", answer = FormView.class)
    ResponseEntity<Object> read(@PathVariable String code, Replies replies) {
        return ProcedureCode.typed(code)
                .flatMap(readForm::of)
                .map(asked -> replies.ok(FormView.of(asked, replies.words())))
                .orElseGet(() -> replies.problem(DossierProblem.FORM_UNKNOWN));
    }
}

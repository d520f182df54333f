package vn.motcua.dossier.web.api;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.usecase.ReadForm;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;

/** Biểu mẫu for programs: open to all, as on the pages. */
@RestController
class FormsApi {
    private final ReadForm readForm;
    private final Forms forms;

    FormsApi(ReadForm readForm, Forms forms) {
        this.readForm = readForm;
        this.forms = forms;
    }

    @GetMapping("/api/v1/procedures/{code}/form")
    @Call(name = "readForm", says = "dossier.api.read-form", answer = FormView.class)
    ResponseEntity<Object> read(@PathVariable String code, Replies replies) {
        return ProcedureCode.typed(code)
                .flatMap(readForm::of)
                .map(asked -> replies.ok(FormView.of(asked, replies.words())))
                .orElseGet(() -> replies.problem(DossierProblem.FORM_UNKNOWN));
    }

    /**
     * What the answers of a complete draft look like, for those who check before they send.
     *
     * @param page of which alone it is wanted
     */
    @GetMapping("/api/v1/procedures/{code}/form/schema")
    @Call(name = "readFormSchema", says = "dossier.api.read-form-schema", answer = Object.class)
    ResponseEntity<Object> schema(@PathVariable String code, @RequestParam Optional<String> page, Replies replies) {
        return ProcedureCode.typed(code)
                .flatMap(readForm::of)
                .flatMap(asked -> schema(asked.form(), page))
                .map(replies::ok)
                .orElseGet(() -> replies.problem(DossierProblem.FORM_UNKNOWN));
    }

    private Optional<Object> schema(Form form, Optional<String> page) {
        return page.isEmpty()
                ? Optional.of(forms.schema(form))
                : page.flatMap(form::page).map(forms::schema);
    }
}

package vn.motcua.dossier.web.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.document.TableKind;
import vn.motcua.dossier.usecase.SeeFormFigures;
import vn.motcua.dossier.usecase.SeeFormFigures.Listed;
import vn.motcua.dossier.usecase.SeeFormFigures.Outcome;
import vn.motcua.dossier.usecase.SeeFormFigures.Seen;
import vn.motcua.dossier.web.Download;
import vn.motcua.form.Forms;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;
import vn.motcua.ui.Words;

/** Số đo biểu mẫu: how people get along with forms, on the screen and as a table. */
@Controller
class FormFiguresController {
    private static final String ONE = FormFiguresAddress.HOME + "/{code:[0-9][0-9.A-Y]*}";

    private final SeeFormFigures seeFormFigures;
    private final Forms forms;

    FormFiguresController(SeeFormFigures seeFormFigures, Forms forms) {
        this.seeFormFigures = seeFormFigures;
        this.forms = forms;
    }

    @GetMapping(FormFiguresAddress.HOME)
    ModelAndView list(Actor actor, @RequestParam Map<String, String> fields, Page page) {
        var address = FormFiguresAddress.of(fields);
        return switch (seeFormFigures.list(actor, address.asked(), address.sought())) {
            case Outcome.NotAllowed<Listed>(var refused) -> Refusals.page(refused);
            case Outcome.Unknown<Listed> _ -> throw nowhere();
            case Outcome.Told<Listed>(var listed) ->
                new ModelAndView(
                        "dossier/desk/form-figures",
                        Map.of("listed", listed, "address", address, "told", new FormFiguresTold(page.words())));
        };
    }

    @GetMapping(FormFiguresAddress.HOME + ".{kind:csv|xlsx}")
    void listTable(
            Actor actor,
            @PathVariable String kind,
            @RequestParam Map<String, String> fields,
            Page page,
            HttpServletResponse response)
            throws IOException {
        var address = FormFiguresAddress.of(fields);
        var download = new Download(TableKind.of(kind).orElseThrow(), "form-figures", response);
        switch (seeFormFigures.list(actor, address.asked(), address.sought())) {
            case Outcome.NotAllowed<Listed>(var refused) -> download.refuse(refused, page.words());
            case Outcome.Unknown<Listed> _ -> throw nowhere();
            case Outcome.Told<Listed>(var listed) -> {
                var table = new FormFiguresTable(page.words());
                download.send("figures", table.listHeadings(), Stream.of(table.list(listed.lines())));
            }
        }
    }

    @GetMapping(ONE)
    ModelAndView one(Actor actor, @PathVariable String code, @RequestParam Map<String, String> fields, Page page) {
        var address = FormFiguresAddress.of(fields);
        return switch (of(actor, code, address)) {
            case Outcome.NotAllowed<Seen>(var refused) -> Refusals.page(refused);
            case Outcome.Unknown<Seen> _ -> throw nowhere();
            case Outcome.Told<Seen>(var seen) ->
                new ModelAndView(
                        "dossier/desk/form-figures-one",
                        Map.of(
                                "seen",
                                seen,
                                "address",
                                address,
                                "rows",
                                FormFiguresRows.of(seen.figures(), labels(seen, page.words())),
                                "told",
                                new FormFiguresTold(page.words())));
        };
    }

    @GetMapping(ONE + "/table.{kind:csv|xlsx}")
    void table(
            Actor actor,
            @PathVariable String code,
            @PathVariable String kind,
            @RequestParam Map<String, String> fields,
            Page page,
            HttpServletResponse response)
            throws IOException {
        var download = new Download(TableKind.of(kind).orElseThrow(), "form-figures-" + code, response);
        switch (of(actor, code, FormFiguresAddress.of(fields))) {
            case Outcome.NotAllowed<Seen>(var refused) -> download.refuse(refused, page.words());
            case Outcome.Unknown<Seen> _ -> throw nowhere();
            case Outcome.Told<Seen>(var seen) -> {
                var table = new FormFiguresTable(page.words());
                List<List<String>> rows = table.rows(seen.figures(), labels(seen, page.words()));
                download.send("figures", table.headings(), Stream.of(rows));
            }
        }
    }

    private Outcome<Seen> of(Actor actor, String code, FormFiguresAddress address) {
        return ProcedureCode.typed(code)
                .map(typed -> seeFormFigures.of(actor, typed, address.asked(), address.revision()))
                .orElseGet(Outcome.Unknown<Seen>::new);
    }

    private FormLabels labels(Seen seen, Words words) {
        return new FormLabels(
                seen.revisions().stream()
                        .flatMap(revision -> revision.procedure().guidance().asked(forms).stream())
                        .toList(),
                words);
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

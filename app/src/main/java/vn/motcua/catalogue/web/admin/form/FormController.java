package vn.motcua.catalogue.web.admin.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.web.admin.Asked;
import vn.motcua.catalogue.web.admin.Reading;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.form.WrittenForm;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;

/** Tờ khai của dự thảo: what it is begun from, its pages and questions in order, and what is still wrong with it. */
@Controller
@RequestMapping("/admin/procedures/drafts/{id}/form")
class FormController {
    private static final Pattern MOVE = Pattern.compile("(page|question)-(up|down):([a-z][a-z-]{0,80})");
    private static final String BLANK = "blank";
    private static final String ID = "form";

    private final Editing editing;
    private final Forms forms;

    FormController(Editing editing, Forms forms) {
        this.editing = editing;
        this.forms = forms;
    }

    @GetMapping
    ModelAndView see(Actor actor, @PathVariable String id, Page page) {
        return editing.with(actor, id, Map.of(), page, writing -> shown(writing, HttpStatus.OK));
    }

    /** Chọn tờ khai: one that comes with the program as it is, or one to write, begun from such a one or from nothing. */
    @PostMapping("/choice")
    ModelAndView choose(Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent, Page page) {
        return editing.with(actor, id, sent, page, writing -> {
            var shipped = forms.find(writing.typed().of("shipped"));
            var content = switch (writing.typed().of("begin")) {
                case BLANK -> writing.with(Optional.empty(), Optional.of(blank(writing)));
                case "copy" -> writing.with(Optional.empty(), Optional.of(copy(shipped, writing)));
                default -> writing.with(shipped.map(Form::id), Optional.empty());
            };
            return editing.save(actor, writing, content, writing.here(), this::overtaken);
        });
    }

    /** A copy of what was chosen, else of what is asked now. */
    private WrittenForm copy(Optional<Form> chosen, Writing writing) {
        return chosen.or(() -> writing.guidance().asked(forms))
                .map(WrittenForm::of)
                .orElseGet(() -> blank(writing));
    }

    private static WrittenForm blank(Writing writing) {
        var name = writing.draft().procedure().heading().name();
        return new WrittenForm(ID, name, List.of(), List.of());
    }

    /** Đổi thứ tự. */
    @PostMapping("/order")
    ModelAndView move(Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent, Page page) {
        return editing.with(actor, id, sent, page, writing -> {
            var asked = MOVE.matcher(writing.typed().of("act"));
            if (!asked.matches()) {
                throw Asked.nowhere();
            }
            var name = asked.group(3);
            var by = asked.group(2).equals("up") ? -1 : 1;
            UnaryOperator<WrittenForm> change =
                    form -> asked.group(1).equals("page") ? form.pageMoved(name, by) : form.questionMoved(name, by);
            var place = asked.group(1).equals("page") ? "#page-" : "#question-";
            return editing.save(actor, writing, change, writing.here() + place + name, this::overtaken);
        });
    }

    @PostMapping("/title")
    ModelAndView title(Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent, Page page) {
        return editing.with(actor, id, sent, page, writing -> {
            var reading = new Reading(writing.typed(), writing.words());
            Bilingual title = reading.neededBoth("title");
            return reading.isSound()
                    ? editing.save(actor, writing, form -> form.titled(title), writing.here(), this::overtaken)
                    : shown(writing.with(reading.problems()), HttpStatus.UNPROCESSABLE_CONTENT);
        });
    }

    private ModelAndView overtaken(Writing writing) {
        return shown(writing, HttpStatus.CONFLICT);
    }

    private ModelAndView shown(Writing writing, HttpStatus status) {
        return new ModelAndView(
                "catalogue/admin/form/form",
                Map.of("writing", writing, "shipped", forms.shipped(), "blocks", forms.blocks()),
                status);
    }
}

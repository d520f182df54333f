package vn.motcua.catalogue.web.admin.form;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.web.admin.Asked;
import vn.motcua.catalogue.web.admin.Reading;
import vn.motcua.form.Form.Field;
import vn.motcua.form.Forms;
import vn.motcua.form.WrittenForm;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;

/** Câu hỏi của tờ khai: written, changed, taken out, and put in by the block. */
@Controller
@RequestMapping("/admin/procedures/drafts/{id}/form")
class QuestionsController {
    /** Which page a new question stands on. */
    private static final String ON = "on";

    private final Editing editing;
    private final Forms forms;

    QuestionsController(Editing editing, Forms forms) {
        this.editing = editing;
        this.forms = forms;
    }

    @GetMapping("/new-question")
    ModelAndView begin(Actor actor, @PathVariable String id, @RequestParam(ON) String on, Page page) {
        return editing.with(actor, id, Map.of(), page, writing -> {
            writing.page(on);
            return part(Optional.empty())
                    .shown(writing.with(QuestionForm.blank().with(ON, on)));
        });
    }

    @PostMapping("/new-question")
    ModelAndView add(Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent, Page page) {
        return editing.with(actor, id, sent, page, writing -> {
            var on = writing.page(writing.typed().of(ON)).id();
            return part(Optional.empty()).sent(actor, writing, in -> {
                var made = QuestionForm.read(in, Optional.empty(), writing.form());
                refuseTooMany(in, writing.form());
                return form -> form.with(on, made);
            });
        });
    }

    private static void refuseTooMany(Reading in, WrittenForm form) {
        if (form.questions().count() >= WrittenForm.MOST_QUESTIONS) {
            in.wrong("label", "catalogue.editor.too-many", WrittenForm.MOST_QUESTIONS);
        }
    }

    @GetMapping("/questions/{name}")
    ModelAndView see(Actor actor, @PathVariable String id, @PathVariable String name, Page page) {
        return editing.with(
                actor,
                id,
                Map.of(),
                page,
                writing -> part(Optional.of(name)).shown(writing.with(QuestionForm.filled(writing.question(name)))));
    }

    @PostMapping("/questions/{name}")
    ModelAndView change(
            Actor actor,
            @PathVariable String id,
            @PathVariable String name,
            @RequestParam Map<String, String> sent,
            Page page) {
        return editing.with(actor, id, sent, page, writing -> {
            writing.question(name);
            return part(Optional.of(name)).sent(actor, writing, in -> {
                var made = QuestionForm.read(in, Optional.of(name), writing.form());
                return inItsPlace(made);
            });
        });
    }

    private static UnaryOperator<WrittenForm> inItsPlace(Field question) {
        return form -> form.pageOf(question.id())
                .map(page -> form.with(page.id(), question))
                .orElse(form);
    }

    @PostMapping("/questions/{name}/removal")
    ModelAndView remove(
            Actor actor,
            @PathVariable String id,
            @PathVariable String name,
            @RequestParam Map<String, String> sent,
            Page page) {
        return editing.with(
                actor,
                id,
                sent,
                page,
                writing -> part(Optional.of(name))
                        .changed(
                                actor,
                                writing.with(QuestionForm.filled(writing.question(name))
                                        .with("edits", writing.edits())),
                                form -> form.withoutQuestion(name)));
    }

    /** Thêm khối: the questions of a block at once; those that are there already under the same names are not asked twice. */
    @PostMapping("/blocks")
    ModelAndView block(Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent, Page page) {
        return editing.with(actor, id, sent, page, writing -> {
            var on = writing.page(writing.typed().of(ON)).id();
            var block = writing.typed().of("block");
            var as = Names.of(writing.typed().of("as"), block, _ -> false);
            var added = forms.block(block, as).stream()
                    .filter(question -> writing.form().question(question.id()).isEmpty())
                    .toList();
            if (writing.form().questions().count() + added.size() > WrittenForm.MOST_QUESTIONS) {
                return Asked.to(writing.here() + "#page-" + on);
            }
            return editing.save(
                    actor,
                    writing,
                    form -> all(form, on, added),
                    writing.here() + "#page-" + on,
                    overtaken -> Asked.to(overtaken.here()));
        });
    }

    private static WrittenForm all(WrittenForm form, String on, Iterable<Field> added) {
        var whole = form;
        for (var question : added) {
            whole = whole.with(on, question);
        }
        return whole;
    }

    private Part part(Optional<String> name) {
        return new Part("question", name, editing);
    }
}

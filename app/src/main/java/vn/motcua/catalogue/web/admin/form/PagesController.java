package vn.motcua.catalogue.web.admin.form;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.web.admin.Typed;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;

/** Trang của tờ khai: written, changed, taken out. */
@Controller
@RequestMapping("/admin/procedures/drafts/{id}/form")
class PagesController {
    private final Editing editing;

    PagesController(Editing editing) {
        this.editing = editing;
    }

    @GetMapping("/new-page")
    ModelAndView begin(Actor actor, @PathVariable String id, Page page) {
        return editing.with(
                actor, id, Map.of(), page, writing -> part(Optional.empty()).shown(writing.with(new Typed(Map.of()))));
    }

    @PostMapping("/new-page")
    ModelAndView add(Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent, Page page) {
        return editing.with(
                actor,
                id,
                sent,
                page,
                writing -> part(Optional.empty()).sent(actor, writing, in -> {
                    var made = PageForm.read(in, Optional.empty(), writing.form());
                    return form -> form.with(made);
                }));
    }

    @GetMapping("/pages/{name}")
    ModelAndView see(Actor actor, @PathVariable String id, @PathVariable String name, Page page) {
        return editing.with(
                actor,
                id,
                Map.of(),
                page,
                writing -> part(Optional.of(name)).shown(writing.with(PageForm.filled(writing.page(name)))));
    }

    @PostMapping("/pages/{name}")
    ModelAndView change(
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
                writing -> part(Optional.of(name)).sent(actor, writing, in -> {
                    var made = PageForm.read(in, Optional.of(writing.page(name)), writing.form());
                    return form -> form.with(made);
                }));
    }

    @PostMapping("/pages/{name}/removal")
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
                                writing.with(PageForm.filled(writing.page(name)).with("edits", writing.edits())),
                                form -> form.withoutPage(name)));
    }

    private Part part(Optional<String> name) {
        return new Part("page", name, editing);
    }
}

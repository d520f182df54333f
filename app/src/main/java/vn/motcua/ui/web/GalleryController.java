package vn.motcua.ui.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.ui.Exhibit;
import vn.motcua.ui.Page;
import vn.motcua.ui.Refusals;

/** Phòng trưng bày: every component with its examples, in any density, theme, text size and language. */
@Controller
@RequestMapping("/admin/gallery")
class GalleryController {
    /** From the smallest to the largest. */
    static final List<String> COMPONENTS = List.of(
            "icon",
            "button",
            "tag",
            "note",
            "card",
            "field",
            "files",
            "errors",
            "form",
            "facts",
            "answers",
            "tasks",
            "items",
            "steps",
            "progress",
            "status",
            "keyfacts",
            "stat",
            "masked",
            "table",
            "pagination",
            "tabs",
            "filters",
            "bulk",
            "details",
            "crumbs",
            "empty",
            "skeleton",
            "toast",
            "refusal",
            "language",
            "textsize",
            "print",
            "band",
            "hero",
            "tiles",
            "links");

    private final Access access;
    private final TemplateEngine templates;
    private final ObjectProvider<Exhibit> exhibits;

    GalleryController(Access access, TemplateEngine templates, ObjectProvider<Exhibit> exhibits) {
        this.access = access;
        this.templates = templates;
        this.exhibits = exhibits;
    }

    @GetMapping
    ModelAndView index(Actor actor, Page page, @RequestParam Map<String, String> query) {
        var chosen = GalleryLook.of(query);
        return shown(
                actor,
                new ModelAndView(
                        "ui/gallery/index",
                        Map.of("page", page.looking(chosen.look()), "chosen", chosen, "components", names())));
    }

    @GetMapping("/{component}")
    ModelAndView component(
            Actor actor, Page page, @PathVariable String component, @RequestParam Map<String, String> query) {
        if (!names().contains(component)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var chosen = GalleryLook.of(query);
        var dressed = page.looking(chosen.look());
        Content examples = exhibits.orderedStream()
                .filter(exhibit -> exhibit.name().equals(component))
                .findFirst()
                .<Content>map(
                        exhibit -> output -> templates.render(exhibit.template(), exhibit.shownOn(dressed), output))
                .orElse(output -> templates.render(example(component), Map.of("page", dressed), output));
        return shown(
                actor,
                new ModelAndView(
                        "ui/gallery/component",
                        Map.of("page", dressed, "chosen", chosen, "component", component, "examples", examples)));
    }

    private List<String> names() {
        return Stream.concat(COMPONENTS.stream(), exhibits.orderedStream().map(Exhibit::name))
                .toList();
    }

    static String example(String component) {
        return "ui/" + component + "/examples.jte";
    }

    private ModelAndView shown(Actor actor, ModelAndView view) {
        return switch (access.decide(actor, "ui.gallery", Concerning.nothing())) {
            case Decision.Allowed() -> view;
            case Decision.Refused refused -> Refusals.page(refused);
        };
    }
}

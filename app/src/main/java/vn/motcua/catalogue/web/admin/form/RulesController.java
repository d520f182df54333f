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
import vn.motcua.catalogue.web.admin.Asked;
import vn.motcua.form.Rule;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;

/** Quy tắc giữa các câu trả lời: written, changed, taken out. They have numbers, from 0. */
@Controller
@RequestMapping("/admin/procedures/drafts/{id}/form")
class RulesController {
    private final Editing editing;

    RulesController(Editing editing) {
        this.editing = editing;
    }

    @GetMapping("/new-rule")
    ModelAndView begin(Actor actor, @PathVariable String id, Page page) {
        return editing.with(
                actor, id, Map.of(), page, writing -> part(Optional.empty()).shown(writing.with(RuleForm.blank())));
    }

    @PostMapping("/new-rule")
    ModelAndView add(Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent, Page page) {
        return editing.with(
                actor,
                id,
                sent,
                page,
                writing -> part(Optional.empty()).sent(actor, writing, in -> {
                    var made = RuleForm.read(in);
                    return form -> form.with(form.rules().size(), made);
                }));
    }

    @GetMapping("/rules/{number:[0-9]{1,3}}")
    ModelAndView see(Actor actor, @PathVariable String id, @PathVariable String number, Page page) {
        return editing.with(
                actor,
                id,
                Map.of(),
                page,
                writing -> part(Optional.of(number)).shown(writing.with(RuleForm.filled(rule(writing, number)))));
    }

    @PostMapping("/rules/{number:[0-9]{1,3}}")
    ModelAndView change(
            Actor actor,
            @PathVariable String id,
            @PathVariable String number,
            @RequestParam Map<String, String> sent,
            Page page) {
        return editing.with(actor, id, sent, page, writing -> {
            rule(writing, number);
            return part(Optional.of(number)).sent(actor, writing, in -> {
                var made = RuleForm.read(in);
                return form -> form.with(Integer.parseInt(number), made);
            });
        });
    }

    @PostMapping("/rules/{number:[0-9]{1,3}}/removal")
    ModelAndView remove(
            Actor actor,
            @PathVariable String id,
            @PathVariable String number,
            @RequestParam Map<String, String> sent,
            Page page) {
        return editing.with(
                actor,
                id,
                sent,
                page,
                writing -> part(Optional.of(number))
                        .changed(
                                actor,
                                writing.with(
                                        RuleForm.filled(rule(writing, number)).with("edits", writing.edits())),
                                form -> form.withoutRule(Integer.parseInt(number))));
    }

    private static Rule rule(Writing writing, String number) {
        var rules = writing.form().rules();
        var at = Integer.parseInt(number);
        if (at >= rules.size()) {
            throw Asked.nowhere();
        }
        return rules.get(at);
    }

    private Part part(Optional<String> number) {
        return new Part("rule", number, editing);
    }
}

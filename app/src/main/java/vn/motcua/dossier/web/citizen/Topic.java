package vn.motcua.dossier.web.citizen;

import java.util.List;
import vn.motcua.dossier.usecase.Sheet;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Words;

/**
 * Một trang của biểu mẫu on the screen.
 *
 * @param answers what stands in the boxes
 * @param saved what was saved elsewhere meanwhile, where that differs from what is in the boxes; else nothing
 */
public record Topic(Sheet sheet, Form.Page topic, Answers answers, Problems problems, List<Saved> saved, Telling told) {
    public Topic {
        saved = List.copyOf(saved);
    }

    /** The page as it is saved, with nothing said about what is wrong. */
    static Topic of(Sheet sheet, String id, Words words) {
        var topic = sheet.form().page(id).orElseThrow(Answering::nowhere);
        return new Topic(sheet, topic, sheet.draft().answers(), Problems.none(), List.of(), new Telling(words));
    }

    Topic with(Problems found) {
        return new Topic(sheet, topic, answers, found, saved, told);
    }

    /** What was typed, beside what was saved elsewhere meanwhile: the person says which holds. */
    Topic against(Typed typed) {
        var mine = answers.with(topic, typed.boxes());
        var differing = topic.fields().stream()
                .filter(field -> !told.answer(field, mine).equals(told.answer(field, answers)))
                .map(field -> new Saved(told.in(field.label()), told.answer(field, answers)))
                .toList();
        return new Topic(sheet, topic, mine, problems, differing, told);
    }

    /** The questions that are put to somebody who answered so. */
    public List<Form.Field> questions() {
        return topic.fields().stream().filter(field -> field.isAskedOf(answers)).toList();
    }

    public boolean isContested() {
        return !saved.isEmpty();
    }

    public String here() {
        return Trail.toPage(sheet.draft().id(), topic);
    }

    public Trail trail() {
        return Trail.of(sheet, here());
    }

    /** @param answer what was saved elsewhere; empty if nothing was */
    public record Saved(String label, String answer) {}
}

package vn.motcua.catalogue.web.admin.form;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.web.admin.Reading;
import vn.motcua.form.WrittenForm;
import vn.motcua.shared.Actor;

/**
 * Soạn một phần of a form: its fields are shown, rows in them come and go, and what is sound is saved.
 *
 * @param template what shows it
 * @param name the id of what is written; empty for something new
 */
record Part(String template, Optional<String> name, Editing editing) {
    private static final String SAVE = "save";

    ModelAndView shown(Writing writing) {
        return shown(writing, HttpStatus.OK);
    }

    private ModelAndView shown(Writing writing, HttpStatus status) {
        return new ModelAndView(
                "catalogue/admin/form/" + template, Map.of("writing", writing, "name", name.orElse("")), status);
    }

    /** @param read makes of what was typed a change of the form, or complains */
    ModelAndView sent(Actor actor, Writing writing, Function<Reading, UnaryOperator<WrittenForm>> read) {
        var act = writing.typed().of("act");
        if (!act.isEmpty() && !act.equals(SAVE)) {
            // Rows come and go; any other button but saving shows what belongs to what was chosen.
            return shown(writing.with(writing.typed().after(act)));
        }
        var reading = new Reading(writing.typed(), writing.words());
        var change = read.apply(reading);
        return reading.isSound()
                ? changed(actor, writing, change)
                : shown(writing.with(reading.problems()), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    ModelAndView changed(Actor actor, Writing writing, UnaryOperator<WrittenForm> change) {
        return editing.save(actor, writing, change, writing.here(), overtaken -> shown(overtaken, HttpStatus.CONFLICT));
    }
}

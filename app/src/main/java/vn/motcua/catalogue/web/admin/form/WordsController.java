package vn.motcua.catalogue.web.admin.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.web.admin.Filling;
import vn.motcua.catalogue.web.admin.Reading;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.Actor;
import vn.motcua.ui.Page;

/** Dịch song song: all texts of a page in both languages side by side; of the form itself where no page is named. */
@Controller
@RequestMapping("/admin/procedures/drafts/{id}/form/words")
class WordsController {
    private final Editing editing;

    WordsController(Editing editing) {
        this.editing = editing;
    }

    @GetMapping
    ModelAndView see(Actor actor, @PathVariable String id, @RequestParam Optional<String> on, Page page) {
        return editing.with(actor, id, Map.of(), page, writing -> {
            on.ifPresent(writing::page);
            var fields = new Filling();
            Translation.of(writing.form(), on).forEach(fields::put);
            return shown(writing.with(fields.typed()), on, HttpStatus.OK);
        });
    }

    @PostMapping
    ModelAndView save(
            Actor actor,
            @PathVariable String id,
            @RequestParam Optional<String> on,
            @RequestParam Map<String, String> sent,
            Page page) {
        return editing.with(actor, id, sent, page, writing -> {
            on.ifPresent(writing::page);
            var reading = new Reading(writing.typed(), writing.words());
            var texts = read(reading, Translation.of(writing.form(), on));
            return reading.isSound()
                    ? editing.save(
                            actor,
                            writing,
                            form -> Translation.with(form, on, texts),
                            writing.here() + "/words"
                                    + on.map(name -> "?on=" + name).orElse(""),
                            overtaken -> shown(overtaken, on, HttpStatus.CONFLICT))
                    : shown(writing.with(reading.problems()), on, HttpStatus.UNPROCESSABLE_CONTENT);
        });
    }

    /** What must be said in Vietnamese is asked for again where it was emptied; hints and units may be. */
    private static Map<String, Bilingual> read(Reading in, Map<String, Bilingual> old) {
        var texts = new LinkedHashMap<String, Bilingual>();
        old.forEach((name, text) ->
                texts.put(name, text.vietnamese().isBlank() || isSpared(name) ? in.both(name) : in.neededBoth(name)));
        return texts;
    }

    private static boolean isSpared(String name) {
        return name.endsWith("hint") || name.endsWith("-unit");
    }

    private static ModelAndView shown(Writing writing, Optional<String> on, HttpStatus status) {
        return new ModelAndView(
                "catalogue/admin/form/words",
                Map.of("writing", writing, "on", on.orElse(""), "texts", Translation.of(writing.form(), on)),
                status);
    }
}

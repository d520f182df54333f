package vn.motcua.dossier.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dossier.model.Amendment;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Section;
import vn.motcua.ui.Words;

/**
 * Dòng sửa câu trả lời, in words.
 *
 * @param type what kind of answer it is, for what must be masked
 * @param label the question, and on which page it stands
 * @param before what was answered; empty where nothing was
 * @param after what is to be there instead
 * @param written when it was written
 * @param ended when that was answered; empty while it is not
 */
public record AmendmentLine(
        Amendment amendment,
        FieldType type,
        String label,
        String before,
        String after,
        String written,
        Optional<String> ended) {

    /** Those of which the form still knows the question. */
    public static List<AmendmentLine> of(List<Amendment> amendments, Optional<Form> form, Words words) {
        return amendments.stream()
                .flatMap(amendment -> form
                        .flatMap(each -> each.named(amendment.change().question()))
                        .map(question -> of(amendment, question, words))
                        .stream())
                .toList();
    }

    private static AmendmentLine of(Amendment amendment, Section.Question question, Words words) {
        var change = amendment.change();
        return new AmendmentLine(
                amendment,
                question.field().type(),
                label(question, words),
                answer(question, change.before(), words),
                answer(question, change.after(), words),
                words.moment(amendment.written().at()),
                amendment.end().map(end -> words.moment(end.written().at())));
    }

    /** The question as it is named where its page is not seen: a form asks for several names. */
    public static String label(Section.Question question, Words words) {
        var spoken = new Spoken(words);
        return words.say(
                "dossier.apply.title",
                spoken.title(question.section()),
                spoken.in(question.field().label()));
    }

    private static String answer(Section.Question question, Map<String, String> boxes, Words words) {
        return new Spoken(words).answer(question.field(), question.onPage(boxes));
    }
}

package vn.motcua.dossier.web.citizen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.web.Spoken;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Mistake;
import vn.motcua.organisation.Bilingual;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Language;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Words;

/** Nói thành lời: names, questions, answers and mistakes in the language of the page. */
public record Telling(Words words) {
    private static final long KILOBYTE = 1_000;

    public String name(Procedure procedure) {
        return in(procedure.heading().name());
    }

    /** In the page's language, Vietnamese where nothing else has been written. */
    public String in(Bilingual text) {
        return spoken().in(text);
    }

    /** The same where there may be nothing to say. */
    public @Nullable String hint(Bilingual text) {
        return text.vietnamese().isEmpty() ? null : in(text);
    }

    /** The language attribute of such a text: absent where it is the page's own. */
    public @Nullable String tag(Bilingual text) {
        return spoken().isForeign(text) ? Language.VIETNAMESE.tag() : null;
    }

    public List<Choice> choices(FieldType.Choice type) {
        return type.options().stream()
                .map(option -> Choice.of(option.value(), in(option.label())))
                .toList();
    }

    /** An answer as it is read; empty where there is none. */
    public String answer(Form.Field field, Answers answers) {
        return spoken().answer(field, answers);
    }

    /** What is wrong with a page, each with the name of its question: alone, "not answered" tells nobody where. */
    public Problems problems(Form.Page page, List<Mistake> mistakes) {
        return new Problems(page.fields().stream()
                .flatMap(field -> mistakes.stream()
                        .filter(mistake -> isOf(field, mistake))
                        .map(mistake -> new Problem(anchor(field, mistake), told(field, mistake))))
                .toList());
    }

    public String told(Form.Field field, Mistake mistake) {
        var what = words.say(mistake.problem().message(), mistake.arguments().toArray());
        return words.say("dossier.apply.problem", in(field.label()), what);
    }

    /** Where on the page a mistake is marked: three boxes of a day are one. */
    public static String anchor(Form.Field field, Mistake mistake) {
        return field.type() instanceof FieldType.Day ? field.id() : mistake.box();
    }

    public static boolean isOf(Form.Field field, Mistake mistake) {
        return mistake.box().equals(field.id()) || mistake.box().startsWith(field.id() + ".");
    }

    /** 412 kB. */
    public String size(long bytes) {
        return words.say("dossier.apply.kilobytes", words.number(Math.max(1, bytes / KILOBYTE)));
    }

    private Spoken spoken() {
        return new Spoken(words);
    }
}

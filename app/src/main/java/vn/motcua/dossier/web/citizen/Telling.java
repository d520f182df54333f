package vn.motcua.dossier.web.citizen;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Procedure;
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
        return isForeign(text) ? text.vietnamese() : text.in(language().tag());
    }

    /** The same where there may be nothing to say. */
    public @Nullable String hint(Bilingual text) {
        return text.vietnamese().isEmpty() ? null : in(text);
    }

    /** The language attribute of such a text: absent where it is the page's own. */
    public @Nullable String tag(Bilingual text) {
        return isForeign(text) ? Language.VIETNAMESE.tag() : null;
    }

    public List<Choice> choices(FieldType.Choice type) {
        return type.options().stream()
                .map(option -> Choice.of(option.value(), in(option.label())))
                .toList();
    }

    /** An answer as it is read; empty where there is none. */
    public String answer(Form.Field field, Answers answers) {
        var typed = answers.to(field.id());
        return switch (field.type()) {
            case FieldType.Choice choice -> chosen(choice, typed);
            case FieldType.Declaration _ -> typed.isEmpty() ? "" : words.say("dossier.apply.declared");
            case FieldType.Day day -> joined(field, day, answers, "/");
            case FieldType.Place place -> joined(field, place, answers, ", ");
            case FieldType.Amount _ -> typed.matches("[0-9]{1,15}") ? words.dong(Long.parseLong(typed)) : typed;
            case FieldType.FullName _,
                    FieldType.CitizenNumber _,
                    FieldType.Telephone _,
                    FieldType.Email _,
                    FieldType.Line _,
                    FieldType.Paragraph _ -> typed;
        };
    }

    private String chosen(FieldType.Choice choice, String typed) {
        return choice.options().stream()
                .filter(option -> option.value().equals(typed))
                .findFirst()
                .map(option -> in(option.label()))
                .orElse(typed);
    }

    private static String joined(Form.Field field, FieldType type, Answers answers, String by) {
        return type.boxes().stream()
                .map(box -> answers.to(field.id(), box))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(by));
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

    private boolean isForeign(Bilingual text) {
        return language() == Language.ENGLISH && text.english().isBlank();
    }

    private Language language() {
        return words.language();
    }
}

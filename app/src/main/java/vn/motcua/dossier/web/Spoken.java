package vn.motcua.dossier.web;

import java.util.stream.Collectors;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.organisation.Bilingual;
import vn.motcua.ui.Language;
import vn.motcua.ui.Words;

/** Nói ra: what stands in two languages, and what was answered, in the language of the page. */
public record Spoken(Words words) {

    /** Vietnamese where nothing else has been written. */
    public String in(Bilingual text) {
        return isForeign(text) ? text.vietnamese() : text.in(words.language().tag());
    }

    /** Not written in the language of the page. */
    public boolean isForeign(Bilingual text) {
        return words.language() == Language.ENGLISH && text.english().isBlank();
    }

    /** An answer as it is read; empty where there is none. */
    public String answer(Form.Field field, Answers answers) {
        var kept = answers.to(field.id());
        return switch (field.type()) {
            case FieldType.Choice choice -> chosen(choice, kept);
            case FieldType.Declaration _ -> kept.isEmpty() ? "" : words.say("dossier.declared");
            case FieldType.Day day -> joined(field, day, answers, "/");
            case FieldType.Place place -> joined(field, place, answers, ", ");
            case FieldType.Amount _ -> kept.matches("[0-9]{1,15}") ? words.dong(Long.parseLong(kept)) : kept;
            case FieldType.Quantity asked -> counted(asked, kept);
            case FieldType.Telephone _ -> FieldType.Telephone.written(kept);
            case FieldType.FullName _,
                    FieldType.CitizenNumber _,
                    FieldType.Email _,
                    FieldType.Line _,
                    FieldType.Paragraph _ -> kept;
        };
    }

    private String counted(FieldType.Quantity asked, String kept) {
        return FieldType.Quantity.of(kept)
                .map(number -> words.number(number, in(asked.unit())))
                .orElse(kept);
    }

    private String chosen(FieldType.Choice choice, String kept) {
        return choice.options().stream()
                .filter(option -> option.value().equals(kept))
                .findFirst()
                .map(option -> in(option.label()))
                .orElse(kept);
    }

    private static String joined(Form.Field field, FieldType type, Answers answers, String by) {
        return type.boxes().stream()
                .map(box -> answers.to(field.id(), box))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(by));
    }
}

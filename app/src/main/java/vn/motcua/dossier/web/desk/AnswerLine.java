package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.ui.Words;

/**
 * Dòng câu trả lời beside the papers.
 *
 * @param masked the same with its digits hidden; empty where nothing need be hidden
 */
public record AnswerLine(String label, String text, Optional<String> masked) {
    private static final String HIDDEN = "•••";
    private static final int SHOWN = 3;

    /** Those questions of a page that were asked and answered. */
    static List<AnswerLine> of(Form.Page page, Answers answers, Words words) {
        return page.fields().stream()
                .filter(field -> field.isAskedOf(answers))
                .map(field -> of(field, answers, words))
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    private static AnswerLine of(Form.Field field, Answers answers, Words words) {
        var text = text(field, answers, words);
        return new AnswerLine(Told.in(field.label(), words), text, masked(field.type(), text));
    }

    private static String text(Form.Field field, Answers answers, Words words) {
        var kept = answers.to(field.id());
        return switch (field.type()) {
            case FieldType.Choice choice -> chosen(choice, kept, words);
            case FieldType.Declaration _ -> kept.isEmpty() ? "" : words.say("dossier.desk.declared");
            case FieldType.Day day -> joined(field, day, answers, "/");
            case FieldType.Place place -> joined(field, place, answers, ", ");
            case FieldType.Amount _ -> kept.matches("[0-9]{1,15}") ? words.dong(Long.parseLong(kept)) : kept;
            case FieldType.FullName _,
                    FieldType.CitizenNumber _,
                    FieldType.Telephone _,
                    FieldType.Email _,
                    FieldType.Line _,
                    FieldType.Paragraph _ -> kept;
        };
    }

    private static String chosen(FieldType.Choice choice, String kept, Words words) {
        return choice.options().stream()
                .filter(option -> option.value().equals(kept))
                .findFirst()
                .map(option -> Told.in(option.label(), words))
                .orElse(kept);
    }

    private static String joined(Form.Field field, FieldType type, Answers answers, String by) {
        return type.boxes().stream()
                .map(box -> answers.to(field.id(), box))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(by));
    }

    /** What reaches a person or names them in every register is shown in full only to who asks for it. */
    private static Optional<String> masked(FieldType type, String text) {
        if (text.length() <= SHOWN) {
            return Optional.empty();
        }
        return switch (type) {
            case FieldType.CitizenNumber _, FieldType.Telephone _ ->
                Optional.of(HIDDEN + " " + HIDDEN + " " + text.substring(text.length() - SHOWN));
            case FieldType.Email _ -> Optional.of(text.charAt(0) + HIDDEN + text.substring(text.indexOf('@')));
            case FieldType.FullName _,
                    FieldType.Line _,
                    FieldType.Paragraph _,
                    FieldType.Amount _,
                    FieldType.Day _,
                    FieldType.Place _,
                    FieldType.Choice _,
                    FieldType.Declaration _ -> Optional.empty();
        };
    }
}

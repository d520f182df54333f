package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.web.Spoken;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Section;
import vn.motcua.ui.Words;

/**
 * Dòng câu trả lời beside the papers.
 *
 * @param masked the same with its digits hidden; empty where nothing need be hidden
 */
public record AnswerLine(String label, String text, Optional<String> masked) {
    private static final String HIDDEN = "•••";
    private static final int SHOWN = 3;

    /** Those questions of a section that were asked and answered. */
    static List<AnswerLine> of(Section section, Words words) {
        var spoken = new Spoken(words);
        return section.questions().stream()
                .map(field -> of(field, section.answers(), spoken))
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    private static AnswerLine of(Form.Field field, Answers answers, Spoken spoken) {
        var text = spoken.answer(field, answers);
        return new AnswerLine(spoken.in(field.label()), text, masked(field.type(), text));
    }

    /** What reaches a person or names them in every register is shown in full only to who asks for it. */
    static Optional<String> masked(FieldType type, String text) {
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
                    FieldType.Quantity _,
                    FieldType.Day _,
                    FieldType.PartialDay _,
                    FieldType.TaxNumber _,
                    FieldType.Several _,
                    FieldType.Place _,
                    FieldType.Choice _,
                    FieldType.Declaration _ -> Optional.empty();
        };
    }
}

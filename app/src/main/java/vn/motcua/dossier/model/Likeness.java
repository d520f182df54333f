package vn.motcua.dossier.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Section;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Text;

/**
 * Dấu hiệu trùng: two dossiers ask for the same if they are of one procedure and of one owner, or about one person.
 *
 * @param practice whether it was made for practice, which is a world of its own
 * @param subject a key of whom it is about: the name, wherever its tone marks sit and in whatever case, and the day of birth;
 *     empty where the form does not ask them together
 */
public record Likeness(ProcedureCode procedure, PersonId owner, boolean practice, Optional<String> subject) {

    /** The first page that asks a name and a day of birth says whom it is about. */
    public static Likeness of(ProcedureCode procedure, PersonId owner, boolean practice, Form form, Answers answers) {
        var subject = form.sections(answers).stream()
                .filter(section -> section.item() == 0)
                .flatMap(section -> subject(section).stream())
                .findFirst();
        return new Likeness(procedure, owner, practice, subject);
    }

    private static Optional<String> subject(Section section) {
        var name = section.questions().stream()
                .filter(field -> field.type() instanceof FieldType.FullName)
                .map(field -> section.answers().to(field.id()))
                .findFirst()
                .filter(text -> !text.isEmpty());
        var born = section.questions().stream()
                .filter(Likeness::isBirth)
                .map(field -> day(field, section.answers()))
                .findFirst()
                .filter(day -> day.stream().noneMatch(String::isEmpty));
        return name.flatMap(text -> born.map(day -> key(text) + " " + String.join("-", day)));
    }

    static boolean isBirth(Form.Field field) {
        var isDay = field.type() instanceof FieldType.Day || field.type() instanceof FieldType.PartialDay;
        return isDay && Stream.of("birth-day", "born").anyMatch(field.id()::endsWith);
    }

    private static List<String> day(Form.Field field, Answers answers) {
        return Stream.of(FieldType.Day.YEAR, FieldType.Day.MONTH, FieldType.Day.DAY)
                .map(box -> answers.to(field.id(), box))
                .toList();
    }

    private static String key(String name) {
        return Text.tonePlaceFree(name).toLowerCase(Locale.ROOT);
    }

    /** Whom it is about is not for logs. */
    @Override
    public String toString() {
        return "Likeness[" + procedure + "]";
    }
}

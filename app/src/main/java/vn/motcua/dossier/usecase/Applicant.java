package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;

/**
 * Người yêu cầu: who they are and how they are reached, as they said on the form's first page. Every form begins with who
 * asks; which question is which, its type tells. What was not asked or answered is empty.
 */
public record Applicant(String name, String citizenId, String home, String phone, String email) {

    static Applicant of(Form form, Answers answers) {
        var fields = form.pages().getFirst().fields();
        return new Applicant(
                answer(fields, FieldType.FullName.class::isInstance, answers),
                answer(fields, FieldType.CitizenNumber.class::isInstance, answers),
                answer(fields, FieldType.Place.class::isInstance, answers),
                FieldType.Telephone.written(answer(fields, FieldType.Telephone.class::isInstance, answers)),
                answer(fields, FieldType.Email.class::isInstance, answers));
    }

    private static String answer(List<Form.Field> fields, Predicate<FieldType> wanted, Answers answers) {
        return first(fields, wanted).stream()
                .flatMap(field -> field.type().boxes().stream().map(box -> answers.to(field.id(), box)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Optional<Form.Field> first(List<Form.Field> fields, Predicate<FieldType> wanted) {
        return fields.stream().filter(field -> wanted.test(field.type())).findFirst();
    }

    /** Whose data this is, logs do not say. */
    @Override
    public String toString() {
        return "Applicant[…]";
    }
}

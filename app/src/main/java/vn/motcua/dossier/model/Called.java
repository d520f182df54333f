package vn.motcua.dossier.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Section;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.Text;

/**
 * Tên trong hồ sơ: who asks for something, or whom it is about, as officers look for them.
 *
 * @param written as it was answered; not empty
 * @param number the personal number of who asks; empty beside other names
 */
public record Called(String written, Optional<CitizenId> number) {

    /** Who asks, whom every form asks first, and whom it is about where that is another. */
    public static List<Called> in(Form form, Answers answers) {
        var asks = form.pages().getFirst().fields();
        var number = first(asks, FieldType.CitizenNumber.class, answers).flatMap(CitizenId::parse);
        var applicant = first(asks, FieldType.FullName.class, answers).map(name -> new Called(name, number));
        var subject = form.sections(answers).stream()
                .filter(section -> section.item() == 0)
                .filter(section -> section.questions().stream().anyMatch(Likeness::isBirth))
                .flatMap(section -> named(section).stream())
                .findFirst();
        return Stream.concat(
                        applicant.stream(),
                        subject.filter(name -> applicant.stream().noneMatch(each -> each.isCalled(name))).stream()
                                .map(name -> new Called(name, Optional.empty())))
                .filter(each -> !each.folded().isEmpty())
                .toList();
    }

    private static Optional<String> named(Section section) {
        return first(section.questions(), FieldType.FullName.class, section.answers());
    }

    private static Optional<String> first(List<Form.Field> fields, Class<? extends FieldType> type, Answers answers) {
        return fields.stream()
                .filter(field -> type.isInstance(field.type()))
                .map(field -> answers.to(field.id()))
                .findFirst()
                .filter(text -> !text.isEmpty());
    }

    private boolean isCalled(String name) {
        return folded().equals(Text.fold(name));
    }

    /** What is looked for: without marks, in lower case. */
    public String folded() {
        return Text.fold(written);
    }

    /** Whose name it is, logs do not say. */
    @Override
    public String toString() {
        return "Called[…]";
    }
}

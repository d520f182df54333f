package vn.motcua.catalogue.web.admin.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.catalogue.web.admin.Slug;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form.Field;
import vn.motcua.form.Form.Page;
import vn.motcua.form.Formula;
import vn.motcua.form.WrittenForm;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Words;

/** Lựa chọn of the editor, in the words of the page. */
public record EditorChoices(Words words, WrittenForm form) {

    public List<Choice> types() {
        return all(Kind.values(), slug -> "catalogue.editor.type." + slug).toList();
    }

    public List<Choice> spans() {
        return all(FieldType.Span.values(), slug -> "catalogue.editor.span." + slug)
                .toList();
    }

    public List<Choice> rules() {
        return all(RuleForm.Way.values(), slug -> "catalogue.editor.rule-is." + slug)
                .toList();
    }

    public List<Choice> units() {
        return all(Formula.Unit.values(), slug -> "catalogue.editor.unit." + slug)
                .toList();
    }

    public List<Choice> ways() {
        return Stream.concat(
                        Stream.of(Choice.of("", words.say("catalogue.editor.formula.none"))),
                        all(Workings.Way.values(), slug -> "catalogue.editor.formula-is." + slug))
                .toList();
    }

    /** Questions that something can hang on, after "always". */
    public List<Choice> gates() {
        return Stream.concat(
                        Stream.of(Choice.of("", words.say("catalogue.editor.when.always"))),
                        form.questions().filter(Conditions::isGate).map(this::choice))
                .toList();
    }

    public List<Choice> questions() {
        return chosen(_ -> true);
    }

    public List<Choice> days() {
        return chosen(question ->
                question.type() instanceof FieldType.Day || question.type() instanceof FieldType.PartialDay);
    }

    /** What can be added up. */
    public List<Choice> numbers() {
        return form.questions()
                .filter(question ->
                        question.type() instanceof FieldType.Quantity || question.type() instanceof FieldType.Amount)
                .map(this::choice)
                .toList();
    }

    public List<Choice> lists() {
        return Stream.concat(
                        unchosen(),
                        form.pages().stream().filter(Page::isRepeated).map(page -> Choice.of(page.id(), in(page))))
                .toList();
    }

    /** Questions that forms have in common. */
    public List<Choice> blocks(List<String> names) {
        return names.stream()
                .map(name -> Choice.of(name, words.say("catalogue.editor.block." + name)))
                .toList();
    }

    private List<Choice> chosen(Predicate<Field> which) {
        return Stream.concat(unchosen(), form.questions().filter(which).map(this::choice))
                .toList();
    }

    private Stream<Choice> unchosen() {
        return Stream.of(Choice.of("", words.say("catalogue.editor.choose")));
    }

    private Choice choice(Field question) {
        return Choice.of(question.id(), new Spoken(words).in(question.label()));
    }

    private String in(Page page) {
        return new Spoken(words).in(page.title());
    }

    private Stream<Choice> all(Enum<?>[] constants, UnaryOperator<String> key) {
        return Arrays.stream(constants).map(Slug::of).map(slug -> Choice.of(slug, words.say(key.apply(slug))));
    }
}

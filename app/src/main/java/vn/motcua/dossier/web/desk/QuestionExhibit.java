package vn.motcua.dossier.web.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.web.citizen.Telling;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Form.Field;
import vn.motcua.form.Forms;
import vn.motcua.form.Section;
import vn.motcua.organisation.Bilingual;
import vn.motcua.ui.Exhibit;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problems;

/** Các loại câu hỏi for the gallery: real ones, of each type the first and the longest of the forms that come with the program. */
@Component
public class QuestionExhibit implements Exhibit {
    /** A day like any other: tomorrow the gallery looks the same. */
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private static final Bilingual NOTHING = new Bilingual("", "");
    private static final int LONGEST_CHOICES = 7;

    private final Forms forms;
    private final InventedHome home;

    QuestionExhibit(Forms forms, InventedHome home) {
        this.forms = forms;
        this.home = home;
    }

    @Override
    public String name() {
        return "question";
    }

    @Override
    public String template() {
        return "dossier/desk/questions.jte";
    }

    @Override
    public Map<String, Object> shownOn(Page page) {
        var told = new Telling(page.words());
        return Map.of("page", page, "told", told, "groups", groups(told, page.say("dossier.known.account")));
    }

    private List<Group> groups(Telling told, String source) {
        var first = each((one, _) -> one);
        var longest = each(BinaryOperator.maxBy(
                Comparator.comparingInt(field -> field.label().vietnamese().length())));
        return List.of(
                group("empty", first, field -> shown(field, Answers.NONE)),
                group("optional", first, field -> shown(unexplained(field), Answers.NONE)),
                group("filled", first, field -> new Shown(field, sample(field), Problems.none(), source)),
                group("missing", first, field -> checked(field, Answers.NONE, told)),
                group("wrong", first, field -> checked(field, wrong(field), told)),
                group("long", longest, field -> shown(field, sample(field))));
    }

    /** One question of each kind, by what the kind is called. */
    private Map<String, Field> each(BinaryOperator<Field> which) {
        return forms.shipped().stream()
                .flatMap(form -> form.pages().stream())
                .flatMap(page -> page.fields().stream())
                .collect(Collectors.toMap(QuestionExhibit::kind, Function.identity(), which, TreeMap::new));
    }

    /** Questions of one type that look different are of two kinds. */
    private static String kind(Field field) {
        var type = field.type().getClass().getSimpleName().toLowerCase(Locale.ROOT);
        var looks = switch (field.type()) {
            case FieldType.Choice(var options) when options.size() > LONGEST_CHOICES -> "-list";
            case FieldType.Choice(var options) when options.size() == 2 -> "-two";
            case FieldType.Quantity number -> number.isWhole() ? "-whole" : "-parts";
            case FieldType _ -> "";
        };
        return (field.isComputed() ? "computed-" : "") + type + looks;
    }

    private static Group group(String state, Map<String, Field> kinds, Function<Field, Shown> shown) {
        return new Group(
                "dossier.question-example." + state,
                kinds.entrySet().stream()
                        .map(kind -> shown.apply(asked(kind.getValue(), state + "-" + kind.getKey())))
                        .toList());
    }

    /** Alone, required, and called so that no two on the page are called the same. */
    private static Field asked(Field field, String id) {
        return new Field(
                id, field.label(), field.hint(), field.type(), true, Optional.empty(), List.of(), field.computed());
    }

    private static Field unexplained(Field field) {
        return new Field(
                field.id(), field.label(), NOTHING, field.type(), false, Optional.empty(), List.of(), field.computed());
    }

    private static Shown shown(Field field, Answers answers) {
        return new Shown(field, answers, Problems.none(), "");
    }

    private Answers sample(Field field) {
        return new Answers(
                field.isComputed()
                        ? Map.of(field.id(), "12")
                        : home.samples(DAY).to(field));
    }

    private static Answers wrong(Field field) {
        var text = switch (field.type()) {
            case FieldType.Line(var longest) -> "?".repeat(longest + 1);
            case FieldType.Paragraph(var longest) -> "?".repeat(longest + 1);
            case FieldType _ -> "?";
        };
        return new Answers(field.type().boxes().stream()
                .collect(Collectors.toMap(box -> Answers.key(field.id(), box), _ -> text)));
    }

    /** With what the rules really say of it; of what is worked out nothing is wrong. */
    private Shown checked(Field field, Answers answers, Telling told) {
        if (field.isComputed()) {
            return shown(field, sample(field));
        }
        var page = new Form.Page("alone", NOTHING, NOTHING, List.of(field));
        var mistakes = forms.check(new Form("alone", NOTHING, List.of(page)), answers, DAY)
                .mistakes();
        var section = new Section(page, 0, answers);
        return new Shown(field, answers, told.problems(section, mistakes, _ -> true), "");
    }

    /**
     * Trạng thái.
     *
     * @param title where its words stand
     */
    public record Group(String title, List<Shown> shown) {
        public Group {
            shown = List.copyOf(shown);
        }
    }

    /** @param source from where the answer is known; empty where somebody typed it */
    public record Shown(Field field, Answers answers, Problems problems, String source) {}
}

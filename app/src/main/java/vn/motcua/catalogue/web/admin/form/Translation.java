package vn.motcua.catalogue.web.admin.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Form.Field;
import vn.motcua.form.Form.Page;
import vn.motcua.form.Form.Repeat;
import vn.motcua.form.Rule;
import vn.motcua.form.WrittenForm;
import vn.motcua.organisation.Bilingual;

/**
 * Lời song ngữ: every text of a page of the form, or of the form itself, to be written in both languages side by side. Reading
 * and writing go the same way through the form, so that no text can be read that is not written, or the other way round.
 */
final class Translation {
    private final BiFunction<String, Bilingual, Bilingual> each;

    /** @param each told the name of a text and the text; gives what is to stand there */
    private Translation(BiFunction<String, Bilingual, Bilingual> each) {
        this.each = each;
    }

    /** The texts by name, in the order in which people read them; of the form itself where no page is named. */
    static Map<String, Bilingual> of(WrittenForm form, Optional<String> page) {
        var texts = new LinkedHashMap<String, Bilingual>();
        new Translation((name, text) -> {
                    texts.put(name, text);
                    return text;
                })
                .through(form, page);
        return texts;
    }

    /** The same form with these texts in it. */
    static WrittenForm with(WrittenForm form, Optional<String> page, Map<String, Bilingual> texts) {
        return new Translation((name, text) -> texts.getOrDefault(name, text)).through(form, page);
    }

    private WrittenForm through(WrittenForm form, Optional<String> page) {
        return page.map(id -> form.page(id).map(this::page).map(form::with).orElse(form))
                .orElseGet(() -> whole(form));
    }

    private WrittenForm whole(WrittenForm form) {
        var title = text("title", form.title());
        var rules = IntStream.range(0, form.rules().size())
                .mapToObj(number -> rule("rule-" + number, form.rules().get(number)))
                .toList();
        return new WrittenForm(form.id(), title, form.pages(), rules);
    }

    private Rule rule(String name, Rule rule) {
        var told = text(name, rule.told());
        return switch (rule) {
            case Rule.After(var field, var than, var _) -> new Rule.After(field, than, told);
            case Rule.NotBefore(var field, var than, var _) -> new Rule.NotBefore(field, than, told);
            case Rule.Differs(var field, var from, var _) -> new Rule.Differs(field, from, told);
            case Rule.Aged(var field, var least, var below, var _) -> new Rule.Aged(field, least, below, told);
        };
    }

    private Page page(Page page) {
        var title = text("title", page.title());
        var hint = text("hint", page.hint());
        var repeat = page.repeat().map(each -> new Repeat(each.least(), each.most(), text("item", each.item())));
        return new Form.Page(
                page.id(),
                title,
                hint,
                page.fields().stream().map(this::question).toList(),
                page.when(),
                repeat);
    }

    private Field question(Field question) {
        var name = "question-" + question.id();
        var label = text(name, question.label());
        var hint = text(name + "-hint", question.hint());
        return new Field(
                question.id(),
                label,
                hint,
                type(name, question.type()),
                question.required(),
                question.when(),
                question.from(),
                question.computed());
    }

    private FieldType type(String name, FieldType type) {
        return switch (type) {
            case FieldType.Choice(var options) -> new FieldType.Choice(options(name, options));
            case FieldType.Several(var options) -> new FieldType.Several(options(name, options));
            case FieldType.Quantity number ->
                new FieldType.Quantity(
                        number.least(), number.most(), number.step(), text(name + "-unit", number.unit()));
            case FieldType _ -> type;
        };
    }

    private List<FieldType.Option> options(String name, List<FieldType.Option> options) {
        return options.stream()
                .map(option ->
                        new FieldType.Option(option.value(), text(name + "-is-" + option.value(), option.label())))
                .toList();
    }

    private Bilingual text(String name, Bilingual text) {
        return each.apply(name, text);
    }
}

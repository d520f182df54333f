package vn.motcua.catalogue.web.admin.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.catalogue.web.admin.Slug;
import vn.motcua.form.FieldType;
import vn.motcua.form.Flaw;
import vn.motcua.form.Form;
import vn.motcua.form.Form.Condition;
import vn.motcua.form.Form.Field;
import vn.motcua.form.Formula;
import vn.motcua.form.Rule;
import vn.motcua.form.WrittenForm;
import vn.motcua.organisation.Bilingual;
import vn.motcua.ui.Words;

/** Kể về tờ khai: what questions, conditions and rules say, in the words of the page and by the labels people read. */
public record FormWords(Words words, WrittenForm form) {

    public String in(Bilingual text) {
        return new Spoken(words).in(text);
    }

    public String type(FieldType type) {
        var name = words.say("catalogue.editor.type." + Kind.of(type).key());
        return switch (type) {
            case FieldType.Choice(var options) -> with(name, options(options.stream()));
            case FieldType.Several(var options) -> with(name, options(options.stream()));
            case FieldType.Line(var longest) ->
                with(name, words.say("catalogue.editor.letters", words.number(longest)));
            case FieldType.Paragraph(var longest) ->
                with(name, words.say("catalogue.editor.letters", words.number(longest)));
            case FieldType.Day(var span) -> with(name, span(span));
            case FieldType.PartialDay(var span) -> with(name, span(span));
            case FieldType.Quantity number ->
                with(
                        name,
                        words.say(
                                "catalogue.editor.from-to",
                                FieldType.Quantity.kept(number.least()),
                                FieldType.Quantity.kept(number.most()),
                                in(number.unit())));
            case FieldType _ -> name;
        };
    }

    private String span(FieldType.Span span) {
        return span == FieldType.Span.ANY ? "" : words.say("catalogue.editor.span." + Slug.of(span));
    }

    private String options(Stream<FieldType.Option> options) {
        return options.map(option -> in(option.label())).collect(Collectors.joining(", "));
    }

    private String with(String name, String more) {
        return more.isEmpty() ? name : words.say("catalogue.editor.with", name, more);
    }

    /** On what it hangs. */
    public String when(Condition condition) {
        var gate = form.question(condition.field());
        var answers = condition.of().stream()
                .map(answer -> gate.map(Conditions::answers).orElse(List.of()).stream()
                        .filter(option -> option.value().equals(answer))
                        .findFirst()
                        .map(option -> in(option.label()))
                        .orElse(answer))
                .collect(Collectors.joining(", "));
        return words.say("catalogue.editor.only-if", name(condition.field()), answers);
    }

    /** All that a list of questions tells of one beside its label. */
    public List<String> about(Field question) {
        return Stream.of(
                        Stream.of(type(question.type())),
                        question.required() || question.isComputed()
                                ? Stream.<String>empty()
                                : Stream.of(words.say("catalogue.editor.optional")),
                        question.when().map(this::when).stream(),
                        question.computed().map(this::formula).stream(),
                        sources(question).stream())
                .flatMap(each -> each)
                .toList();
    }

    private Optional<String> sources(Field question) {
        return question.from().isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        "catalogue.editor.sources",
                        question.from().stream()
                                .map(source -> words.say("catalogue.editor.source." + source.key()))
                                .collect(Collectors.joining(", "))));
    }

    public List<String> about(Form.Page page) {
        return Stream.concat(
                        page.when().map(this::when).stream(),
                        page.repeat().stream()
                                .map(repeat -> words.say(
                                        "catalogue.editor.repeated", repeat.least(), repeat.most(), in(repeat.item()))))
                .toList();
    }

    public String formula(Formula formula) {
        return switch (formula) {
            case Formula.Sum(var of) -> words.say("catalogue.editor.formula.sum", names(of));
            case Formula.Product(var of) -> words.say("catalogue.editor.formula.product", names(of));
            case Formula.Count(var page) ->
                words.say(
                        "catalogue.editor.formula.count",
                        form.page(page).map(each -> in(each.title())).orElse(page));
            case Formula.Age(var of) -> words.say("catalogue.editor.formula.age", name(of));
            case Formula.Elapsed(var from, var until, var unit) ->
                words.say("catalogue.editor.formula.elapsed." + Slug.of(unit), name(from), name(until));
        };
    }

    public String rule(Rule rule) {
        return switch (rule) {
            case Rule.After(var field, var than, var _) ->
                words.say("catalogue.editor.rule.after", name(field), name(than));
            case Rule.NotBefore(var field, var than, var _) ->
                words.say("catalogue.editor.rule.not-before", name(field), name(than));
            case Rule.Differs(var field, var from, var _) ->
                words.say("catalogue.editor.rule.differs", name(field), name(from));
            case Rule.Aged(var field, var least, var below, var _) ->
                words.say("catalogue.editor.rule.aged", name(field), least, below);
        };
    }

    private String names(List<String> questions) {
        return questions.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** What people read above the question or page of this id; the id where there is none. */
    private String name(String id) {
        return form.question(id)
                .map(Field::label)
                .or(() -> form.page(id).map(Form.Page::title))
                .map(label -> words.say("catalogue.editor.quoted", in(label)))
                .orElse(id);
    }

    /** What is wrong, and where. */
    public String flaw(Flaw flaw) {
        var reason = words.say(
                flaw.reason().message(),
                flaw.arguments().stream().map(this::name).toArray());
        return switch (flaw.place()) {
            case Flaw.Whole() -> reason;
            case Flaw.OfPage(var page) -> words.say("catalogue.editor.flaw.at", name(page), reason);
            case Flaw.OfQuestion(var question) -> words.say("catalogue.editor.flaw.at", name(question), reason);
            case Flaw.OfRule(var number) -> words.say("catalogue.editor.flaw.rule", number + 1, reason);
        };
    }

    /** Where it is mended, below the address of the form. */
    public static String toMend(Flaw flaw) {
        return switch (flaw.place()) {
            case Flaw.Whole() -> "/new-page";
            case Flaw.OfPage(var page) -> "/pages/" + page;
            case Flaw.OfQuestion(var question) -> "/questions/" + question;
            case Flaw.OfRule(var number) -> "/rules/" + number;
        };
    }
}

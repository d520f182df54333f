package vn.motcua.form.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import vn.motcua.form.FieldType;
import vn.motcua.form.FieldType.Declaration;
import vn.motcua.form.FieldType.Option;
import vn.motcua.form.Form;
import vn.motcua.form.Form.Condition;
import vn.motcua.form.Form.Field;
import vn.motcua.form.Form.Page;
import vn.motcua.form.Formula;
import vn.motcua.form.Rule;
import vn.motcua.form.Source;
import vn.motcua.organisation.Bilingual;

/** Some form that can be completed, with questions of every type, conditions, rules, sources and what is worked out. */
final class AnyForm {
    /** What text formats and careless writers stumble over, the last ones outside the basic plane and in two code points. */
    private static final List<String> WORDS = List.of(
            "",
            "Họ và tên",
            "\"trích\" \\ /",
            "dòng một\ndòng hai\t.",
            "{\"is\": \"line\"}",
            "[]",
            "\u0110 \u00d0 \u2028 \u00a0",
            "a\u0301 \ud83c\udfe0");

    private static final List<BigDecimal> STEPS = List.of(
            BigDecimal.ONE,
            new BigDecimal("0.10"),
            new BigDecimal("0.5"),
            new BigDecimal("0.000001"),
            new BigDecimal("1E+3"));

    private final Random random;
    private final List<Page> pages = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    private AnyForm(Random random) {
        this.random = random;
    }

    static Form of(Random random) {
        var any = new AnyForm(random);
        IntStream.range(0, 1 + random.nextInt(4)).forEach(any::addPage);
        return new Form("any-form", any.words(), any.pages, any.rules);
    }

    /** Of a page, each type once; of what hangs on another answer, the gate stands first. */
    private void addPage(int number) {
        var end = "-" + letter(number);
        var repeated = random.nextBoolean();
        var gate = new FieldType.Choice(List.of(new Option("yes", words()), new Option("no", words())));
        var fields = new ArrayList<Field>();
        fields.add(field("gate" + end, gate, Optional.empty(), repeated));
        var types = types();
        for (var at = 0; at < types.size(); at++) {
            fields.add(field(
                    "asks-" + letter(at) + end,
                    types.get(at),
                    maybe(new Condition("gate" + end, List.of("no"))),
                    repeated));
        }
        fields.add(field("born" + end, new FieldType.Day(FieldType.Span.NOT_FUTURE), Optional.empty(), repeated));
        fields.add(field("left" + end, new FieldType.Day(FieldType.Span.ANY), Optional.empty(), repeated));
        worked(end).forEach(fields::add);
        rules(end);
        pages.add(new Page(
                "page" + end,
                words(),
                words(),
                fields,
                when(number),
                repeated ? Optional.of(repeat()) : Optional.empty()));
    }

    private Optional<Condition> when(int number) {
        return number == 0 || pages.getFirst().isRepeated()
                ? Optional.empty()
                : maybe(new Condition("gate-a", List.of("yes", "no")));
    }

    private Form.Repeat repeat() {
        return new Form.Repeat(random.nextInt(3), 3 + random.nextInt(90), words());
    }

    private List<FieldType> types() {
        var step = STEPS.get(random.nextInt(STEPS.size()));
        return List.of(
                new FieldType.FullName(),
                new FieldType.CitizenNumber(),
                new FieldType.Telephone(),
                new FieldType.Email(),
                new FieldType.Line(1 + random.nextInt(500)),
                new FieldType.Paragraph(1 + random.nextInt(5000)),
                new FieldType.Amount(),
                new FieldType.Quantity(
                        new BigDecimal("-7.50"), new BigDecimal("12345678901234567890.25"), step, words()),
                new FieldType.Place(),
                new FieldType.PartialDay(FieldType.Span.NOT_PAST),
                new FieldType.TaxNumber(),
                new FieldType.Several(List.of(new Option("copy", words()), new Option("post", words()))),
                new Declaration());
    }

    private List<Field> worked(String end) {
        var number = new FieldType.Quantity(BigDecimal.ZERO, new BigDecimal("9999"), BigDecimal.ONE, words());
        return List.<Formula>of(
                        new Formula.Age("born" + end),
                        new Formula.Elapsed("born" + end, "left" + end, Formula.Unit.MONTHS),
                        new Formula.Sum(List.of("asks-h" + end)),
                        new Formula.Product(List.of("asks-h" + end, "asks-g" + end)))
                .stream()
                .map(formula -> new Field(
                        "worked-" + formula.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + end,
                        words(),
                        words(),
                        number,
                        false,
                        Optional.empty(),
                        List.of(),
                        Optional.of(formula)))
                .toList();
    }

    private void rules(String end) {
        rules.add(new Rule.Aged("born" + end, random.nextInt(18), 100, words()));
        rules.add(new Rule.After("left" + end, "born" + end, words()));
        rules.add(new Rule.NotBefore("left" + end, "born" + end, words()));
        rules.add(new Rule.Differs("left" + end, "born" + end, words()));
    }

    private Field field(String id, FieldType type, Optional<Condition> when, boolean repeated) {
        var known = repeated || type instanceof Declaration
                ? List.<Source>of()
                : List.<Source>of(new Source.EarlierDossier(), new Source.Register("home"));
        return new Field(
                id,
                words(),
                words(),
                type,
                random.nextBoolean(),
                when,
                random.nextBoolean() ? known : List.of(),
                Optional.empty());
    }

    private <T> Optional<T> maybe(T thing) {
        return random.nextBoolean() ? Optional.of(thing) : Optional.empty();
    }

    private Bilingual words() {
        return new Bilingual(WORDS.get(random.nextInt(WORDS.size())), WORDS.get(random.nextInt(WORDS.size())));
    }

    private static String letter(int number) {
        return String.valueOf((char) ('a' + number));
    }
}

package vn.motcua.form.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.FieldType.Day;
import vn.motcua.form.Form;
import vn.motcua.form.Items;
import vn.motcua.form.Rule;

/**
 * Somebody who answers everything that is asked, and keeps the rules.
 *
 * @param way which of the options is chosen everywhere; the last where there are fewer
 */
public record Filling(Form form, LocalDate today, int way) {

    public Answers answers() {
        var answers = Answers.NONE;
        for (var page : form.pages()) {
            if (page.isRepeated()) {
                var times = Math.max(page.repeat().orElseThrow().least(), 1);
                for (var item = 1; item <= times; item++) {
                    answers = new Items(page, answers).with(item, typed(page, answers));
                }
            } else {
                answers = answers.with(page, typed(page, answers));
            }
        }
        return asked(answers);
    }

    /** Without what was answered to questions that are not put: as a person would have left them. */
    private Answers asked(Answers all) {
        var kept = new HashMap<String, String>();
        form.sections(all)
                .forEach(section -> section.questions()
                        .forEach(field -> field.type().boxes().forEach(box -> {
                            var key = Answers.key(field.id(), box);
                            var text = section.answers().to(key);
                            if (!text.isEmpty()) {
                                kept.put(section.key(key), text);
                            }
                        })));
        return new Answers(kept);
    }

    private Map<String, String> typed(Form.Page page, Answers before) {
        var typed = new HashMap<>(before.byBox());
        page.typed().forEach(field -> type(field, typed));
        return typed;
    }

    private void type(Form.Field field, Map<String, String> typed) {
        var id = field.id();
        switch (field.type()) {
            case FieldType.FullName _ -> typed.put(id, "Nguyễn Mẫu An");
            case FieldType.CitizenNumber _ ->
                typed.put(id, "09919" + String.format(java.util.Locale.ROOT, "%07d", id.hashCode() & 0xFFFFF));
            case FieldType.Telephone _ -> typed.put(id, "0907123456");
            case FieldType.Email _ -> typed.put(id, "mau@vidu.example");
            case FieldType.Line _, FieldType.Paragraph _ -> typed.put(id, "Mẫu");
            case FieldType.Amount _ -> typed.put(id, String.valueOf(1_000_000 + (id.hashCode() & 0xFFFF)));
            case FieldType.Quantity asked -> typed.put(id, FieldType.Quantity.kept(number(field, asked, typed)));
            case FieldType.TaxNumber _ -> typed.put(id, "0100109106");
            case FieldType.PartialDay _ -> typed.put(Answers.key(id, Day.YEAR), "1990");
            case FieldType.Day(var span) -> put(id, day(field, span, typed), typed);
            case FieldType.Place _ -> typed.put(Answers.key(id, FieldType.Place.COMMUNE), "Phường Bến Mơ");
            case FieldType.Choice(var options) ->
                typed.put(id, options.get(Math.min(way, options.size() - 1)).value());
            case FieldType.Several several ->
                several.boxes().forEach(box -> typed.put(Answers.key(id, box), FieldType.Declaration.YES));
            case FieldType.Declaration _ -> typed.put(id, FieldType.Declaration.YES);
        }
    }

    private BigDecimal number(Form.Field field, FieldType.Quantity asked, Map<String, String> typed) {
        return held(field)
                .flatMap(Rule::other)
                .flatMap(other -> FieldType.Quantity.of(typed.getOrDefault(other, "")))
                .map(other -> other.add(asked.step()))
                .orElse(asked.least().add(asked.step()));
    }

    private LocalDate day(Form.Field field, FieldType.Span span, Map<String, String> typed) {
        var otherwise = span == FieldType.Span.NOT_PAST ? today.plusDays(1) : today.minusYears(30);
        return form.rules().stream()
                .filter(rule -> rule.field().equals(field.id()))
                .map(rule -> switch (rule) {
                    case Rule.Aged aged -> today.minusYears(aged.least()).minusDays(1);
                    case Rule _ -> after(rule, typed, otherwise);
                })
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .orElse(otherwise);
    }

    private static LocalDate after(Rule rule, Map<String, String> typed, LocalDate otherwise) {
        return rule.other()
                .filter(other -> typed.containsKey(Answers.key(other, Day.DAY)))
                .map(other -> LocalDate.of(
                                Integer.parseInt(typed.get(Answers.key(other, Day.YEAR))),
                                Integer.parseInt(typed.get(Answers.key(other, Day.MONTH))),
                                Integer.parseInt(typed.get(Answers.key(other, Day.DAY))))
                        .plusDays(1))
                .filter(day -> day.isAfter(otherwise))
                .orElse(otherwise);
    }

    private Optional<Rule> held(Form.Field field) {
        return form.rules().stream()
                .filter(rule -> rule.field().equals(field.id()))
                .filter(rule -> List.of(Rule.After.class, Rule.NotBefore.class).contains(rule.getClass()))
                .findFirst();
    }

    private static void put(String id, LocalDate day, Map<String, String> typed) {
        typed.put(Answers.key(id, Day.DAY), String.valueOf(day.getDayOfMonth()));
        typed.put(Answers.key(id, Day.MONTH), String.valueOf(day.getMonthValue()));
        typed.put(Answers.key(id, Day.YEAR), String.valueOf(day.getYear()));
    }
}

package vn.motcua.form;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.form.FieldType.Option;
import vn.motcua.form.Form.Field;
import vn.motcua.organisation.Address;

/** Câu trả lời mẫu: what an author fills in to see a form at work. Plainly invented, and right for the type of the question. */
public final class SampleAnswers {
    private static final int MINOR = 10;

    private final LocalDate today;
    private final Optional<Address> home;

    /** @param home where the invented people live; addresses stay empty where there is no such place */
    public SampleAnswers(LocalDate today, Optional<Address> home) {
        this.today = today;
        this.home = home;
    }

    /** By box under its full name; nothing for what is worked out. */
    public Map<String, String> to(Field question) {
        if (question.isComputed()) {
            return Map.of();
        }
        var id = question.id();
        return switch (question.type()) {
            case FieldType.Day(var span) -> day(id, span);
            case FieldType.PartialDay(var span) -> day(id, span);
            case FieldType.Place() -> place(id);
            case FieldType.Several(var options) ->
                first(options)
                        .map(option -> Map.of(Answers.key(id, option), FieldType.Declaration.YES))
                        .orElse(Map.of());
            case FieldType type -> Map.of(id, word(type));
        };
    }

    private static String word(FieldType type) {
        return switch (type) {
            case FieldType.FullName() -> "Nguyễn Văn Mẫu";
            case FieldType.CitizenNumber() -> "092090000001";
            case FieldType.Telephone() -> "0907 000 001";
            case FieldType.Email() -> "mau@thu.example";
            case FieldType.TaxNumber() -> "0100000003";
            case FieldType.Amount() -> "1000000";
            case FieldType.Declaration() -> FieldType.Declaration.YES;
            case FieldType.Line(var longest) -> shortened("Chữ mẫu", longest);
            case FieldType.Paragraph(var longest) -> shortened("Đoạn văn mẫu để điền thử.", longest);
            case FieldType.Choice(var options) -> first(options).orElse("");
            case FieldType.Quantity number ->
                FieldType.Quantity.kept(number.least()
                        .divide(number.step(), 0, RoundingMode.CEILING)
                        .multiply(number.step()));
            case FieldType.Day _, FieldType.PartialDay _, FieldType.Place _, FieldType.Several _ -> "";
        };
    }

    private static String shortened(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    private static Optional<String> first(List<Option> options) {
        return options.stream().map(Option::value).findFirst();
    }

    private Map<String, String> day(String id, FieldType.Span span) {
        var day = span == FieldType.Span.NOT_PAST ? today.plusDays(MINOR) : today.minusYears(MINOR);
        return Map.of(
                Answers.key(id, FieldType.Day.DAY), Integer.toString(day.getDayOfMonth()),
                Answers.key(id, FieldType.Day.MONTH), Integer.toString(day.getMonthValue()),
                Answers.key(id, FieldType.Day.YEAR), Integer.toString(day.getYear()));
    }

    private Map<String, String> place(String id) {
        return home.map(address -> Map.of(
                        Answers.key(id, FieldType.Place.HOUSE), address.street(),
                        Answers.key(id, FieldType.Place.COMMUNE), address.commune(),
                        Answers.key(id, FieldType.Place.PROVINCE), address.province()))
                .orElse(Map.of());
    }

    /** The section with all that is asked in it answered, also what is asked only because of such an answer. */
    public Section filled(Section section) {
        var asked = section.questions();
        var answered = section.typed(asked.stream()
                .flatMap(question -> to(question).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return answered.questions().equals(asked) ? answered : filled(answered);
    }
}

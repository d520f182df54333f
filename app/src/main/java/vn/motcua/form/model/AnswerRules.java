package vn.motcua.form.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Mistake.Problem;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.Phone;
import vn.motcua.shared.TaxCode;
import vn.motcua.shared.Text;

/** Quy tắc trả lời: forgiving of how a thing is written, strict about what it is. */
final class AnswerRules {
    static final int LONGEST_NAME = 100;
    private static final Pattern NAME = Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M} .'’-]+");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}");
    private static final Pattern AMOUNT_FILLING = Pattern.compile("[\\s.,]|(?i:đồng|đ|vnd)$");

    private final Days days;
    private final Places places;

    AnswerRules(LocalDate today, Gazetteer gazetteer) {
        this.days = new Days(today);
        this.places = new Places(today, gazetteer);
    }

    Reply read(Form.Field field, Answers answers) {
        if (isBlank(field, answers)) {
            return field.required() ? missing(field) : Reply.NOTHING;
        }
        var box = field.id();
        var text = Text.clean(answers.to(box));
        return switch (field.type()) {
            case FieldType.FullName _ -> name(box, text);
            case FieldType.CitizenNumber _ ->
                read(box, CitizenId.parse(text).map(CitizenId::digits), Problem.NOT_A_CITIZEN_ID);
            case FieldType.Telephone _ -> read(box, Phone.parse(text).map(Phone::e164), Problem.NOT_A_TELEPHONE);
            case FieldType.Email _ ->
                read(box, EmailAddress.parse(text).map(EmailAddress::value), Problem.NOT_AN_EMAIL);
            case FieldType.Line(var longest) -> upTo(longest, box, text);
            case FieldType.Paragraph(var longest) -> upTo(longest, box, paragraph(answers.to(box)));
            case FieldType.Amount _ -> amount(box, text);
            case FieldType.Quantity asked -> Quantities.read(box, text, asked);
            case FieldType.Day(var span) -> days.read(box, answers, span);
            case FieldType.PartialDay(var span) -> days.readPart(box, answers, span);
            case FieldType.TaxNumber _ -> read(box, TaxCode.parse(text).map(TaxCode::value), Problem.NOT_A_TAX_CODE);
            case FieldType.Place _ -> places.read(box, answers);
            case FieldType.Choice choice ->
                choice.offers(text) ? Reply.read(box, text) : Reply.wrong(box, Problem.NOT_AN_OPTION);
            case FieldType.Several several -> several(field.id(), several, answers);
            case FieldType.Declaration _ -> declared(field, text);
        };
    }

    private static boolean isBlank(Form.Field field, Answers answers) {
        return field.type().boxes().stream()
                .allMatch(box -> answers.to(field.id(), box).isBlank());
    }

    private static Reply missing(Form.Field field) {
        var box = Answers.key(field.id(), field.type().boxes().getFirst());
        var problem = field.type() instanceof FieldType.Declaration ? Problem.NOT_DECLARED : Problem.MISSING;
        return Reply.wrong(box, problem);
    }

    private static Reply read(String box, Optional<String> parsed, Problem otherwise) {
        return parsed.map(text -> Reply.read(box, text)).orElseGet(() -> Reply.wrong(box, otherwise));
    }

    private static Reply declared(Form.Field field, String text) {
        return text.equals(FieldType.Declaration.YES) ? Reply.read(field.id(), text) : missing(field);
    }

    private static Reply name(String box, String text) {
        return NAME.matcher(text).matches() ? upTo(LONGEST_NAME, box, text) : Reply.wrong(box, Problem.NOT_A_NAME);
    }

    private static Reply amount(String box, String text) {
        var bare = AMOUNT_FILLING.matcher(text).replaceAll("");
        return AMOUNT.matcher(bare).matches() ? Reply.read(box, bare) : Reply.wrong(box, Problem.NOT_AN_AMOUNT);
    }

    private static Reply several(String field, FieldType.Several several, Answers answers) {
        var ticked = several.boxes().stream()
                .filter(box -> !answers.to(field, box).isBlank())
                .toList();
        return ticked.stream()
                .filter(box -> !answers.to(field, box).equals(FieldType.Declaration.YES))
                .findFirst()
                .map(box -> Reply.wrong(Answers.key(field, box), Problem.NOT_AN_OPTION))
                .orElseGet(() -> new Reply.Read(ticked.stream()
                        .collect(Collectors.toMap(
                                box -> Answers.key(field, box), _ -> FieldType.Declaration.YES, (one, _) -> one))));
    }

    private static Reply upTo(int longest, String box, String text) {
        return text.codePointCount(0, text.length()) <= longest
                ? Reply.read(box, text)
                : Reply.wrong(box, Problem.TOO_LONG, longest);
    }

    private static String paragraph(String typed) {
        return typed.lines().map(Text::clean).collect(Collectors.joining("\n")).strip();
    }
}

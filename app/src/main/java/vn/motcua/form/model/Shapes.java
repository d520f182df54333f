package vn.motcua.form.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.FieldType.Day;
import vn.motcua.form.FieldType.Place;
import vn.motcua.form.Form.Field;

/** Hình dạng của một ô, as a schema says it: of the one spelling in which answers are kept. */
final class Shapes {
    private Shapes() {}

    static Map<String, Object> of(FieldType type, String box) {
        return switch (type) {
            case FieldType.FullName _ -> text(AnswerRules.LONGEST_NAME);
            case FieldType.CitizenNumber _ -> pattern("^[0-9]{12}$");
            case FieldType.Telephone _ -> pattern("^\\+84[0-9]{8,10}$");
            case FieldType.Email _ -> pattern("^[^@\\s]+@[^@\\s]+$");
            case FieldType.Line(var longest) -> text(longest);
            case FieldType.Paragraph(var longest) -> text(longest);
            case FieldType.Amount _ -> pattern("^[0-9]{1,15}$");
            case FieldType.Quantity _ -> pattern("^-?[0-9]{1,15}(,[0-9]{1,6})?$");
            case FieldType.Day _, FieldType.PartialDay _ -> pattern(box.equals(Day.YEAR) ? "^[0-9]{4}$" : "^[0-9]{2}$");
            case FieldType.TaxNumber _ -> pattern("^[0-9]{10}(-[0-9]{3})?$");
            case Place _ -> text(Places.LONGEST_HOUSE);
            case FieldType.Choice(var options) ->
                Map.of("enum", options.stream().map(FieldType.Option::value).toList());
            case FieldType.Several _, FieldType.Declaration _ -> Map.of("const", FieldType.Declaration.YES);
        };
    }

    /** What must be there where the question must be answered. */
    static Map<String, Object> required(Field field, String prefix) {
        var boxes = field.type().boxes().stream()
                .map(box -> key(field, box, prefix))
                .toList();
        return switch (field.type()) {
            case FieldType.Several _ ->
                Map.of(
                        "anyOf",
                        boxes.stream()
                                .map(box -> Map.of("required", List.of(box)))
                                .toList());
            case FieldType.PartialDay _ -> Map.of("required", List.of(key(field, Day.YEAR, prefix)));
            case Place _ -> Map.of("required", List.of(key(field, Place.COMMUNE, prefix)));
            case FieldType _ -> Map.of("required", boxes);
        };
    }

    /** What must be there as soon as another box of the same question is. */
    static Optional<Object> together(Field field, String prefix) {
        var day = key(field, Day.DAY, prefix);
        var month = key(field, Day.MONTH, prefix);
        var year = key(field, Day.YEAR, prefix);
        return switch (field.type()) {
            case Day _ ->
                Optional.of(Map.of(
                        "dependentRequired",
                        Map.of(day, List.of(month, year), month, List.of(day, year), year, List.of(day, month))));
            case FieldType.PartialDay _ ->
                Optional.of(Map.of("dependentRequired", Map.of(day, List.of(month), month, List.of(year))));
            case Place _ ->
                Optional.of(Map.of(
                        "dependentRequired",
                        Map.of(
                                key(field, Place.HOUSE, prefix), List.of(key(field, Place.COMMUNE, prefix)),
                                key(field, Place.PROVINCE, prefix), List.of(key(field, Place.COMMUNE, prefix)))));
            case FieldType _ -> Optional.empty();
        };
    }

    private static String key(Field field, String box, String prefix) {
        return prefix + Answers.key(field.id(), box);
    }

    private static Map<String, Object> pattern(String pattern) {
        return Map.of("type", "string", "pattern", pattern);
    }

    private static Map<String, Object> text(int longest) {
        return Map.of("type", "string", "minLength", 1, "maxLength", longest);
    }
}

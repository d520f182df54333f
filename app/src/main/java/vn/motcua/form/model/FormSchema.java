package vn.motcua.form.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.Form.Condition;
import vn.motcua.form.Form.Field;
import vn.motcua.form.Form.Page;

/**
 * Lược đồ JSON of what is kept of a completed form, box by box. What no schema can say is checked beside it: that a day is in
 * the calendar, a commune exists, one answer goes with another.
 */
public final class FormSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Map<String, Object> single = new LinkedHashMap<>();
    private final Map<String, Object> repeated = new LinkedHashMap<>();
    private final List<Object> demands = new ArrayList<>();

    private FormSchema() {}

    public static Map<String, Object> of(Form form) {
        var schema = new FormSchema();
        form.pages().forEach(schema::add);
        var written = new LinkedHashMap<String, Object>();
        written.put("$schema", DIALECT);
        written.put("title", form.title().vietnamese());
        written.put("type", "object");
        written.put("properties", schema.single);
        written.put("patternProperties", schema.repeated);
        written.put("additionalProperties", false);
        written.put("allOf", schema.demands);
        return written;
    }

    private void add(Page page) {
        if (page.isRepeated()) {
            repeat(page);
        } else {
            page.fields().forEach(field -> {
                boxes(field).forEach(single::put);
                demand(field, "", conditions(page, field, "").toList());
            });
        }
    }

    private void repeat(Page page) {
        var repeat = page.repeat().orElseThrow();
        page.fields()
                .forEach(field -> boxes(field)
                        .forEach((box, shape) -> repeated.put(
                                "^" + page.id() + "\\.[1-9][0-9]?\\." + box.replace(".", "\\.") + "$", shape)));
        for (var item = 1; item <= repeat.most(); item++) {
            var prefix = page.id() + "." + item + ".";
            var there = hasAny(prefix);
            if (item <= repeat.least()) {
                demands.add(given(gate(page.when(), ""), there, Map.of()));
            }
            for (var field : page.fields()) {
                demand(
                        field,
                        prefix,
                        Stream.concat(Stream.of(there), conditions(page, field, prefix))
                                .toList());
            }
        }
        demands.add(Map.of("not", hasAny(page.id() + "." + (repeat.most() + 1) + ".")));
    }

    /** Where it is asked, what is required is there; where it is not, nothing of it is. */
    private void demand(Field field, String prefix, List<Object> asked) {
        var then = field.required() ? Shapes.required(field, prefix) : Map.<String, Object>of();
        var none = new LinkedHashMap<String, Object>();
        boxes(field).keySet().forEach(box -> none.put(prefix + box, false));
        demands.add(given(asked, then, Map.of("properties", none)));
        Shapes.together(field, prefix).ifPresent(demands::add);
    }

    private static Map<String, Object> boxes(Field field) {
        var boxes = new LinkedHashMap<String, Object>();
        field.type().boxes().forEach(box -> boxes.put(Answers.key(field.id(), box), shape(field, box)));
        return boxes;
    }

    /** What is worked out is told and not taken. */
    private static Map<String, Object> shape(Field field, String box) {
        var shape = Shapes.of(field.type(), box);
        if (!field.isComputed()) {
            return shape;
        }
        var told = new LinkedHashMap<>(shape);
        told.put("readOnly", true);
        return told;
    }

    private static Stream<Object> conditions(Page page, Field field, String prefix) {
        return Stream.concat(gate(page.when(), "").stream(), own(page, field.when(), prefix).stream());
    }

    /** A question on the same page is answered in the same item. */
    private static List<Object> own(Page page, Optional<Condition> when, String prefix) {
        var here = when.filter(
                condition -> page.fields().stream().anyMatch(field -> field.id().equals(condition.field())));
        return here.isPresent() ? gate(here, prefix) : gate(when, "");
    }

    private static List<Object> gate(Optional<Condition> when, String prefix) {
        return when.stream()
                .<Object>map(condition -> Map.of(
                        "properties", Map.of(prefix + condition.field(), Map.of("enum", condition.of())),
                        "required", List.of(prefix + condition.field())))
                .toList();
    }

    private static Map<String, Object> given(List<Object> all, Object then, Object otherwise) {
        return Map.of("if", Map.of("allOf", all.isEmpty() ? List.of(true) : all), "then", then, "else", otherwise);
    }

    private static Map<String, Object> hasAny(String prefix) {
        var named = Map.of("pattern", "^" + prefix.replace(".", "\\."));
        return Map.of("not", Map.of("propertyNames", Map.of("not", named)));
    }
}

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
import vn.motcua.organisation.Bilingual;

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
        return schema.written(form.title());
    }

    /**
     * Of one page with all its items, of somebody to whom it is put. What hangs on another page may be there or not: whether
     * it is asked cannot be seen here.
     */
    public static Map<String, Object> of(Page page) {
        var schema = new FormSchema();
        schema.add(alone(page));
        return schema.written(page.title());
    }

    private static Page alone(Page page) {
        var fields = page.fields().stream()
                .map(field -> hangsElsewhere(page, field) ? mayBeThere(field) : field)
                .toList();
        return new Page(page.id(), page.title(), page.hint(), fields, Optional.empty(), page.repeat());
    }

    private static Field mayBeThere(Field field) {
        return new Field(
                field.id(),
                field.label(),
                field.hint(),
                field.type(),
                false,
                Optional.empty(),
                field.from(),
                field.computed());
    }

    private Map<String, Object> written(Bilingual title) {
        var written = new LinkedHashMap<String, Object>();
        written.put("$schema", DIALECT);
        written.put("title", title.vietnamese());
        written.put("type", "object");
        written.put("properties", single);
        written.put("patternProperties", repeated);
        written.put("additionalProperties", false);
        if (!demands.isEmpty()) {
            written.put("allOf", demands);
        }
        return written;
    }

    private void add(Page page) {
        if (page.isRepeated()) {
            repeat(page);
        } else {
            page.fields().forEach(field -> {
                boxes(field).forEach(single::put);
                demands.addAll(demands(field, "", conditions(page, field)));
            });
        }
    }

    private void repeat(Page page) {
        var repeat = page.repeat().orElseThrow();
        page.fields()
                .forEach(field -> boxes(field)
                        .forEach((box, shape) -> repeated.put(
                                "^" + page.id() + "\\.[1-9][0-9]?\\." + box.replace(".", "\\.") + "$", shape)));
        if (page.when().isPresent()) {
            demands.add(given(gate(page.when(), ""), Map.of(), hasNone(page.id() + ".")));
        }
        for (var item = 1; item <= repeat.most(); item++) {
            var prefix = page.id() + "." + item + ".";
            if (item <= repeat.least()) {
                demands.add(given(gate(page.when(), ""), hasAny(prefix), Map.of()));
            }
            item(page, prefix);
        }
        demands.add(hasNone(page.id() + "." + (repeat.most() + 1) + "."));
    }

    /** Looked at as a whole only where it is there, because most of the items that might be are not. */
    private void item(Page page, String prefix) {
        var own = page.fields().stream()
                .flatMap(field -> demands(field, prefix, own(page, field, prefix)).stream())
                .toList();
        if (!own.isEmpty()) {
            demands.add(given(List.of(hasAny(prefix)), Map.of("allOf", own), Map.of()));
        }
    }

    /** Where it is asked, what is required is there; where it is not, nothing of it is. */
    private static List<Object> demands(Field field, String prefix, List<Object> asked) {
        var demands = new ArrayList<Object>();
        var then = field.required() ? Shapes.required(field, prefix) : Map.<String, Object>of();
        if (!asked.isEmpty()) {
            var none = new LinkedHashMap<String, Object>();
            boxes(field).keySet().forEach(box -> none.put(prefix + box, false));
            demands.add(given(asked, then, Map.of("properties", none)));
        } else if (!then.isEmpty()) {
            demands.add(then);
        }
        Shapes.together(field, prefix).ifPresent(demands::add);
        return demands;
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

    private static List<Object> conditions(Page page, Field field) {
        return Stream.concat(gate(page.when(), "").stream(), gate(field.when(), "").stream())
                .toList();
    }

    /** A question on the same page is answered in the same item. */
    private static List<Object> own(Page page, Field field, String prefix) {
        return gate(field.when(), hangsElsewhere(page, field) ? "" : prefix);
    }

    private static boolean hangsElsewhere(Page page, Field field) {
        return field.when()
                .filter(condition ->
                        page.fields().stream().noneMatch(other -> other.id().equals(condition.field())))
                .isPresent();
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
        return Map.of("not", hasNone(prefix));
    }

    private static Map<String, Object> hasNone(String prefix) {
        return Map.of("propertyNames", Map.of("not", Map.of("pattern", "^" + prefix.replace(".", "\\."))));
    }
}

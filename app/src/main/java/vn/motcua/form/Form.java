package vn.motcua.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.organisation.Bilingual;

/**
 * Biểu mẫu.
 *
 * @param id the slug by which the catalogue names it: {@code birth-registration}
 * @param pages in the order in which they are asked, at least one
 */
public record Form(String id, Bilingual title, List<Page> pages) {

    /** @throws IllegalArgumentException if it cannot be filled in as written */
    public Form {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException(id + " asks nothing");
        }
        refuseRepeated(id, pages, Page::id);
        var asked = pages.stream().flatMap(page -> page.fields().stream()).toList();
        refuseRepeated(id, asked, Field::id);
        refuseBackwardConditions(id, asked);
    }

    public Optional<Page> page(String pageId) {
        return pages.stream().filter(page -> page.id().equals(pageId)).findFirst();
    }

    private static <T> void refuseRepeated(String form, List<T> things, Function<T, String> name) {
        var counted = things.stream().collect(Collectors.groupingBy(name, Collectors.counting()));
        counted.forEach((each, times) -> {
            if (times > 1) {
                throw new IllegalArgumentException(form + " has " + each + " more than once");
            }
        });
    }

    /** Whether a question is put can hang only on what was asked before it. */
    private static void refuseBackwardConditions(String form, List<Field> asked) {
        var before = new HashSet<String>();
        for (var field : asked) {
            if (!field.when().map(Condition::field).map(before::contains).orElse(true)) {
                throw new IllegalArgumentException(form + ": " + field.id() + " hangs on what is not asked before it");
            }
            before.add(field.id());
        }
    }

    /**
     * Trang: one topic.
     *
     * @param hint what to have at hand; both empty where nothing need be said
     */
    public record Page(String id, Bilingual title, Bilingual hint, List<Field> fields) {
        public Page {
            fields = List.copyOf(fields);
            if (fields.isEmpty()) {
                throw new IllegalArgumentException("page " + id + " asks nothing");
            }
        }
    }

    /**
     * Câu hỏi.
     *
     * @param id a slug, unique in the form; answers are kept under it
     * @param hint both empty where the label says it all
     * @param required whether it must be answered, where it is asked
     * @param when the answer on which it hangs; always asked where empty
     */
    public record Field(
            String id, Bilingual label, Bilingual hint, FieldType type, boolean required, Optional<Condition> when) {
        public Field {
            if (!id.matches("[a-z][a-z-]*")) {
                throw new IllegalArgumentException("not the id of a field: " + id);
            }
        }

        /** Whether it is asked of somebody who answered so. */
        public boolean isAskedOf(Answers answers) {
            return when.map(condition -> condition.of().contains(answers.to(condition.field())))
                    .orElse(true);
        }
    }

    /**
     * Điều kiện: the question is put only where another was answered with one of these.
     *
     * @param field the id of an earlier choice or declaration
     */
    public record Condition(String field, List<String> of) {
        public Condition {
            of = List.copyOf(of);
        }
    }
}

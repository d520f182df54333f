package vn.motcua.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Những chỗ cần sửa of a form that was sent: shown together in the summary and one by one beside their fields. */
public record Problems(List<Problem> all) {
    private static final Problems NONE = new Problems(List.of());

    public Problems {
        all = List.copyOf(all);
    }

    public static Problems none() {
        return NONE;
    }

    public static Problems of(Problem... all) {
        return new Problems(List.of(all));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** What is wrong with this field, if anything. */
    public Optional<String> of(String field) {
        return all.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::message)
                .findFirst();
    }

    /** What {@code aria-describedby} of a field names: its hint, its problem, both or neither. */
    public @Nullable String describe(String field, boolean hinted) {
        var ids = Stream.of(hinted ? field + "-hint" : "", of(field).isPresent() ? field + "-error" : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}

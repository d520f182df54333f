package vn.motcua.form.model;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;

/** Các ô của một biểu mẫu, by their full names. */
final class Boxes {
    private static final Pattern OF_ITEM = Pattern.compile("([a-z][a-z-]*)\\.[1-9][0-9]?\\.(.+)");

    private final Set<String> single;
    private final Map<String, Set<String>> repeated;

    Boxes(Form form) {
        this(form, _ -> true);
    }

    /** Those of some questions only. */
    Boxes(Form form, Predicate<Form.Field> which) {
        single = form.pages().stream()
                .filter(page -> !page.isRepeated())
                .flatMap(page -> of(page, which))
                .collect(Collectors.toSet());
        repeated = form.pages().stream()
                .filter(Form.Page::isRepeated)
                .collect(Collectors.toMap(
                        Form.Page::id, page -> of(page, which).collect(Collectors.toSet()), (one, _) -> one));
    }

    boolean include(String box) {
        if (single.contains(box)) {
            return true;
        }
        var item = OF_ITEM.matcher(box);
        return item.matches() && repeated.getOrDefault(item.group(1), Set.of()).contains(item.group(2));
    }

    private static Stream<String> of(Form.Page page, Predicate<Form.Field> which) {
        Function<Form.Field, Stream<String>> boxes =
                field -> field.type().boxes().stream().map(box -> Answers.key(field.id(), box));
        return page.fields().stream().filter(which).flatMap(boxes);
    }
}

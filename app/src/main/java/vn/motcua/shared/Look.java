package vn.motcua.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Một lượt xem: while one page is made, what holds for all of it is asked once. What a page shows is then of one moment; and
 * a question that every name on it would ask costs nothing but the first time.
 */
public final class Look {
    private static final ScopedValue<Look> PRESENT = ScopedValue.newInstance();

    private final Map<Object, Object> answers = new HashMap<>();

    private Look() {}

    /** Makes a page. Nothing in it may change what it asks about. */
    public static void during(Making making) throws Exception {
        ScopedValue.where(PRESENT, new Look()).call(() -> {
            making.make();
            return true;
        });
    }

    /**
     * The answer of this look; where nobody is looking it is asked for each time.
     *
     * @param question by identity of its asker, or by its own equality
     */
    @SuppressWarnings("unchecked")
    public static <T> T once(Object question, Supplier<T> answer) {
        if (!PRESENT.isBound()) {
            return answer.get();
        }
        var answers = PRESENT.get().answers;
        var known = answers.get(question);
        if (known == null) {
            known = answer.get();
            answers.put(question, known);
        }
        return (T) known;
    }

    /** Việc lập trang. */
    @FunctionalInterface
    public interface Making {
        void make() throws Exception;
    }
}

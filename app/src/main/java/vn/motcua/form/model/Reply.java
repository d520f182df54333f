package vn.motcua.form.model;

import java.util.List;
import java.util.Map;
import vn.motcua.form.Mistake;
import vn.motcua.form.Mistake.Problem;

/** Câu trả lời đã đọc of one question: what is kept, by box, or what is wrong with it. */
sealed interface Reply {

    /** Nothing was answered, and nothing need be. */
    Reply NOTHING = new Read(Map.of());

    record Read(Map<String, String> boxes) implements Reply {
        public Read {
            boxes = Map.copyOf(boxes);
        }
    }

    record Wrong(Mistake mistake) implements Reply {}

    static Reply read(String box, String text) {
        return new Read(Map.of(box, text));
    }

    static Reply wrong(String box, Problem problem, Object... arguments) {
        return new Wrong(new Mistake(box, problem, List.of(arguments)));
    }
}

package vn.motcua.dossier.web.citizen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.Section;

/**
 * Chữ vừa gõ on a page of a draft.
 *
 * @param edits the edition of the draft that was on the screen
 * @param shown the questions that were put; which these are hangs on answers, and some of those on the same page
 * @param then where to go after saving
 */
record Typed(Map<String, String> boxes, int edits, Set<String> shown, Then then) {
    /** Before the id of a question whose answer was changed elsewhere as well: which of the two holds. */
    static final String HOLDS = "holds.";

    static final String HERE = "here";
    static final String ELSEWHERE = "elsewhere";

    /** Đi đâu. */
    enum Then {
        NEXT,
        BACK,
        LATER
    }

    static Typed of(MultiValueMap<String, String> sent) {
        var edits = sent.toSingleValueMap().getOrDefault("edits", "");
        var shown = sent.getOrDefault("shown", List.of());
        return new Typed(
                sent.toSingleValueMap(),
                edits.matches("[0-9]{1,9}") ? Integer.parseInt(edits) : -1,
                Set.copyOf(shown),
                then(sent.toSingleValueMap().getOrDefault("then", "")));
    }

    /** Whether what was saved elsewhere is to hold of any question. */
    boolean yields() {
        return boxes.entrySet().stream()
                .anyMatch(
                        box -> box.getKey().startsWith(HOLDS) && box.getValue().equals(ELSEWHERE));
    }

    /** The same with what was saved there, wherever that is to hold. */
    Typed yieldingTo(Section saved) {
        var all = new HashMap<>(boxes);
        for (var field : saved.page().fields()) {
            if (ELSEWHERE.equals(boxes.get(HOLDS + field.id()))) {
                field.type().boxes().stream()
                        .map(box -> Answers.key(field.id(), box))
                        .forEach(key -> all.put(key, saved.answers().to(key)));
            }
        }
        return new Typed(all, edits, shown, then);
    }

    /** Whether the answers now raise a question of this page that was not put yet. */
    boolean raises(Section section) {
        return section.questions().stream().anyMatch(field -> !field.isComputed() && !wasPut(field));
    }

    boolean wasPut(Form.Field field) {
        return shown.contains(field.id());
    }

    /** Whether whoever sent it is told what is wrong with this. */
    boolean isToldOf(Form.Field field) {
        return then == Then.NEXT && wasPut(field);
    }

    private static Then then(String asked) {
        return switch (asked) {
            case "back" -> Then.BACK;
            case "later" -> Then.LATER;
            case String _ -> Then.NEXT;
        };
    }
}

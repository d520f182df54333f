package vn.motcua.dossier.web.citizen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
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

    /** Whether the answers now raise a question of this page that was not put yet. */
    boolean raises(Section section) {
        return section.questions().stream().anyMatch(field -> !field.isComputed() && !wasPut(field));
    }

    boolean wasPut(Form.Field field) {
        return shown.contains(field.id());
    }

    private static Then then(String asked) {
        return switch (asked) {
            case "back" -> Then.BACK;
            case "later" -> Then.LATER;
            case String _ -> Then.NEXT;
        };
    }
}

package vn.motcua.dossier.web.citizen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.Mistake;

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
    boolean raises(Form.Page page, Answers answers) {
        return page.fields().stream().anyMatch(field -> field.isAskedOf(answers) && !shown.contains(field.id()));
    }

    /** Nobody is blamed for not answering what was not asked. */
    List<Mistake> own(Form.Page page, List<Mistake> mistakes) {
        return mistakes.stream()
                .filter(mistake -> page.fields().stream()
                        .filter(field -> shown.contains(field.id()))
                        .anyMatch(field -> Telling.isOf(field, mistake)))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Then then(String asked) {
        return switch (asked) {
            case "back" -> Then.BACK;
            case "later" -> Then.LATER;
            case String _ -> Then.NEXT;
        };
    }
}

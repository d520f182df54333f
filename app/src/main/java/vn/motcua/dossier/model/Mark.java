package vn.motcua.dossier.model;

import java.util.regex.Pattern;
import vn.motcua.form.Form;
import vn.motcua.form.Section;
import vn.motcua.shared.Text;

/**
 * Chỗ đánh dấu: a paper or an answer that is wrong, shown to the citizen where it stands.
 *
 * @param place as {@link #paper} and {@link #answer} name it
 * @param note what is wrong with it; empty where it is missing altogether
 */
public record Mark(String place, String note) {
    private static final Pattern PLACE = Pattern.compile("paper-[0-9]{1,3}|answer-[A-Za-z0-9_.-]{1,100}");

    public Mark {
        if (!isPlace(place)) {
            throw new IllegalArgumentException("no place in a dossier");
        }
        note = Text.clean(note);
    }

    public static boolean isPlace(String text) {
        return PLACE.matcher(text).matches();
    }

    /** @param component which of the papers that the case asks for, from 0 */
    public static String paper(int component) {
        return "paper-" + component;
    }

    public static String answer(Section section, Form.Field field) {
        return answer(section.key(field.id()));
    }

    /** @param question its name among all answers */
    public static String answer(String question) {
        return "answer-" + question;
    }
}

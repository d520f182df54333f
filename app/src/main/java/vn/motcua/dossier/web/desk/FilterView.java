package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Optional;
import vn.motcua.ui.Choice;

/**
 * Bộ lọc của hộp hồ sơ, in words.
 *
 * @param tray as addresses name it
 * @param stage by its slug; empty for all
 * @param pills what is asked for beside the stage, each with the way to the same without it
 * @param all everything that is asked for, the stage as well; empty where nothing is
 * @param clear the way to all that is in the tray
 * @param choose the way to this page with {@code boxes}
 * @param boxes out of which a filter is chosen; none where nobody is about to
 * @param notes what is not as whoever made this filter thought, each in words
 */
public record FilterView(
        String tray,
        String stage,
        List<Pill> pills,
        Optional<String> all,
        String clear,
        String choose,
        List<Box> boxes,
        List<String> notes) {
    /** The slug of a box that asks for nothing. */
    static final String ANY = "";

    public FilterView {
        pills = List.copyOf(pills);
        boxes = List.copyOf(boxes);
        notes = List.copyOf(notes);
    }

    /** Điều đang lọc. */
    public record Pill(String label, String without) {}

    /** Ô chọn. */
    public record Box(String key, String label, List<Choice> choices, String value) {
        public Box {
            choices = List.copyOf(choices);
        }
    }
}

package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Trang mục đã lưu, in words.
 *
 * @param draft what is about to be kept; empty where nothing is
 * @param removed what was removed just now and can be put back
 */
public record SavedViewsView(List<Group> groups, Optional<Draft> draft, Optional<UUID> removed) {
    public SavedViewsView {
        groups = List.copyOf(groups);
    }

    /** Mục cạnh hộp hồ sơ. */
    public record Chips(List<Chip> chips, Optional<String> keep) {
        public Chips {
            chips = List.copyOf(chips);
        }
    }

    /**
     * Mục.
     *
     * @param count in words; a question mark where it is not understood
     * @param understood whether all of it is
     */
    public record Chip(String label, String href, String count, boolean understood, boolean current) {}

    /** Của tôi, or của một đơn vị. */
    public record Group(String title, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** @param told the filter in words, and what is wrong with it */
    public record Row(
            UUID id, Chip chip, String name, String told, Optional<String> wrong, boolean first, boolean last) {}

    /** @param office what the office is called for which it may be kept as well; empty where it may not */
    public record Draft(
            UUID id, String tray, String filter, String told, String name, boolean team, Optional<String> office) {}
}

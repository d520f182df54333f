package vn.motcua.ui;

import java.util.Set;
import vn.motcua.shared.Role;

/**
 * Người đang xem, as the header shows them.
 *
 * @param subtitle the post or the agency of an officer; empty for citizens
 * @param practises whether the account is for practice; then every page says so
 * @param roles of the posts held today
 */
public record Viewer(
        String displayName,
        String subtitle,
        boolean citizen,
        boolean officer,
        boolean administrator,
        boolean practises,
        Set<Role> roles) {
    public Viewer {
        roles = Set.copyOf(roles);
    }

    /** First letters of the last two words: Vietnamese given names come last. */
    public String initials() {
        var words = displayName.strip().split("\\s+");
        var last = words[words.length - 1];
        var before = words.length > 1 ? words[words.length - 2] : "";
        return letter(before) + letter(last);
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : Character.toString(word.codePointAt(0));
    }
}

package vn.motcua.ui;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Đường về: an address of this site that came in from outside, to go back to. Only a path in the characters of an address
 * counts; whatever a browser might read as another host (two slashes, a backslash, white space or a control character it
 * would drop) is nobody's way back.
 */
public record WayBack(String path) {
    /** What RFC 3986 allows in path and query; anything else a browser has written as {@code %XX} long before. */
    private static final Pattern OURS = Pattern.compile("/(?!/)[A-Za-z0-9._~!$&'()*+,;=:@/?%-]*");

    public static Optional<WayBack> of(String asked) {
        return OURS.matcher(asked).matches() ? Optional.of(new WayBack(asked)) : Optional.empty();
    }
}

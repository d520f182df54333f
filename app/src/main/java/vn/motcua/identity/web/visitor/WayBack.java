package vn.motcua.identity.web.visitor;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Đường về: where to go after signing in. Only a path of this site counts; whatever a browser might read as another host
 * (two slashes, a backslash, white space or a control character it would drop) is nobody's way back.
 */
record WayBack(String path) {
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[^\\\\\\s\\p{Cntrl}]*");

    static Optional<WayBack> of(String asked) {
        return OURS.matcher(asked).matches() ? Optional.of(new WayBack(asked)) : Optional.empty();
    }
}

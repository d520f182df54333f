package vn.motcua.ui;

import java.util.Optional;

/**
 * Dáng vẻ of one page.
 *
 * @param density instead of the layout's own: {@code comfortable}, {@code compact} or {@code kiosk}
 * @param theme instead of the layout's own: {@code light} or {@code dark}
 */
public record Look(Optional<String> density, Optional<String> theme, TextSize text) {
    public static Look plain(TextSize text) {
        return new Look(Optional.empty(), Optional.empty(), text);
    }
}

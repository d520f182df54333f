package vn.motcua.shared;

/**
 * Lối vào: pages that let in others than the part of the site they lie in does, such as leaders to what they approve.
 *
 * @param pattern of paths, {@code /admin/procedures/**}
 * @param action the rule that is asked there instead
 */
public record Entrance(String pattern, String action) {}

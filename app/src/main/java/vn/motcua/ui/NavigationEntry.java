package vn.motcua.ui;

/**
 * Mục điều hướng: a menu entry, contributed by a room as a bean.
 *
 * @param order lower comes first; the bar at the bottom of a telephone shows the first five
 * @param href path without language prefix
 * @param icon a name of the component {@code icon}
 */
public record NavigationEntry(Area area, int order, String href, String messageKey, String icon) {
    /** Whether a page at this path lies under the entry. */
    boolean leadsTo(String path) {
        return path.equals(href) || (!href.equals("/") && path.startsWith(href + "/"));
    }
}

package vn.motcua.ui;

import java.util.Collections;
import java.util.Set;
import vn.motcua.shared.Role;

/**
 * Mục điều hướng: a menu entry, contributed by a room as a bean.
 *
 * @param order lower comes first; the bar at the bottom of a telephone shows the first five
 * @param href path without language prefix
 * @param icon a name of the component {@code icon}
 * @param roles of which one must be held to see it; empty where everybody in the area sees it
 */
public record NavigationEntry(Area area, int order, String href, String messageKey, String icon, Set<Role> roles) {
    private static final Set<Role> ADMINISTRATORS = Set.of(Role.AGENCY_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR);

    public NavigationEntry {
        roles = Set.copyOf(roles);
    }

    /** Seen by everybody in the area; in the administration, by all who administer. */
    public NavigationEntry(Area area, int order, String href, String messageKey, String icon) {
        this(area, order, href, messageKey, icon, area == Area.ADMINISTRATOR ? ADMINISTRATORS : Set.of());
    }

    boolean isFor(Set<Role> held) {
        return roles.isEmpty() || !Collections.disjoint(roles, held);
    }

    /** Whether a page at this path lies under the entry. */
    boolean leadsTo(String path) {
        return path.equals(href) || (!href.equals("/") && path.startsWith(href + "/"));
    }
}

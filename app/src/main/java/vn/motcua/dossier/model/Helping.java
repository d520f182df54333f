package vn.motcua.dossier.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** Tư cách người giúp: as what somebody fills in for another. Whoever holds a post of that kind helps by it. */
public enum Helping {
    /** Người quen: a relative, a neighbour, whoever was asked. */
    PERSON,
    /** Thành viên tổ công nghệ số cộng đồng. */
    TEAM,
    /** Cán bộ bộ phận một cửa: what they type was typed at the desk. */
    CLERK;

    private static final Set<Role> OF_A_DESK = Set.of(Role.RECEPTION_CLERK, Role.DESK_HEAD);

    /** What this actor is today. */
    public static Helping of(Actor by, LocalDate today) {
        if (holds(by, OF_A_DESK, today)) {
            return CLERK;
        }
        return holds(by, Set.of(Role.COMMUNITY_TEAM_MEMBER), today) ? TEAM : PERSON;
    }

    private static boolean holds(Actor by, Set<Role> roles, LocalDate today) {
        return by instanceof Actor.SignedIn signedIn
                && signedIn.posts().stream().anyMatch(post -> roles.contains(post.role()) && post.heldOn(today));
    }

    /** The slug in the database, messages and the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is none of that key */
    public static Helping of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}

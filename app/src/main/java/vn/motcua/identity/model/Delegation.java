package vn.motcua.identity.model;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

/**
 * Ủy quyền khi vắng mặt: one officer stands in for another, in some of their roles at one agency, on some days.
 *
 * @param from the first day
 * @param until the first day on which it no longer holds
 */
public record Delegation(
        UUID id,
        PersonId giver,
        PersonId taker,
        AgencyId agency,
        Set<Role> roles,
        LocalDate from,
        LocalDate until,
        String reason) {
    public static final int LONGEST_REASON = 300;

    /** Longer absences are a new appointment. */
    public static final int MOST_DAYS = 366;

    public Delegation {
        roles = Set.copyOf(roles);
        if (roles.isEmpty() || !until.isAfter(from) || from.plusDays(MOST_DAYS).isBefore(until)) {
            throw new IllegalArgumentException("a delegation of roles for 1 to " + MOST_DAYS + " days");
        }
    }

    /** Whether it lends what must not be lent: to these roles people are appointed, and nobody stands in. */
    public boolean lendsReserved() {
        return roles.stream().anyMatch(Presence.RESERVED::contains);
    }
}

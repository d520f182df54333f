package vn.motcua.shared;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Vị trí công tác: one role at one agency, held from a day until another.
 *
 * @param from the first day of the post
 * @param until the first day on which it is no longer held; empty while open-ended
 */
public record Post(UUID id, Role role, AgencyId agency, LocalDate from, Optional<LocalDate> until) {
    public Post {
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException("a post ends after it begins: " + from + " to " + until.get());
        }
    }

    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
}

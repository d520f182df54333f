package vn.motcua.shared;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Vị trí công tác: one role at one agency, held from a day until another.
 *
 * @param from the first day of the post
 * @param until the first day on which it is no longer held; empty while open-ended
 * @param fields lĩnh vực to which it is limited, in the official wording of the catalogue; none where it is for every field
 */
public record Post(UUID id, Role role, AgencyId agency, LocalDate from, Optional<LocalDate> until, Set<String> fields) {
    public Post {
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException("a post ends after it begins: " + from + " to " + until.get());
        }
        if (fields.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a field of work has a name");
        }
        fields = fields.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(fields));
    }

    /** A post for every field. */
    public Post(UUID id, Role role, AgencyId agency, LocalDate from, Optional<LocalDate> until) {
        this(id, role, agency, from, until, Set.of());
    }

    /** The same post for these fields alone; for every field where there are none. */
    public Post limitedTo(Set<String> fields) {
        return new Post(id, role, agency, from, until, fields);
    }

    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** Whether a record of this field falls to the post; what is of no field falls to every one. */
    public boolean covers(Optional<String> field) {
        return fields.isEmpty() || field.map(fields::contains).orElse(true);
    }
}

package vn.motcua.identity.jdbc;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.AgencyId;

/** Agencies as the database is asked for them: {@code CAST(:agencies AS uuid[])}, null where anywhere will do. */
final class Within {
    private Within() {}

    static String @Nullable [] parameter(Optional<Set<AgencyId>> agencies) {
        return agencies.map(all ->
                        all.stream().map(agency -> agency.value().toString()).toArray(String[]::new))
                .orElse(null);
    }
}

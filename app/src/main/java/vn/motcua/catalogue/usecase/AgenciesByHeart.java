package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.VietnamTime;

/**
 * Nhớ tên cơ quan of today, for pages that name a hundred of them. Kept for a minute: a new name may be that late, and no
 * page pays a query for it.
 */
@Component
class AgenciesByHeart {
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Agencies agencies;
    private final Clock clock;
    private final AtomicReference<Known> known =
            new AtomicReference<>(new Known(LocalDate.EPOCH, Map.of(), Instant.MIN));

    AgenciesByHeart(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Those that exist today, by name. */
    List<Agency> named(Collection<AgencyId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var now = now();
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(now.byId().get(id)).or(() -> agencies.find(id, now.day())).stream())
                .sorted(Comparator.comparing(agency -> agency.name().vietnamese()))
                .toList();
    }

    private Known now() {
        var now = clock.instant();
        var today = VietnamTime.dateOf(now);
        var last = known.get();
        if (now.isBefore(last.until()) && last.day().equals(today)) {
            return last;
        }
        var byId = agencies.on(today).stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        var next = new Known(today, byId, now.plus(KEPT));
        known.set(next);
        return next;
    }

    private record Known(LocalDate day, Map<AgencyId, Agency> byId, Instant until) {}
}

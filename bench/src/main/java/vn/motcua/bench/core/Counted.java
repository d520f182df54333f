package vn.motcua.bench.core;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;

/** Sự việc mẫu: a fact with as many ids, codes and dates as the usual one has. */
@Fact.Name(Counted.NAME)
record Counted(UUID subject, String code, AgencyId handledBy, LocalDate due, Instant at) implements Fact {
    static final String NAME = "bench.counted";
    private static final AgencyId AGENCY = new AgencyId(new UUID(1, 1));
    private static final LocalDate DUE = LocalDate.of(2026, 9, 3);
    private static final Instant AT = Instant.parse("2026-08-31T02:15:00.123456Z");

    static Counted about(UUID subject, int number) {
        return new Counted(subject, "Y99.00.00-260831-" + number, AGENCY, DUE, AT);
    }
}

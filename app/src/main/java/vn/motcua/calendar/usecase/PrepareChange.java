package vn.motcua.calendar.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/** Chuẩn bị thay đổi: what an empty form needs. Its id is made before anything is sent, so that a form sent twice is known. */
@Component
public class PrepareChange {
    private final Agencies agencies;
    private final Clock clock;

    PrepareChange(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    public Blank blank() {
        var now = clock.instant();
        var today = VietnamTime.dateOf(now);
        return new Blank(Uuid7.at(now), today, agencies.on(today));
    }

    /** Mẫu trống. */
    public record Blank(UUID id, LocalDate today, List<Agency> agencies) {}
}

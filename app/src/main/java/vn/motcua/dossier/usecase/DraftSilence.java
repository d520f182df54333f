package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Limit;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.LegalBasis;

/** Im lặng là đồng ý: how long a citizen may look at a draft. */
@Component
class DraftSilence {
    private static final Limit ONE_DAY = Limit.workingDays(1);

    private final Calendars calendars;

    DraftSilence(Calendars calendars) {
        this.calendars = calendars;
    }

    /** One working day of the desk, until it closes. */
    @LegalBasis("Nghị định 123/2015/NĐ-CP")
    Instant until(AgencyId desk, Instant shown) {
        var deadline = Deadline.compute(calendars.of(desk), shown, ONE_DAY, CutOff.NONE, List.of());
        return switch (deadline) {
            case Deadline.Due found -> found.due();
            case Deadline.Refused refused -> throw new IllegalStateException("no working day: " + refused.reason());
        };
    }
}

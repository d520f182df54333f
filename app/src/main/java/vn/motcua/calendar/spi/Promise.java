package vn.motcua.calendar.spi;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.shared.AgencyId;

/**
 * Lời hẹn: a due time somebody was told.
 *
 * @param reference what a leader knows it by, such as a dossier code; no personal data
 * @param due the due time that was told
 */
public record Promise(UUID id, String reference, AgencyId agency, Undertaking undertaking, Instant due) {

    /** Cách tính: what the due time was computed from. */
    public record Undertaking(Instant received, Limit limit, CutOff cutOff, List<Pause> pauses) {
        public Undertaking {
            pauses = List.copyOf(pauses);
        }
    }

    /** What the due time would be by this calendar. */
    public Deadline by(WorkingCalendar calendar) {
        return Deadline.compute(
                calendar, undertaking.received, undertaking.limit, undertaking.cutOff, undertaking.pauses);
    }
}

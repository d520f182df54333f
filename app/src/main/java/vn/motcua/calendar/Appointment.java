package vn.motcua.calendar;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.shared.VietnamTime;

/**
 * Hẹn trả kết quả. It may be put off once, with an apology; whether the work was on time is judged by the original.
 *
 * @param original the due time of the limit
 */
public record Appointment(Instant original, Optional<Apology> apology) {

    public static Appointment at(Instant due) {
        return new Appointment(due, Optional.empty());
    }

    /** When people may come. */
    public Instant due() {
        return apology.map(Apology::due).orElse(original);
    }

    /** Đúng hạn: on the original day at the latest, whatever the hour. */
    public boolean keptAt(Instant finished) {
        return !VietnamTime.dateOf(finished).isAfter(VietnamTime.dateOf(original));
    }

    /** Puts it off. */
    public PutOff putOff(Apology later) {
        if (apology.isPresent()) {
            return PutOff.Refused.ONLY_ONCE;
        }
        return later.due().isAfter(original)
                ? new PutOff.Until(new Appointment(original, Optional.of(later)))
                : PutOff.Refused.NOT_LATER;
    }

    /** Hẹn lại. */
    public sealed interface PutOff {
        record Until(Appointment appointment) implements PutOff {}

        /** Từ chối. */
        enum Refused implements PutOff {
            /** There was an apology before. */
            ONLY_ONCE,
            /** The new time is not after the original. */
            NOT_LATER
        }
    }
}

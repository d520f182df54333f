package vn.motcua.identity.web.admin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.motcua.identity.usecase.PrepareAppointment.Outcome.Blank;
import vn.motcua.shared.Text;

/** Điều đã gõ: the fields of a form as they came, so that nothing is lost when some must be corrected. */
public record Typed(Map<String, String> fields) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    public Typed {
        fields = Map.copyOf(fields);
    }

    /** The form as nobody has filled it in yet. */
    static Typed from(Blank blank) {
        return new Typed(Map.of(
                "person", blank.person().toString(),
                "post", blank.post().toString(),
                "from", blank.today().toString()));
    }

    /** The field's text, cleaned; empty if it was not sent. */
    public String of(String name) {
        return Text.clean(fields.getOrDefault(name, ""));
    }

    public boolean isEmpty(String name) {
        return of(name).isEmpty();
    }

    Optional<UUID> id(String name) {
        return read(name, UUID::fromString);
    }

    /** A day that some paper may bear; the database knows days of other ages, but not all that Java does. */
    static LocalDate ofOurTime(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("not a day of our time");
        }
        return day;
    }

    <T> Optional<T> read(String name, Function<String, T> reading) {
        try {
            return isEmpty(name) ? Optional.empty() : Optional.of(reading.apply(of(name)));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}

package vn.motcua.calendar.usecase;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.organisation.Bilingual;

/**
 * Ngày đặc biệt as it is written in a book.
 *
 * @param inPlaceOf the day for which this one is given or worked; only where the kind needs it
 * @param source the law or decision that says so
 */
public record SpecialDay(
        UUID id, LocalDate day, Kind kind, Bilingual name, Optional<LocalDate> inPlaceOf, String source) {
    public SpecialDay {
        if (inPlaceOf.isPresent() != kind.needsOther()) {
            throw new IllegalArgumentException(kind + " in place of " + inPlaceOf);
        }
    }

    /** Whether the other says the same of the same day, whoever entered it when. */
    boolean saysTheSameAs(SpecialDay other) {
        return day.equals(other.day)
                && kind == other.kind
                && name.equals(other.name)
                && inPlaceOf.equals(other.inPlaceOf)
                && source.equals(other.source);
    }

    /** Loại ngày. */
    public enum Kind {
        /** Ngày lễ, Tết. */
        HOLIDAY,
        /** Ngày nghỉ bù, nghỉ hoán đổi. */
        COMPENSATORY,
        /** Ngày làm bù. */
        MAKE_UP,
        /** Ngày đóng cửa of one office. */
        CLOSURE;

        private static final Set<Kind> NATIONAL = Set.of(HOLIDAY, COMPENSATORY, MAKE_UP);
        private static final Set<Kind> LOCAL = Set.of(MAKE_UP, CLOSURE);

        /** What may stand in this book: holidays are the country's, closures an office's. */
        public static Set<Kind> in(Book book) {
            return book.equals(Book.COUNTRY) ? NATIONAL : LOCAL;
        }

        /** Whether it stands for another day, which must be named. */
        public boolean needsOther() {
            return this == COMPENSATORY || this == MAKE_UP;
        }

        /** The slug used in messages, files and the database: {@code make-up}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> of(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(key))
                    .findFirst();
        }
    }
}

package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dòng giải thích: one step of how a due time came about, for an auditor to check and for a page to put into words. */
public sealed interface Line {
    /** What it says. */
    Wording wording();

    /** Căn cứ of a day that was skipped or made up. */
    default Optional<String> basis() {
        return Optional.empty();
    }

    /**
     * The key of a text and its arguments: {@link Instant} and {@link LocalDate} to be written as the language does,
     * {@link LocalTime}, {@link Long}, {@link Year}, {@link Name} to be looked up, {@link String} as it stands.
     */
    record Wording(String key, List<Object> arguments) {
        static Wording of(String key, Object... arguments) {
            return new Wording("calendar.explain." + key, List.of(arguments));
        }
    }

    /** An argument that is itself a text, such as the name of a holiday. */
    record Name(String key) {}

    /** Tiếp nhận. */
    record Start(Instant received) implements Line {
        @Override
        public Wording wording() {
            return Wording.of("start", received);
        }
    }

    /** The clock starts later than the papers came in. */
    record StartMoved(Instant to, Why why) implements Line {
        /** Lý do. */
        public enum Why {
            BEFORE_OPENING,
            BREAK,
            AFTER_HOURS,
            DAY_OFF,
            LAST_HOUR,
            AFTER_15,
            PAUSED
        }

        @Override
        public Wording wording() {
            return Wording.of("start-moved." + slug(why), to);
        }
    }

    /**
     * A day that counts.
     *
     * @param number which of the days of the limit it is
     * @param makeUp where it would be a day off by its weekday
     */
    record DayCounted(LocalDate day, long number, Optional<DayEntry.MakeUpDay> makeUp) implements Line {
        @Override
        public Wording wording() {
            return makeUp.map(entry -> Wording.of("made-up", day, number, entry.inPlaceOf(), entry.basis()))
                    .orElseGet(() -> Wording.of("counted", day, number));
        }

        @Override
        public Optional<String> basis() {
            return makeUp.map(DayEntry::basis);
        }
    }

    /**
     * A day that does not count.
     *
     * @param off why; empty where the office never works on this weekday
     */
    record DaySkipped(LocalDate day, Optional<DayOff> off) implements Line {
        @Override
        public Wording wording() {
            return off.map(this::reason).orElseGet(() -> Wording.of("skipped.weekday", day));
        }

        private Wording reason(DayOff entry) {
            return switch (entry) {
                case DayEntry.Holiday holiday ->
                    Wording.of("skipped.holiday", day, new Name(holiday.name()), holiday.basis());
                case DayEntry.CompensatoryDayOff compensatory ->
                    Wording.of("skipped.compensatory", day, compensatory.inPlaceOf(), compensatory.basis());
                case DayEntry.LocalClosure closure ->
                    Wording.of("skipped.closure", day, closure.reason(), closure.basis());
            };
        }

        @Override
        public Optional<String> basis() {
            return off.map(DayEntry::basis);
        }
    }

    /** A day on which the clock stood still. */
    record DayPaused(LocalDate day) implements Line {
        @Override
        public Wording wording() {
            return Wording.of("day-paused", day);
        }
    }

    /** Working time that counts, within one shift. */
    record HoursCounted(LocalDate day, LocalTime from, LocalTime until, long minutes) implements Line {
        @Override
        public Wording wording() {
            return Wording.of("hours", day, from, until, minutes);
        }
    }

    /** Months or years by the calendar. */
    record SpanCounted(LocalDate from, LocalDate until, Limit limit) implements Line {
        @Override
        public Wording wording() {
            return Wording.of("span." + slug(limit.unit()), from, until, limit.amount());
        }
    }

    /** A limit by the calendar that pauses made longer. */
    record Extended(LocalDate until) implements Line {
        @Override
        public Wording wording() {
            return Wording.of("extended", until);
        }
    }

    /** Tạm dừng. */
    record Paused(Pause pause) implements Line {
        @Override
        public Wording wording() {
            return Wording.of("paused." + slug(pause.cause()), pause.from(), pause.until());
        }
    }

    /** Tính lại từ đầu. */
    record Reset(Pause pause) implements Line {
        @Override
        public Wording wording() {
            return Wording.of("reset." + slug(pause.cause()), pause.from(), pause.until());
        }
    }

    /** A pause that began when the time was up, or ended before it began to run, and changes nothing. */
    record WithoutEffect(Pause pause) implements Line {
        @Override
        public Wording wording() {
            return Wording.of("without-effect", pause.from(), pause.until());
        }
    }

    /** The last day is a day off. */
    record DueMoved(LocalDate from, LocalDate to) implements Line {
        @Override
        public Wording wording() {
            return Wording.of("due-moved", from, to);
        }
    }

    /** Kết quả. */
    record Result(Instant due) implements Line {
        @Override
        public Wording wording() {
            return Wording.of("result", due);
        }
    }

    /** The days off of this year are computed; the Government has not decided them yet. */
    record ProvisionalYear(Year year) implements Line {
        @Override
        public Wording wording() {
            return Wording.of("provisional", year);
        }
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

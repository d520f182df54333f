package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Ngày đặc biệt: what makes one day differ from its weekday. */
public sealed interface DayEntry permits DayOff, DayEntry.MakeUpDay {
    LocalDate date();

    /** Căn cứ, as an official would cite it. */
    String basis();

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /**
     * Nghỉ lễ.
     *
     * @param name the key of its name, such as {@code calendar.holiday.tet}
     * @param provisional whether the Government may still place it elsewhere
     */
    record Holiday(LocalDate date, String name, String basis, boolean provisional) implements DayOff {}

    /**
     * Nghỉ bù, nghỉ hoán đổi.
     *
     * @param inPlaceOf the holiday on a weekend, or the make-up Saturday
     */
    record CompensatoryDayOff(LocalDate date, LocalDate inPlaceOf, String basis, boolean provisional)
            implements DayOff {}

    /**
     * Làm bù: a working day, mostly a Saturday, with the hours of the weekday it stands for.
     *
     * @param inPlaceOf the day off it makes up for
     */
    record MakeUpDay(LocalDate date, LocalDate inPlaceOf, String basis) implements DayEntry {}

    /**
     * Đóng cửa tại địa phương, such as a flood.
     *
     * @param reason in the words of who decided it
     */
    record LocalClosure(LocalDate date, String reason, String basis) implements DayOff {
        /** A closure happens; nobody places it elsewhere. */
        @Override
        public boolean provisional() {
            return false;
        }
    }
}

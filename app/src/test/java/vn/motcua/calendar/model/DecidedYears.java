package vn.motcua.calendar.model;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingHours;
import vn.motcua.calendar.YearDecision;
import vn.motcua.calendar.YearDecision.NationalDay;
import vn.motcua.calendar.YearDecision.Swap;
import vn.motcua.calendar.YearDecision.Tet;

/** Những năm đã quyết định, and an office with the usual hours over them and 2027, which is undecided. */
final class DecidedYears {
    static final YearDecision Y2024 = new YearDecision(
            2024, Tet.TWO_BEFORE, NationalDay.WITH_3_9, List.of(swap("2024-04-29", "2024-05-04")), "Lịch nghỉ 2024");
    static final YearDecision Y2025 = new YearDecision(
            2025, Tet.TWO_BEFORE, NationalDay.WITH_1_9, List.of(swap("2025-05-02", "2025-04-26")), "Lịch nghỉ 2025");
    static final YearDecision Y2026 = new YearDecision(
            2026,
            Tet.ONE_BEFORE,
            NationalDay.WITH_1_9,
            List.of(swap("2026-01-02", "2026-01-10"), swap("2026-08-31", "2026-08-22")),
            "Lịch nghỉ 2026");

    static final WorkingCalendar OFFICE =
            WorkingCalendar.lawful(2024, 2028, WorkingHours.USUAL, List.of(Y2024, Y2025, Y2026), List.of());

    private DecidedYears() {}

    private static Swap swap(String off, String makeUp) {
        return new Swap(LocalDate.parse(off), LocalDate.parse(makeUp));
    }
}

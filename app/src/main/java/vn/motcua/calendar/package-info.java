/**
 * Lịch làm việc và thời hạn: when offices work, and what day a limit ends on, explained day by day.
 *
 * <p>The engine is pure and knows no procedures: hours, days off and a limit go in, a due time and its explanation come
 * out. Rooms that have made promises implement {@link vn.motcua.calendar.spi.Promises}, so that a change of the calendar
 * never moves a promise silently.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "api", "ui"})
package vn.motcua.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

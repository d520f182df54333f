package vn.motcua.calendar;

import vn.motcua.shared.AgencyId;

/**
 * Các lịch làm việc as they stand now. They are remembered, so that reckoning asks no database; a change made on another
 * node is seen within a second. What everybody may know, so nobody's leave is asked.
 */
public interface Calendars {

    /** The country's days off with the agency's own hours and closures. */
    WorkingCalendar of(AgencyId agency);

    /** The calendar of an agency that has decided nothing of its own. */
    WorkingCalendar ofCountry();
}

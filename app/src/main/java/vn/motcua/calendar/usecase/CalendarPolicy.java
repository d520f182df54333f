package vn.motcua.calendar.usecase;

import static vn.motcua.shared.Role.AGENCY_ADMINISTRATOR;
import static vn.motcua.shared.Role.LEADER;
import static vn.motcua.shared.Role.SYSTEM_ADMINISTRATOR;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Policy;
import vn.motcua.shared.Role;
import vn.motcua.shared.Rule;

/** Bảng phân quyền of the calendar. Reading it and reckoning with it is everybody's right and asks nobody. */
@Component
class CalendarPolicy implements Policy {
    static final String SEE = "calendar.see-book";
    static final String ENTER_NATIONAL_DAY = "calendar.enter-national-day";
    static final String ENTER_LOCAL_DAY = "calendar.enter-local-day";
    static final String IMPORT_YEAR = "calendar.import-year";
    static final String SET_NATIONAL_HOURS = "calendar.set-national-hours";
    static final String SET_LOCAL_HOURS = "calendar.set-local-hours";
    static final String SEE_PROMISES = "calendar.see-promises";
    static final String DECIDE_PROMISES = "calendar.decide-promises";

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.anywhere(SEE, AGENCY_ADMINISTRATOR, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(ENTER_NATIONAL_DAY, SYSTEM_ADMINISTRATOR),
                Rule.atAgency(ENTER_LOCAL_DAY, AGENCY_ADMINISTRATOR),
                Rule.anywhere(ENTER_LOCAL_DAY, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(IMPORT_YEAR, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(SET_NATIONAL_HOURS, SYSTEM_ADMINISTRATOR),
                Rule.atAgency(SET_LOCAL_HOURS, AGENCY_ADMINISTRATOR),
                Rule.anywhere(SET_LOCAL_HOURS, SYSTEM_ADMINISTRATOR),
                Rule.atAgency(SEE_PROMISES, Role.values()),
                Rule.beneath(SEE_PROMISES, LEADER),
                Rule.atAgency(DECIDE_PROMISES, LEADER));
    }

    static String toEnterDay(Book book) {
        return book.equals(Book.COUNTRY) ? ENTER_NATIONAL_DAY : ENTER_LOCAL_DAY;
    }

    static String toSetHours(Book book) {
        return book.equals(Book.COUNTRY) ? SET_NATIONAL_HOURS : SET_LOCAL_HOURS;
    }
}

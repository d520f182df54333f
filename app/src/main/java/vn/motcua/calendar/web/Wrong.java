package vn.motcua.calendar.web;

import org.springframework.http.HttpStatus;
import vn.motcua.api.ProblemType;

/** Chỗ sai in a question about a due time: told to people beside the field, and to programs as a problem. */
public enum Wrong implements ProblemType {
    RECEIVED_MISSING("received"),
    RECEIVED_UNREADABLE("received"),
    RECEIVED_NO_SUCH_TIME("received"),
    RECEIVED_OUTSIDE_CALENDAR("received"),
    AMOUNT_MISSING("amount"),
    AMOUNT_UNREADABLE("amount"),
    AMOUNT_NOT_POSITIVE("amount"),
    AMOUNT_TOO_LARGE("amount"),
    AMOUNT_SAME_DAY_IS_ONE("amount"),
    UNIT_MISSING("unit"),
    UNIT_UNKNOWN("unit"),
    CUTOFF_UNKNOWN("cutoff"),
    AGENCY_UNKNOWN("agency"),
    AGENCY_NEVER_WORKS("agency");

    private final String field;

    Wrong(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }

    /** What is wrong with the field, the same in every language. */
    public String mistake() {
        return key().substring(field.length() + 1);
    }

    @Override
    public String room() {
        return "calendar";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.BAD_REQUEST;
    }

    @Override
    public String message() {
        return "calendar.wrong." + field + "." + mistake();
    }

    /** One for each field. */
    @Override
    public String help() {
        return "calendar.wrong." + field + ".help";
    }
}

package vn.motcua.catalogue.model;

import java.util.Locale;

/**
 * Điểm chưa ổn of a record.
 *
 * @param detail the part it is about, or the difference in hours, as the message needs it; may be empty
 */
public record Flaw(Kind kind, String detail) {

    public boolean forbidsPublishing() {
        return kind.forbids;
    }

    /** Loại. */
    public enum Kind {
        NAME_MISSING(true),
        /** Steps that do not add up to a limit in working time; the detail is the difference in hours. */
        STEPS_DO_NOT_SUM(true),
        /** A partly online service without the published reason. */
        REASON_MISSING(true),
        TWO_WAYS_BY_ONE_CHANNEL(true),
        QUESTION_WITHOUT_CHOICE(true),
        /** The form that was written for it cannot be completed; the detail is the number of reasons. */
        FORM_UNFIT(true),
        /** A silence that means something, without the law that says so or a time that can be counted. */
        SILENCE_UNFOUNDED(true),
        /** The one who prepares decides as well, or nobody decides. */
        NOBODY_DECIDES(true),
        LIMIT_MISSING(false),
        FEE_UNKNOWN(false),
        ONLINE_UNVERIFIED(false),
        PROCESS_UNKNOWN(false),
        PAPERS_MISSING(false),
        AUTHORITY_MISSING(false),
        /** An address that leads nowhere; the detail is the address. */
        DEAD_LINK(false);

        private final boolean forbids;

        Kind(boolean forbids) {
            this.forbids = forbids;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

package vn.motcua.catalogue.exchange;

import java.util.Locale;
import java.util.Optional;

/**
 * Lỗi hoặc điều cần lưu ý in a file.
 *
 * @param line as an editor counts them, the headings being the first; nought for the file as a whole
 * @param column empty where the whole line is meant
 * @param detail what stood there, cut short; may be empty
 */
public record Mistake(Kind kind, long line, Optional<Column> column, String detail) {
    private static final int SHOWN = 120;

    public Mistake {
        detail = detail.length() > SHOWN ? detail.substring(0, SHOWN) + "…" : detail;
    }

    public static Mistake ofFile(Kind kind, long line, String detail) {
        return new Mistake(kind, line, Optional.empty(), detail);
    }

    /** Loại. Its {@link #key()} is stable: scripts and other systems may rely on it. */
    public enum Kind {
        /** Not written in UTF-8. */
        BAD_ENCODING(Reach.FILE),
        /** No table at all. */
        NOT_A_TABLE(Reach.FILE),
        EMPTY(Reach.FILE),
        TOO_LARGE(Reach.FILE),
        TOO_MANY_ROWS(Reach.FILE),
        MISSING_COLUMN(Reach.FILE),
        UNKNOWN_COLUMN(Reach.FILE),
        REPEATED_COLUMN(Reach.FILE),
        /** More or fewer cells than headings. */
        CELL_COUNT(Reach.ROW),
        CELL_TOO_LONG(Reach.ROW),
        MISSING(Reach.ROW),
        BAD_CODE(Reach.ROW),
        DUPLICATE_CODE(Reach.ROW),
        UNKNOWN_LEVEL(Reach.ROW),
        UNKNOWN_UNIT(Reach.ROW),
        BAD_NUMBER(Reach.ROW),
        /** None of the words the column allows. */
        UNKNOWN_WORD(Reach.ROW),
        /** A published revision begins on that day or after it, and is in force already. */
        DAY_TAKEN(Reach.ROW),
        /** A number of papers no office asks for: left open. */
        ODD_COUNT(Reach.REMARK),
        /** A channel's limit that cannot be read: left open. */
        ODD_CHANNEL_LIMIT(Reach.REMARK),
        /** The limit differs by case; the one in the column is kept, the words are shown. */
        LIMIT_BY_CASE(Reach.REMARK),
        /** The record gave a number without a unit. */
        UNIT_NOT_STATED(Reach.REMARK),
        /** No published source for the limit. */
        LIMIT_UNSOURCED(Reach.REMARK),
        /** Missing from the national list: it may have been abolished. */
        NOT_LISTED(Reach.REMARK),
        /** Partly online, and the published reason is not in the table. */
        REASON_MISSING(Reach.REMARK),
        /** A nought without a law behind it: taken for "set by resolution, ask". */
        NOT_KNOWN_TO_BE_FREE(Reach.REMARK),
        /** A paper said to be replaced by data that none of the components names. */
        REUSE_UNMATCHED(Reach.REMARK),
        /** The internal process kept here no longer fills the new limit, so it is set aside. */
        PROCESS_SET_ASIDE(Reach.REMARK);

        private final Reach reach;

        Kind(Reach reach) {
            this.reach = reach;
        }

        public Reach reach() {
            return reach;
        }

        /** The slug in messages, the database and scripts. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Phạm vi: what is refused because of it. */
    public enum Reach {
        FILE,
        ROW,
        /** Nothing: it is only told. */
        REMARK
    }
}

package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.Locale;
import vn.motcua.shared.PersonId;

/**
 * Lời nhắn: something said of a dossier beside its moves.
 *
 * @param number from 1
 */
public record Remark(int number, Side side, Instant at, PersonId by, String text) {
    /** The most characters. */
    public static final int LONGEST = 2_000;

    /** Bên nói. */
    public enum Side {
        /** Người dân, to the office. */
        OWNER,
        /** Cơ quan, to the owner. */
        OFFICE,
        /** Ghi chú nội bộ that officers alone read. */
        NOTE;

        /** The slug in messages, facts and the database. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The side with this key.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Side of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}

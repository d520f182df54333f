package vn.motcua.dossier.model;

import java.util.Locale;

/** Nấc: the points of a promised time at which it is told how far it is, each to somebody higher up than the last. */
public enum Rung {
    /** Quá nửa thời hạn: to whoever has it. */
    HALF_GONE,
    /** Sắp hết thời hạn: to whoever has it. */
    MOST_GONE,
    /** Ngày làm việc cuối: to whoever has it and the head of the unit. */
    LAST_DAY,
    /** Đến hạn mà chưa xong: to the head of the unit. */
    TO_HEAD,
    /** Trễ hạn: to the leader, who may sign an apology. */
    TO_LEADER,
    /** Trễ hạn kéo dài: to the leader of the agency above. */
    TO_SUPERIOR;

    /** Whether what was promised is over there. */
    public boolean isLate() {
        return compareTo(TO_HEAD) >= 0;
    }

    /** The slug in messages, facts and the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The rung with this key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Rung of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

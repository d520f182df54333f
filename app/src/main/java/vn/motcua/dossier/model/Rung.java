package vn.motcua.dossier.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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
    TO_SUPERIOR,
    /** Sắp hết thời hạn mà im lặng có nghĩa: to whoever has it and the head of the unit. */
    SILENCE_FAR,
    /** Ngày cuối trước khi im lặng có nghĩa: to the same. */
    SILENCE_NEAR,
    /** Im lặng đã thành quyết định: to the head of the unit and the leader. */
    SILENCE_STRUCK;

    /** Those of the promise, in their order. */
    public static final Set<Rung> OF_PROMISE = Collections.unmodifiableSet(EnumSet.range(HALF_GONE, TO_SUPERIOR));

    /** Those that warn of a silence to which the law gives a meaning. */
    public static final Set<Rung> OF_SILENCE = Collections.unmodifiableSet(EnumSet.of(SILENCE_FAR, SILENCE_NEAR));

    /** Whether what was promised is over there. */
    public boolean isLate() {
        return OF_PROMISE.contains(this) && compareTo(TO_HEAD) >= 0;
    }

    /** Whether it is of the silence, whose time is not that of the promise. */
    public boolean isOfSilence() {
        return !OF_PROMISE.contains(this);
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

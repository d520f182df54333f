package vn.motcua.dossier.model;

import java.util.Locale;

/** Lý do of a proposal to give a dossier to somebody else. */
public enum Ground {
    /** Quá tải: whoever has it has far more than the others, and whoever is to get it has little. */
    LOAD,
    /** Chuyên môn: it falls to the post of the new one by its field, and no more to that of the old one or not by name. */
    SKILL,
    /** Vắng mặt: whoever has it is away when it is due, or works there no more. */
    LEAVE,
    /** Thời hạn: it is due late enough to change hands. */
    DEADLINE;

    /** The slug in messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

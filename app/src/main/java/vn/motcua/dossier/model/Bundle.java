package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierId;

/**
 * Hồ sơ liên thông: the dossiers that were filed as one.
 *
 * @param lead the first of them, which stands for the whole
 * @param procedure the linked procedure that was asked for
 * @param promised by when everything was expected on the day of filing; empty where some part promises nothing
 * @param parts in the order of the plan
 */
public record Bundle(DossierId lead, ProcedureCode procedure, Optional<Instant> promised, List<Part> parts) {
    public Bundle {
        parts = List.copyOf(parts);
    }

    /** The one that this dossier is. */
    public Part part(DossierId dossier) {
        return parts.stream()
                .filter(part -> part.dossier().equals(dossier))
                .findFirst()
                .orElseThrow();
    }

    /** The one of that name in the plan. */
    public Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Hồ sơ thành phần.
     *
     * @param name of the part in the plan
     */
    public record Part(DossierId dossier, String name, Wait waiting) {}

    /** Việc chờ. */
    public enum Wait {
        /** Chờ kết quả của hồ sơ trước: not accepted before. */
        WAITING,
        /** Không phải chờ: everything it takes from others is there. */
        READY,
        /** Đi tiếp dù thiếu: what it could do without ended without a result. */
        WITHOUT,
        /** Không có kết quả để nhận: what it needs ended without a result, so its own desk asks for that. */
        HELD;

        /** The slug in messages, facts and the database. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The one with this key.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Wait of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}

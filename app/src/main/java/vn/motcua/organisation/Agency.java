package vn.motcua.organisation;

import java.util.Optional;
import vn.motcua.shared.AgencyId;

/**
 * Cơ quan as it stands on a day.
 *
 * @param code mã định danh, unique among the agencies of one day
 * @param parent the agency it belongs to
 * @param reception where and when it receives people; empty where it does not
 */
public record Agency(
        AgencyId id, String code, Kind kind, Bilingual name, Optional<AgencyId> parent, Optional<Reception> reception) {

    private static final String INVENTED = "Y99.";

    /** Whether the agency belongs to the demonstration: its codes are in a range that no real agency bears. */
    public boolean invented() {
        return code.startsWith(INVENTED);
    }

    /** Loại cơ quan. */
    public enum Kind {
        /** Tỉnh, thành phố trực thuộc trung ương. */
        PROVINCE,
        /** Sở, ban, ngành. */
        DEPARTMENT,
        /** Xã, phường, đặc khu. */
        COMMUNE,
        /** Trung tâm Phục vụ hành chính công, where the counters are. */
        SERVICE_CENTRE
    }

    /** Nơi tiếp dân. */
    public record Reception(String address, String phone, Bilingual hours) {}
}

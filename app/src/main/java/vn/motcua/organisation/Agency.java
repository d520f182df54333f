package vn.motcua.organisation;

import java.util.Arrays;
import java.util.Locale;
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
        SERVICE_CENTRE,
        /** Công an. Like tax and insurance it may sit at a centre's counters and does not belong to the People's Committee. */
        POLICE,
        /** Thuế. */
        TAX,
        /** Bảo hiểm xã hội. */
        INSURANCE;

        /** The slug used in messages and the database: {@code service-centre}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> of(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(key))
                    .findFirst();
        }

        /** Whether such agencies belong to a branch of their own, not to the People's Committee. */
        public boolean isOfAnotherBranch() {
            return switch (this) {
                case POLICE, TAX, INSURANCE -> true;
                case PROVINCE, DEPARTMENT, COMMUNE, SERVICE_CENTRE -> false;
            };
        }
    }

    /** Nơi tiếp dân. */
    public record Reception(String address, String phone, Bilingual hours) {}
}

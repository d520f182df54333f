package vn.motcua.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Vai trò of a post. Each constant carries the Vietnamese name officials use; pages translate {@link #key()}. */
public enum Role {
    RECEPTION_CLERK("Công chức tiếp nhận"),
    DESK_HEAD("Trưởng bộ phận Một cửa"),
    SPECIALIST("Chuyên viên"),
    DIVISION_HEAD("Trưởng phòng"),
    LEADER("Lãnh đạo"),
    RECORDS_OFFICER("Văn thư"),
    CASHIER("Thủ quỹ"),
    ARCHIVIST("Lưu trữ viên"),
    HOTLINE_OPERATOR("Tổng đài viên 1022"),
    HOTLINE_SUPERVISOR("Giám sát tổng đài 1022"),
    ANALYST("Chuyên viên tổng hợp số liệu"),
    COMMUNITY_TEAM_MEMBER("Thành viên tổ công nghệ số cộng đồng"),
    AUDITOR("Cán bộ kiểm tra nội bộ"),
    AGENCY_ADMINISTRATOR("Quản trị đơn vị"),
    SYSTEM_ADMINISTRATOR("Quản trị hệ thống");

    private final String vietnamese;

    Role(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** The slug used in messages, URLs and the database: {@code reception-clerk}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role with this key, as somebody sent it; empty if there is none. */
    public static Optional<Role> find(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }

    /**
     * The role with this key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Role of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

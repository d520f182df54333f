package vn.motcua.organisation;

import static vn.motcua.organisation.UnitLevel.COMMUNE;
import static vn.motcua.organisation.UnitLevel.DISTRICT;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Loại đơn vị hành chính, with the words that begin its official name. */
public enum UnitType {
    PROVINCE(UnitLevel.PROVINCE, "Tỉnh", "Province"),
    CITY(UnitLevel.PROVINCE, "Thành phố", "City"),
    URBAN_DISTRICT(DISTRICT, "Quận", "District"),
    RURAL_DISTRICT(DISTRICT, "Huyện", "District"),
    TOWN(DISTRICT, "Thị xã", "Town"),
    DISTRICT_CITY(DISTRICT, "Thành phố", "City"),
    RURAL_COMMUNE(COMMUNE, "Xã", "Commune"),
    WARD(COMMUNE, "Phường", "Ward"),
    TOWNSHIP(COMMUNE, "Thị trấn", "Township"),
    SPECIAL_ZONE(COMMUNE, "Đặc khu", "Special Zone");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final UnitLevel level;
    private final String vietnamese;
    private final String english;

    UnitType(UnitLevel level, String vietnamese, String english) {
        this.level = level;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    public UnitLevel level() {
        return level;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String english() {
        return english;
    }

    /** The slug used in messages, addresses and the database: {@code special-zone}. */
    public String key() {
        return this == RURAL_COMMUNE
                ? "commune"
                : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<UnitType> of(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }

    /** The type that a full name of this level begins with. */
    public static Optional<UnitType> ofName(UnitLevel level, String name) {
        return Arrays.stream(values())
                .filter(type -> type.level == level && type.begins(name))
                .findFirst();
    }

    /** What an English text calls a unit if nobody says otherwise: {@code Ba Dinh Ward}. */
    public String plainName(String full) {
        var own = begins(full) ? full.substring(vietnamese.length() + 1) : full;
        var bare = MARKS.matcher(Normalizer.normalize(own, Normalizer.Form.NFD)).replaceAll("");
        return inEnglish(bare.replace('đ', 'd').replace('Đ', 'D'));
    }

    /** The English name with the type where English puts it: {@code Ward 12}, {@code Hanoi City}. */
    public String inEnglish(String own) {
        return own.chars().allMatch(Character::isDigit) ? english + " " + own : own + " " + english;
    }

    /** Whether this name begins with the words for the type and goes on. */
    public boolean begins(String name) {
        return name.length() > vietnamese.length() + 1
                && name.regionMatches(true, 0, vietnamese, 0, vietnamese.length())
                && name.charAt(vietnamese.length()) == ' ';
    }
}

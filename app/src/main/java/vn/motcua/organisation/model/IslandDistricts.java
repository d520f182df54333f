package vn.motcua.organisation.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.organisation.model.UnitTables.Coded;
import vn.motcua.organisation.model.UnitTables.Link;
import vn.motcua.organisation.model.UnitTables.Spot;
import vn.motcua.shared.LegalBasis;

/**
 * Huyện đảo không có xã: five districts that no list of communes names. Each became a special zone as a whole, so tables
 * that name its province before and that zone after are completed by it.
 */
@LegalBasis("Nghị quyết 202/2025/QH15; Luật Tổ chức chính quyền địa phương 2025, điều 1")
final class IslandDistricts {
    private static final List<Island> ALL = List.of(
            new Island("318", "Huyện Bạch Long Vĩ", "31", new Coded("11948", "Đặc khu Bạch Long Vĩ")),
            new Island("471", "Huyện Cồn Cỏ", "45", new Coded("19742", "Đặc khu Cồn Cỏ")),
            new Island("498", "Huyện Hoàng Sa", "48", new Coded("20333", "Đặc khu Hoàng Sa")),
            new Island("536", "Huyện Lý Sơn", "51", new Coded("21548", "Đặc khu Lý Sơn")),
            new Island("755", "Huyện Côn Đảo", "77", new Coded("26732", "Đặc khu Côn Đảo")));

    /**
     * Một huyện đảo.
     *
     * @param province the code of the province in which it lay
     * @param zone what it became
     */
    record Island(String code, String name, String province, Coded zone) {
        Coded district() {
            return new Coded(code, name);
        }

        /** The row that speaks of what it became is the one to be corrected, if any. */
        Link link(Spot spot) {
            return new Link(spot, code, zone.code(), Optional.of(BigDecimal.ONE));
        }
    }

    /** Tìm thấy in the tables: an island and the row of what it became. */
    record Found(Island island, Spot spot) {}

    private IslandDistricts() {}

    /** Those that these tables leave out. */
    static List<Found> missingFrom(UnitTables tables) {
        return tables.communes().stream()
                .flatMap(row -> ALL.stream()
                        .filter(island -> island.zone.equals(row.unit()))
                        .map(island -> new Found(island, row.spot())))
                .filter(found -> tables.before().stream()
                        .anyMatch(row -> row.province().code().equals(found.island.province)))
                .filter(found -> tables.before().stream()
                        .noneMatch(row -> Objects.equals(row.district().code(), found.island.code)))
                .toList();
    }
}

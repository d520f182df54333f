package vn.motcua.organisation.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.organisation.UnitImport.RowFlaw;
import vn.motcua.organisation.UnitImport.SourceFile;
import vn.motcua.organisation.UnitLevel;
import vn.motcua.organisation.UnitType;

/** Các bảng của một lần nhập: read cell by cell, with everything that is wrong with them. */
public final class UnitTables {

    private final List<Before> before = new ArrayList<>();
    private final List<Province> provinces = new ArrayList<>();
    private final List<Commune> communes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<RowFlaw> flaws = new ArrayList<>();

    private UnitTables() {}

    /** Chỗ trong tệp. */
    public record Spot(String file, int line) {}

    /** A commune before, with the units it lay in. */
    record Before(Spot spot, Coded commune, Coded district, Coded province) {}

    record Coded(String code, String name) {}

    /** A province after. */
    record Province(Spot spot, Coded unit, String english) {}

    /** A commune after. */
    record Commune(Spot spot, Coded unit, String english, String province) {}

    /** @param share empty where the table knows only that it was divided */
    record Link(Spot spot, String before, String after, Optional<BigDecimal> share) {}

    /** Bảng, known by its headings. */
    private enum Kind {
        LINKS("old_code, new_code, relation"),
        BEFORE("ward_code, ward, district_code, district, province_code, province"),
        COMMUNES("code, full_name, name_en, province_code"),
        PROVINCES("code, full_name, name_en, n_communes"),
        /** Listed by whoever made the tables, for people; the plan finds them by itself. */
        UNMATCHED("old_code, old_name, old_district, old_province");

        private final String headings;

        Kind(String headings) {
            this.headings = headings;
        }
    }

    public static UnitTables read(List<SourceFile> files) {
        var tables = new UnitTables();
        files.forEach(tables::read);
        tables.require(tables.before.isEmpty(), Kind.BEFORE);
        tables.require(tables.provinces.isEmpty(), Kind.PROVINCES);
        tables.require(tables.communes.isEmpty(), Kind.COMMUNES);
        tables.require(tables.links.isEmpty(), Kind.LINKS);
        return tables;
    }

    private void require(boolean missing, Kind kind) {
        if (missing && flaws.isEmpty()) {
            flaws.add(flaw(new Spot("", 0), "", "table-missing", kind.headings));
        }
    }

    private void read(SourceFile file) {
        var csv = Csv.read(file.text());
        var kind = Arrays.stream(Kind.values())
                .filter(each -> csv.has(List.of(each.headings.split(", "))))
                .findFirst();
        if (kind.isEmpty()) {
            flaws.add(flaw(new Spot(file.name(), 1), "", "headings-unknown"));
            return;
        }
        for (var row : csv.rows()) {
            var spot = new Spot(file.name(), row.line());
            if (csv.isWhole(row)) {
                take(kind.get(), new Cells(csv, row, spot));
            } else {
                flaws.add(flaw(spot, "", "columns"));
            }
        }
    }

    private void take(Kind kind, Cells cells) {
        var size = flaws.size();
        switch (kind) {
            case BEFORE -> keep(size, before, before(cells));
            case PROVINCES -> keep(size, provinces, province(cells));
            case COMMUNES -> keep(size, communes, commune(cells));
            case LINKS -> keep(size, links, link(cells));
            case UNMATCHED -> {}
        }
    }

    private static Before before(Cells cells) {
        return new Before(
                cells.spot,
                cells.coded(UnitLevel.COMMUNE, "ward_code", "ward"),
                cells.coded(UnitLevel.DISTRICT, "district_code", "district"),
                cells.coded(UnitLevel.PROVINCE, "province_code", "province"));
    }

    private static Province province(Cells cells) {
        return new Province(cells.spot, cells.coded(UnitLevel.PROVINCE, "code", "full_name"), cells.text("name_en"));
    }

    private static Commune commune(Cells cells) {
        return new Commune(
                cells.spot,
                cells.coded(UnitLevel.COMMUNE, "code", "full_name"),
                cells.text("name_en"),
                cells.code(UnitLevel.PROVINCE, "province_code"));
    }

    private static Link link(Cells cells) {
        return new Link(
                cells.spot,
                cells.code(UnitLevel.COMMUNE, "old_code"),
                cells.code(UnitLevel.COMMUNE, "new_code"),
                cells.share());
    }

    private <T> void keep(int flawsBefore, List<T> rows, T row) {
        if (flaws.size() == flawsBefore) {
            rows.add(row);
        }
    }

    static RowFlaw flaw(Spot spot, String column, String mistake, String... details) {
        return new RowFlaw(spot.file, spot.line, column, "organisation.import.mistake." + mistake, List.of(details));
    }

    List<Before> before() {
        return before;
    }

    List<Province> provinces() {
        return provinces;
    }

    List<Commune> communes() {
        return communes;
    }

    List<Link> links() {
        return links;
    }

    public List<RowFlaw> flaws() {
        return List.copyOf(flaws);
    }

    /** Các ô của một dòng. */
    private final class Cells {
        private final Csv csv;
        private final Csv.Row row;
        private final Spot spot;

        Cells(Csv csv, Csv.Row row, Spot spot) {
            this.csv = csv;
            this.row = row;
            this.spot = spot;
        }

        String text(String column) {
            var text = csv.cell(row, column);
            if (text.isEmpty()) {
                flaws.add(flaw(spot, column, "missing"));
            }
            return text;
        }

        String code(UnitLevel level, String column) {
            var code = text(column);
            if (!code.isEmpty() && !level.fits(code)) {
                flaws.add(flaw(spot, column, "code-malformed", code));
            }
            return code;
        }

        Coded coded(UnitLevel level, String codeColumn, String nameColumn) {
            var coded = new Coded(code(level, codeColumn), text(nameColumn));
            if (!coded.name.isEmpty() && UnitType.ofName(level, coded.name).isEmpty()) {
                flaws.add(flaw(spot, nameColumn, "name-without-type", coded.name));
            }
            return coded;
        }

        /** Whole is all of it; a part is as large as the table says, if it says so. */
        Optional<BigDecimal> share() {
            var relation = text("relation");
            var written = csv.cell(row, "share");
            if (relation.equals("whole")) {
                return Optional.of(BigDecimal.ONE);
            }
            if (!relation.equals("split") && !relation.isEmpty()) {
                flaws.add(flaw(spot, "relation", "relation-unknown", relation));
            }
            try {
                return written.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(written));
            } catch (NumberFormatException _) {
                flaws.add(flaw(spot, "share", "share-unreadable", written));
                return Optional.empty();
            }
        }
    }
}

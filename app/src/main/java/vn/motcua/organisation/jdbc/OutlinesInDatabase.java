package vn.motcua.organisation.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.model.Outline;
import vn.motcua.organisation.usecase.Outlines;

@Repository
class OutlinesInDatabase implements Outlines {
    /** Of the provinces, or of what lies in a unit. */
    private static final String ON = """
            FROM organisation.unit_version v
            JOIN organisation.outline o ON o.unit_id = v.unit_id AND o.valid @> CAST(:day AS date)
            WHERE v.valid @> CAST(:day AS date)
            """;

    private static final String OUTLINES = """
            SELECT o.unit_id, o.path, o.west, o.north, o.east, o.south
            """ + ON;
    private static final String SOURCES = "SELECT DISTINCT o.source\n" + ON;

    private final JdbcClient jdbc;

    OutlinesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Outline> on(LocalDate day, Optional<UnitId> parent) {
        return of(OUTLINES, "ORDER BY v.code", day, parent)
                .query(OutlinesInDatabase::outline)
                .list();
    }

    @Override
    public List<String> sources(LocalDate day, Optional<UnitId> parent) {
        return of(SOURCES, "ORDER BY o.source", day, parent)
                .query((row, _) -> row.getString("source"))
                .list();
    }

    private JdbcClient.StatementSpec of(String select, String order, LocalDate day, Optional<UnitId> parent) {
        return parent.map(unit -> jdbc.sql(select + "  AND v.parent_id = :parent " + order)
                        .param("parent", unit.value()))
                .orElseGet(() -> jdbc.sql(select + "  AND v.level = 'province' " + order))
                .param("day", day);
    }

    @Override
    public void replace(List<Outline> outlines, LocalDate from, String source) {
        var units = outlines.stream()
                .map(outline -> outline.unit().value().toString())
                .toArray(String[]::new);
        jdbc.sql("""
                        DELETE FROM organisation.outline o
                        WHERE o.unit_id = ANY (CAST(:units AS uuid[])) AND lower(o.valid) >= :from
                        """).param("units", units).param("from", from).update();
        jdbc.sql("""
                        UPDATE organisation.outline o SET valid = daterange(lower(o.valid), :from)
                        WHERE o.unit_id = ANY (CAST(:units AS uuid[])) AND o.valid @> CAST(:from AS date)
                        """).param("units", units).param("from", from).update();
        insert(outlines, from, source, units);
    }

    private void insert(List<Outline> outlines, LocalDate from, String source, String[] units) {
        jdbc.sql("""
                        INSERT INTO organisation.outline (unit_id, valid, path, west, north, east, south, source)
                        SELECT t.id, daterange(:from, NULL), t.path, t.west, t.north, t.east, t.south, :source
                        FROM unnest(CAST(:units AS uuid[]), CAST(:paths AS text[]), CAST(:west AS int[]),
                                    CAST(:north AS int[]), CAST(:east AS int[]), CAST(:south AS int[]))
                            AS t(id, path, west, north, east, south)
                        """)
                .param("from", from)
                .param("source", source)
                .param("units", units)
                .param("paths", outlines.stream().map(Outline::path).toArray(String[]::new))
                .param("west", sides(outlines, Outline.Box::west))
                .param("north", sides(outlines, Outline.Box::north))
                .param("east", sides(outlines, Outline.Box::east))
                .param("south", sides(outlines, Outline.Box::south))
                .update();
    }

    private static int[] sides(List<Outline> outlines, ToIntFunction<Outline.Box> side) {
        return outlines.stream().map(Outline::box).mapToInt(side).toArray();
    }

    private static Outline outline(ResultSet row, int number) throws SQLException {
        return new Outline(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("path"),
                new Outline.Box(row.getInt("west"), row.getInt("north"), row.getInt("east"), row.getInt("south")));
    }
}

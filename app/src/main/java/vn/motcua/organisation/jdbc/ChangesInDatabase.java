package vn.motcua.organisation.jdbc;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Succession;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.model.Change;

/** Ghi một thay đổi: one statement for each table, however many rows it has. */
@Component
class ChangesInDatabase {
    private final JdbcClient jdbc;

    ChangesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void carryOut(UUID decision, Change change) {
        touch(change);
        end(decision, change);
        begin(decision, change);
        link(decision, change.successions());
    }

    /** Known units carry the revision of their last change; new ones are entered with it. */
    private void touch(Change change) {
        jdbc.sql("""
                        INSERT INTO organisation.unit (id, revision)
                        SELECT t.id, r.revision
                        FROM unnest(CAST(:ids AS uuid[])) AS t(id) CROSS JOIN organisation.register r
                        ON CONFLICT (id) DO UPDATE SET revision = EXCLUDED.revision
                        """).param("ids", ids(change.units().stream())).update();
    }

    private void end(UUID decision, Change change) {
        jdbc.sql("""
                        UPDATE organisation.unit_version v
                        SET valid = daterange(lower(v.valid), :day), ended_by = :decision
                        WHERE v.unit_id = ANY (CAST(:ids AS uuid[])) AND upper_inf(v.valid)
                        """)
                .param("day", change.from())
                .param("decision", decision)
                .param("ids", ids(change.endings().stream()))
                .update();
    }

    private void begin(UUID decision, Change change) {
        var units = change.beginnings();
        jdbc.sql("""
                        INSERT INTO organisation.unit_version
                            (unit_id, valid, level, code, type, name_vi, name_en, parent_id, decision_id)
                        SELECT t.id, daterange(:day, NULL), t.level, t.code, t.type, t.name_vi, t.name_en, t.parent, :decision
                        FROM unnest(CAST(:ids AS uuid[]), CAST(:levels AS text[]), CAST(:codes AS text[]),
                                    CAST(:types AS text[]), CAST(:vi AS text[]), CAST(:en AS text[]),
                                    CAST(:parents AS uuid[]))
                            AS t(id, level, code, type, name_vi, name_en, parent)
                        """)
                .param("day", change.from())
                .param("decision", decision)
                .param("ids", ids(units.stream().map(Unit::id)))
                .param("levels", column(units, unit -> unit.level().key()))
                .param("codes", column(units, Unit::code))
                .param("types", column(units, unit -> unit.type().key()))
                .param("vi", column(units, unit -> unit.name().vietnamese()))
                .param("en", column(units, unit -> unit.name().english()))
                .param("parents", column(units, ChangesInDatabase::parent))
                .update();
    }

    private static @Nullable String parent(Unit unit) {
        return unit.parent().map(parent -> parent.value().toString()).orElse(null);
    }

    private void link(UUID decision, List<Succession> links) {
        jdbc.sql("""
                        INSERT INTO organisation.succession (predecessor_id, successor_id, decision_id, share)
                        SELECT t.predecessor, t.successor, :decision, t.share
                        FROM unnest(CAST(:from AS uuid[]), CAST(:to AS uuid[]), CAST(:shares AS numeric[]))
                            AS t(predecessor, successor, share)
                        """)
                .param("decision", decision)
                .param("from", ids(links.stream().map(Succession::predecessor)))
                .param("to", ids(links.stream().map(Succession::successor)))
                .param("shares", column(links, ChangesInDatabase::share))
                .update();
    }

    private static @Nullable String share(Succession link) {
        return link.share().map(BigDecimal::toPlainString).orElse(null);
    }

    static String[] ids(Stream<UnitId> units) {
        return units.map(unit -> unit.value().toString()).toArray(String[]::new);
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable String> value) {
        var column = new @Nullable String[rows.size()];
        for (var row = 0; row < column.length; row++) {
            column[row] = value.apply(rows.get(row));
        }
        return column;
    }
}

package vn.motcua.dossier.jdbc;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.model.Tallied;
import vn.motcua.dossier.usecase.Tallies;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.VietnamTime;

@Repository
class TalliesInDatabase implements Tallies {
    private final JdbcClient jdbc;

    TalliesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Collection<Mark> marks) {
        marks.stream().collect(groupingBy(Line::of)).forEach(this::add);
    }

    private void add(Line line, List<Mark> marks) {
        var last = marks.stream().map(Mark::at).max(Comparator.naturalOrder()).orElseThrow();
        jdbc.sql("""
                        WITH monthly AS (
                            INSERT INTO dossier.tally AS t (month, desk, item, count, last_at)
                            VALUES (:month, :desk, :item, greatest(:count, 0), :last)
                            ON CONFLICT (month, desk, item) DO UPDATE
                            SET count = t.count + :count, last_at = greatest(t.last_at, EXCLUDED.last_at)
                        )
                        INSERT INTO dossier.tally_total AS t (desk, item, count, last_at)
                        VALUES (:desk, :item, greatest(:count, 0), :last)
                        ON CONFLICT (desk, item) DO UPDATE
                        SET count = t.count + :count, last_at = greatest(t.last_at, EXCLUDED.last_at)
                        """)
                .param("month", line.month().atDay(1))
                .param("desk", line.desk().value())
                .param("item", line.item().key())
                .param("count", marks.stream().mapToInt(Mark::number).sum())
                .param("last", last.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .update();
    }

    @Override
    public void clear() {
        jdbc.sql("DELETE FROM dossier.tally").update();
        jdbc.sql("DELETE FROM dossier.tally_total").update();
    }

    @Override
    public List<Row> altogether() {
        return jdbc.sql("""
                        SELECT t.desk, t.item, t.count, t.last_at
                        FROM dossier.tally_total t
                        ORDER BY t.desk, t.item
                        """).query((row, _) -> row(row)).list();
    }

    @Override
    public List<Monthly> byMonth() {
        return jdbc.sql("""
                        SELECT t.month, t.desk, t.item, t.count, t.last_at
                        FROM dossier.tally t
                        ORDER BY t.month, t.desk, t.item
                        """)
                .query((row, _) -> new Monthly(YearMonth.from(row.getObject("month", LocalDate.class)), row(row)))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new AgencyId(row.getObject("desk", UUID.class)),
                Tallied.of(row.getString("item")),
                row.getLong("count"),
                row.getObject("last_at", OffsetDateTime.class).toInstant());
    }

    private record Line(YearMonth month, AgencyId desk, Tallied item) {
        static Line of(Mark mark) {
            return new Line(monthOf(mark.at()), mark.desk(), mark.item());
        }

        private static YearMonth monthOf(Instant at) {
            return YearMonth.from(VietnamTime.dateOf(at));
        }
    }
}

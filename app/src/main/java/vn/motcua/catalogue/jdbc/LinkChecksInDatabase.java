package vn.motcua.catalogue.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.usecase.LinkChecks;
import vn.motcua.catalogue.usecase.LinkProbe.Finding;
import vn.motcua.catalogue.usecase.LinkProbe.Health;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

@Repository
class LinkChecksInDatabase implements LinkChecks {
    private final JdbcClient jdbc;

    LinkChecksInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean begin(Round round, Optional<LocalDate> night, Optional<PersonId> by) {
        return jdbc.sql("""
                                INSERT INTO catalogue.link_round (id, night, begun_by, begun_at, links, moved_at)
                                VALUES (:id, :night, :by, :begun, :links, :begun)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("id", round.id())
                        .param("night", night.orElse(null))
                        .param("by", Rows.id(by))
                        .param("begun", there(round.begun()))
                        .param("links", round.links())
                        .update()
                == 1;
    }

    @Override
    public void giveUp(Instant before, Instant now) {
        jdbc.sql("UPDATE catalogue.link_round SET finished_at = :now WHERE finished_at IS NULL AND moved_at < :before")
                .param("now", there(now))
                .param("before", there(before))
                .update();
    }

    @Override
    public void moved(UUID round, int checked, Instant at) {
        jdbc.sql("""
                        UPDATE catalogue.link_round SET checked = greatest(checked, :checked), moved_at = :at
                        WHERE id = :id
                        """)
                .param("checked", checked)
                .param("at", there(at))
                .param("id", round)
                .update();
    }

    @Override
    @Transactional
    public void finish(UUID round, Instant at) {
        jdbc.sql("DELETE FROM catalogue.link_check WHERE round_id <> :id")
                .param("id", round)
                .update();
        jdbc.sql("""
                        UPDATE catalogue.link_round SET checked = links, moved_at = :at, finished_at = :at WHERE id = :id
                        """).param("at", there(at)).param("id", round).update();
    }

    @Override
    public Optional<Round> latest() {
        return jdbc.sql("""
                        SELECT r.id, r.begun_at, r.links, r.checked, r.moved_at, r.finished_at
                        FROM catalogue.link_round r
                        ORDER BY r.begun_at DESC, r.id
                        LIMIT 1
                        """).query(LinkChecksInDatabase::round).optional();
    }

    @Override
    public void record(UUID round, Checked checked) {
        jdbc.sql("""
                        INSERT INTO catalogue.link_check
                            (address, round_id, codes, health, code, failures, checked_at, failing_since)
                        VALUES (:address, :round, :codes::text[], :health, :code, :failures, :at, :since)
                        ON CONFLICT (address) DO UPDATE
                        SET round_id = excluded.round_id, codes = excluded.codes, health = excluded.health,
                            code = excluded.code, failures = excluded.failures, checked_at = excluded.checked_at,
                            failing_since = excluded.failing_since
                        """)
                .param("address", checked.address())
                .param("round", round)
                .param(
                        "codes",
                        checked.codes().stream().map(ProcedureCode::value).toArray(String[]::new))
                .param("health", checked.finding().health().key())
                .param("code", checked.finding().code())
                .param("failures", checked.failures())
                .param("at", there(checked.at()))
                .param("since", checked.since().map(LinkChecksInDatabase::there).orElse(null))
                .update();
    }

    @Override
    public List<Checked> unwell() {
        return jdbc.sql("""
                        SELECT l.address, l.codes, l.health, l.code, l.failures, l.checked_at, l.failing_since
                        FROM catalogue.link_check l
                        WHERE l.health <> 'alive'
                        ORDER BY l.address
                        """).query(LinkChecksInDatabase::checked).list();
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                here(row, "begun_at").orElseThrow(),
                row.getInt("links"),
                row.getInt("checked"),
                here(row, "moved_at").orElseThrow(),
                here(row, "finished_at"));
    }

    private static Checked checked(ResultSet row, int number) throws SQLException {
        var codes = (String[]) row.getArray("codes").getArray();
        return new Checked(
                row.getString("address"),
                Arrays.stream(codes).map(ProcedureCode::new).collect(Collectors.toUnmodifiableSet()),
                new Finding(Health.valueOf(row.getString("health").toUpperCase(Locale.ROOT)), row.getInt("code")),
                row.getInt("failures"),
                here(row, "checked_at").orElseThrow(),
                here(row, "failing_since"));
    }

    private static Optional<Instant> here(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime there(Instant at) {
        return at.atZone(VietnamTime.ZONE).toOffsetDateTime();
    }
}

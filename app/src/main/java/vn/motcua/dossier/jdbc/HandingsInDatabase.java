package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Handing;
import vn.motcua.dossier.model.HandingCode;
import vn.motcua.dossier.model.Helping;
import vn.motcua.dossier.usecase.Handings;
import vn.motcua.shared.PersonId;

@Repository
class HandingsInDatabase implements Handings {
    private static final String HANDING = """
            SELECT h.number, h.kind, h.offered_by, h.offered_as, h.offered_at, h.until,
                h.taken_by, h.taken_as, h.taken_at, h.saves, h.ended_by, h.ended_at, h.transferred
            FROM dossier.draft_handing h
            JOIN dossier.draft d ON d.id = h.draft_id
            """;

    /** What was filed as several was filled in once. */
    private static final String FILED = """
            WITH filed AS (
                SELECT d.dossier_id, d.id AS draft_id FROM dossier.draft d WHERE d.dossier_id IN (:dossiers)
                UNION
                SELECT p.dossier_id, d.id
                FROM dossier.bundle_part p
                JOIN dossier.draft d ON d.dossier_id = p.lead
                WHERE p.dossier_id IN (:dossiers)
            )
            SELECT f.dossier_id, h.number, h.kind, h.offered_by, h.offered_as, h.offered_at, h.until,
                h.taken_by, h.taken_as, h.taken_at, h.saves, h.ended_by, h.ended_at, h.transferred
            FROM dossier.draft_handing h
            JOIN filed f ON f.draft_id = h.draft_id
            WHERE h.number > 0
            """;

    private static final String HELPED = """
            AND (h.transferred OR h.kind = 'help' AND h.saves > 0)
            """;

    private final JdbcClient jdbc;

    HandingsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void offer(DraftId draft, Handing.Kind kind, HandingCode code, Handing.Given given, boolean practice) {
        end(draft, new Handing.End(given.by(), given.at(), false));
        jdbc.sql("""
                        INSERT INTO dossier.draft_handing
                            (draft_id, number, kind, practice, code_hash, offered_by, offered_as, offered_at, until)
                        SELECT :draft, coalesce(max(h.number), 0) + 1, :kind, :practice, decode(:hash, 'hex'),
                            :by, :as, :at, :until
                        FROM dossier.draft_handing h
                        WHERE h.draft_id = :draft
                        """)
                .param("draft", draft.value())
                .param("kind", kind.key())
                .param("hash", code.hash())
                .param("practice", practice)
                .param("by", given.by().value())
                .param("as", given.as().key())
                .param("at", DossierRows.column(given.at()))
                .param("until", DossierRows.column(given.at().plus(Handing.CODE)))
                .update();
    }

    @Override
    public Optional<DraftId> offered(HandingCode code, boolean practice, Instant now) {
        return jdbc.sql("""
                        SELECT h.draft_id
                        FROM dossier.draft_handing h
                        WHERE h.code_hash = decode(:hash, 'hex') AND h.practice = :practice AND h.until > :now
                        """)
                .param("hash", code.hash())
                .param("practice", practice)
                .param("now", DossierRows.column(now))
                .query((row, _) -> new DraftId(row.getObject("draft_id", UUID.class)))
                .optional();
    }

    @Override
    public boolean take(DraftId draft, HandingCode code, Handing.Taken taken) {
        return jdbc.sql("""
                        UPDATE dossier.draft_handing
                        SET taken_by = :by, taken_at = :at, taken_as = :as, until = :until, code_hash = NULL
                        WHERE draft_id = :draft AND code_hash = decode(:hash, 'hex') AND until > :at
                        """)
                        .param("by", taken.by().value())
                        .param("at", DossierRows.column(taken.at()))
                        .param("as", taken.as().key())
                        .param("until", DossierRows.column(taken.at().plus(Handing.HELP)))
                        .param("draft", draft.value())
                        .param("hash", code.hash())
                        .update()
                > 0;
    }

    @Override
    public void end(DraftId draft, Handing.End end) {
        jdbc.sql("""
                        UPDATE dossier.draft_handing
                        SET ended_by = :by, ended_at = :at, transferred = :transferred, code_hash = NULL
                        WHERE draft_id = :draft AND ended_at IS NULL
                        """)
                .param("by", end.by().value())
                .param("at", DossierRows.column(end.at()))
                .param("transferred", end.transferred())
                .param("draft", draft.value())
                .update();
    }

    @Override
    public Optional<Handing> open(DraftId draft) {
        return jdbc.sql(HANDING + "WHERE h.draft_id = :draft AND h.ended_at IS NULL")
                .param("draft", draft.value())
                .query((row, _) -> handing(row))
                .optional();
    }

    @Override
    public boolean isWith(DraftId draft, PersonId person, Instant now) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT 1 FROM dossier.draft_handing h
                            JOIN dossier.draft d ON d.id = h.draft_id AND d.dossier_id IS NULL
                            WHERE h.draft_id = :draft AND h.taken_by = :person AND h.kind = 'help'
                              AND h.ended_at IS NULL AND h.until > :now
                        )
                        """)
                .param("draft", draft.value())
                .param("person", person.value())
                .param("now", DossierRows.column(now))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void saved(DraftId draft, PersonId by) {
        jdbc.sql("""
                        UPDATE dossier.draft_handing SET saves = saves + 1
                        WHERE draft_id = :draft AND taken_by = :by AND ended_at IS NULL
                        """).param("draft", draft.value()).param("by", by.value()).update();
    }

    @Override
    public List<DraftId> with(PersonId person, Instant now) {
        return jdbc.sql("""
                        SELECT h.draft_id
                        FROM dossier.draft_handing h
                        JOIN dossier.draft d ON d.id = h.draft_id
                        WHERE h.taken_by = :person AND h.ended_at IS NULL AND h.kind = 'help' AND h.until > :now
                          AND d.dossier_id IS NULL
                        ORDER BY h.taken_at DESC, h.draft_id
                        LIMIT 50
                        """)
                .param("person", person.value())
                .param("now", DossierRows.column(now))
                .query((row, _) -> new DraftId(row.getObject("draft_id", UUID.class)))
                .list();
    }

    @Override
    public List<Handing> helped(DraftId draft) {
        return jdbc.sql(HANDING + "WHERE h.draft_id = :draft\n" + HELPED + "ORDER BY h.number")
                .param("draft", draft.value())
                .query((row, _) -> handing(row))
                .list();
    }

    @Override
    public Map<DossierId, List<Handing>> helped(Set<DossierId> dossiers) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(FILED + HELPED + "ORDER BY f.dossier_id, h.number")
                .param("dossiers", dossiers.stream().map(DossierId::value).toList())
                .query((row, _) -> new Filed(new DossierId(row.getObject("dossier_id", UUID.class)), handing(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(Filed::dossier, Collectors.mapping(Filed::handing, Collectors.toList())));
    }

    private static Handing handing(ResultSet row) throws SQLException {
        return new Handing(
                row.getInt("number"),
                Handing.Kind.of(row.getString("kind")).orElseThrow(),
                new Handing.Given(
                        person(row, "offered_by").orElseThrow(),
                        Helping.of(row.getString("offered_as")),
                        instant(row, "offered_at").orElseThrow()),
                instant(row, "until").orElseThrow(),
                taken(row),
                end(row));
    }

    private static Optional<Handing.Taken> taken(ResultSet row) throws SQLException {
        var by = person(row, "taken_by");
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of(new Handing.Taken(
                        by.get(),
                        Helping.of(row.getString("taken_as")),
                        instant(row, "taken_at").orElseThrow(),
                        row.getInt("saves")));
    }

    private static Optional<Handing.End> end(ResultSet row) throws SQLException {
        var by = person(row, "ended_by");
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of(new Handing.End(
                        by.get(), instant(row, "ended_at").orElseThrow(), row.getBoolean("transferred")));
    }

    private static Optional<PersonId> person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(PersonId::new);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private record Filed(DossierId dossier, Handing handing) {}
}

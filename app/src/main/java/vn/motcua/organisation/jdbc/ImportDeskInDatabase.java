package vn.motcua.organisation.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.UnitImport.Wish;
import vn.motcua.organisation.usecase.ImportDesk;
import vn.motcua.organisation.usecase.KeptFile;
import vn.motcua.organisation.usecase.ReceivedTables;
import vn.motcua.organisation.usecase.ReceivedTables.State;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

@Repository
class ImportDeskInDatabase implements ImportDesk {
    private static final String TABLES = """
            SELECT i.id, i.state, i.since, i.changed, i.source, i.received_at, i.settled_at, i.changes,
                   ARRAY(SELECT f.name FROM organisation.unit_import_file f
                         WHERE f.import_id = i.id ORDER BY f.number) AS files
            FROM organisation.unit_import i
            """;

    private final JdbcClient jdbc;

    ImportDeskInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(ReceivedTables tables, byte[] digest, List<KeptFile> files, Optional<PersonId> by) {
        jdbc.sql("""
                        INSERT INTO organisation.unit_import
                            (id, state, digest, since, changed, source, received_by, received_at)
                        VALUES (:id, 'received', :digest, :since, :changed, :source, :by, :at)
                        """)
                .param("id", tables.id())
                .param("digest", digest)
                .param("since", tables.wish().since())
                .param("changed", tables.wish().changed())
                .param("source", tables.wish().source())
                .param("by", id(by))
                .param("at", at(tables.times().receivedAt()))
                .update();
        for (var number = 0; number < files.size(); number++) {
            jdbc.sql("""
                            INSERT INTO organisation.unit_import_file (import_id, number, name, bytes)
                            VALUES (:import, :number, :name, :bytes)
                            """)
                    .param("import", tables.id())
                    .param("number", number)
                    .param("name", files.get(number).name())
                    .param("bytes", files.get(number).bytes())
                    .update();
        }
    }

    @Override
    public Optional<UUID> waiting(byte[] digest, Wish wish) {
        return jdbc.sql("""
                        SELECT i.id FROM organisation.unit_import i
                        WHERE i.digest = :digest AND i.state = 'received'
                            AND i.since = :since AND i.changed = :changed AND i.source = :source
                        ORDER BY i.received_at DESC, i.id
                        LIMIT 1
                        """)
                .param("digest", digest)
                .param("since", wish.since())
                .param("changed", wish.changed())
                .param("source", wish.source())
                .query(UUID.class)
                .optional();
    }

    @Override
    public Optional<ReceivedTables> find(UUID tables) {
        return jdbc.sql(TABLES + "WHERE i.id = :id")
                .param("id", tables)
                .query(ImportDeskInDatabase::tables)
                .optional();
    }

    @Override
    public Optional<ReceivedTables> hold(UUID tables) {
        return jdbc.sql(TABLES + "WHERE i.id = :id FOR UPDATE OF i")
                .param("id", tables)
                .query(ImportDeskInDatabase::tables)
                .optional();
    }

    @Override
    public List<ReceivedTables> page(int number, int size) {
        return jdbc.sql(TABLES + "ORDER BY i.received_at DESC, i.id DESC LIMIT :size OFFSET :from")
                .param("size", size)
                .param("from", (number - 1) * size)
                .query(ImportDeskInDatabase::tables)
                .list();
    }

    @Override
    public long count() {
        return jdbc.sql("SELECT count(*) FROM organisation.unit_import i")
                .query(Long.class)
                .single();
    }

    @Override
    public List<KeptFile> files(UUID tables) {
        return jdbc.sql("""
                        SELECT f.name, f.bytes FROM organisation.unit_import_file f
                        WHERE f.import_id = :import
                        ORDER BY f.number
                        """)
                .param("import", tables)
                .query((row, _) -> new KeptFile(row.getString("name"), row.getBytes("bytes")))
                .list();
    }

    @Override
    public void settle(UUID tables, State state, OptionalInt changes, Optional<PersonId> by, Instant at) {
        jdbc.sql("""
                        UPDATE organisation.unit_import
                        SET state = :state, changes = :changes, settled_by = :by, settled_at = :at
                        WHERE id = :id
                        """)
                .param("state", state.key())
                .param("changes", changes.isPresent() ? changes.getAsInt() : null)
                .param("by", id(by))
                .param("at", at(at))
                .param("id", tables)
                .update();
    }

    @Override
    public void deleteFiles(UUID tables) {
        jdbc.sql("DELETE FROM organisation.unit_import_file f WHERE f.import_id = :import")
                .param("import", tables)
                .update();
    }

    private static @Nullable UUID id(Optional<PersonId> person) {
        return person.map(PersonId::value).orElse(null);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atZone(VietnamTime.ZONE).toOffsetDateTime();
    }

    private static ReceivedTables tables(ResultSet row, int number) throws SQLException {
        var changes = row.getObject("changes", Integer.class);
        return new ReceivedTables(
                row.getObject("id", UUID.class),
                State.of(row.getString("state")),
                new Wish(
                        row.getObject("since", LocalDate.class),
                        row.getObject("changed", LocalDate.class),
                        row.getString("source")),
                List.of((String[]) row.getArray("files").getArray()),
                new ReceivedTables.Times(
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("settled_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)),
                changes == null ? OptionalInt.empty() : OptionalInt.of(changes));
    }
}

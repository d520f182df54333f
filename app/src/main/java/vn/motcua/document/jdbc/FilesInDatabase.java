package vn.motcua.document.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.document.FileId;
import vn.motcua.document.FileKind;
import vn.motcua.document.StoredFile;
import vn.motcua.document.usecase.KeyRegister;
import vn.motcua.document.usecase.Register;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

@Repository
class FilesInDatabase implements Register, KeyRegister {
    /** Held together by uploads, alone by a sweep. */
    private static final long SWEEP_LOCK = 7_202_511_212L;

    private final JdbcClient jdbc;

    FilesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void holdOffSweeps() {
        jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock_shared(:lock) l")
                .param("lock", SWEEP_LOCK)
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean sweepAlone() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(:lock)")
                .param("lock", SWEEP_LOCK)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean add(StoredFile file, String address) {
        return jdbc.sql("""
                        INSERT INTO document.file (id, address, sha256, size, kind, name, purpose, stored_at, stored_by)
                        VALUES (:id, :address, :sha256, :size, :kind, :name, :purpose, :at, :by)
                        ON CONFLICT (id) DO NOTHING
                        """)
                        .param("id", file.id().value())
                        .param("address", address)
                        .param("sha256", HexFormat.of().parseHex(file.sha256()))
                        .param("size", file.size())
                        .param("kind", file.kind().key())
                        .param("name", file.name())
                        .param("purpose", file.purpose())
                        .param("at", time(file.at()))
                        .param("by", file.by().map(PersonId::value).orElse(null))
                        .update()
                == 1;
    }

    @Override
    public Optional<StoredFile> find(FileId id) {
        return jdbc.sql("""
                        SELECT f.id, f.name, f.kind, f.size, f.sha256, f.purpose, f.stored_at, f.stored_by
                        FROM document.file f
                        WHERE f.id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> file(row))
                .optional();
    }

    @Override
    public Optional<String> address(FileId id) {
        return jdbc.sql("SELECT f.address FROM document.file f WHERE f.id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    @Override
    public boolean keep(FileId id, Instant at) {
        return jdbc.sql("UPDATE document.file SET kept_at = :at WHERE id = :id AND kept_at IS NULL")
                        .param("at", time(at))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    @Override
    public boolean remove(FileId id) {
        return jdbc.sql("DELETE FROM document.file f WHERE f.id = :id")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    @Override
    public long waiting(PersonId person) {
        return jdbc.sql("""
                        SELECT coalesce(sum(f.size), 0)
                        FROM document.file f
                        WHERE f.stored_by = :person AND f.kept_at IS NULL
                        """).param("person", person.value()).query(Long.class).single();
    }

    @Override
    public long left() {
        return jdbc.sql("""
                        SELECT coalesce(sum(f.size), 0)
                        FROM document.file f
                        WHERE f.stored_by IS NULL AND f.kept_at IS NULL
                        """).query(Long.class).single();
    }

    @Override
    public List<FileId> removeWaiting(Instant before, int most) {
        return jdbc.sql("""
                        DELETE FROM document.file f
                        WHERE f.id IN (
                            SELECT w.id FROM document.file w
                            WHERE w.kept_at IS NULL AND w.stored_at < :before
                            ORDER BY w.stored_at, w.id LIMIT :most
                            FOR UPDATE SKIP LOCKED)
                        RETURNING f.id
                        """)
                .param("before", time(before))
                .param("most", most)
                .query((row, _) -> new FileId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public Set<String> unreferenced(Collection<String> addresses) {
        return new LinkedHashSet<>(jdbc.sql("""
                        SELECT a.address
                        FROM unnest(CAST(:addresses AS text[])) a(address)
                        WHERE NOT EXISTS (SELECT 1 FROM document.file f WHERE f.address = a.address)
                          AND NOT EXISTS (SELECT 1 FROM document.preview p WHERE p.address = a.address)
                        ORDER BY a.address
                        """)
                .param("addresses", addresses.toArray(String[]::new))
                .query((row, _) -> row.getString("address"))
                .list());
    }

    @Override
    public Optional<String> preview(FileId id) {
        return jdbc.sql("SELECT p.address FROM document.preview p WHERE p.file_id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    @Override
    public void addPreview(FileId id, String address, Instant at) {
        jdbc.sql("""
                        INSERT INTO document.preview (file_id, address, made_at)
                        SELECT f.id, :address, :at
                        FROM document.file f
                        WHERE f.id = :id
                        FOR SHARE
                        ON CONFLICT (file_id) DO NOTHING
                        """)
                .param("address", address)
                .param("at", time(at))
                .param("id", id.value())
                .update();
    }

    @Override
    public String fingerprint(String ofThis) {
        jdbc.sql("""
                        INSERT INTO document.vault_key (fingerprint) VALUES (:fingerprint)
                        ON CONFLICT (only_row) DO NOTHING
                        """).param("fingerprint", ofThis).update();
        return fingerprint().orElseThrow();
    }

    @Override
    public Optional<String> fingerprint() {
        return jdbc.sql("SELECT k.fingerprint FROM document.vault_key k")
                .query(String.class)
                .optional();
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("name"),
                FileKind.of(row.getString("kind")),
                row.getLong("size"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getString("purpose"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("stored_by", UUID.class)).map(PersonId::new));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atZone(VietnamTime.ZONE).toOffsetDateTime();
    }
}

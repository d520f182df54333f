package vn.motcua.shared.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.shared.JournalRoots;
import vn.motcua.shared.JournalVerification.Head;

@Repository
class RootsInDatabase implements JournalRoots {
    private final JdbcClient jdbc;

    RootsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean enter(Root root) {
        return jdbc.sql("""
                        INSERT INTO shared.journal_root (day, seq, hash, signed_by, signature)
                        VALUES (:day, :seq, decode(:hash, 'hex'), :key, :signature)
                        ON CONFLICT (day) DO NOTHING
                        """)
                        .param("day", root.day())
                        .param("seq", root.head().seq())
                        .param("hash", root.head().hash())
                        .param("key", root.key())
                        .param("signature", root.signature())
                        .update()
                == 1;
    }

    @Override
    public Optional<LocalDate> newest() {
        return jdbc.sql("SELECT r.day FROM shared.journal_root r ORDER BY r.day DESC LIMIT 1")
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public List<Kept> all() {
        return jdbc.sql("""
                        SELECT r.day, r.seq, encode(r.hash, 'hex') AS hash, r.signed_by, r.signature,
                               coalesce(c.hash = r.hash, FALSE) AS linked
                        FROM shared.journal_root r
                        LEFT JOIN shared.journal_chain c ON c.seq = r.seq
                        ORDER BY r.day
                        """).query(RootsInDatabase::kept).list();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        var root = new Root(
                row.getObject("day", LocalDate.class),
                new Head(row.getLong("seq"), row.getString("hash")),
                row.getString("signed_by"),
                row.getString("signature"));
        return new Kept(root, row.getBoolean("linked"));
    }
}

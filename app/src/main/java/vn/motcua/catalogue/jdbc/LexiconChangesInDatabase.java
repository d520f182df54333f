package vn.motcua.catalogue.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.search.LexiconText.Entry;
import vn.motcua.catalogue.search.Section;
import vn.motcua.catalogue.usecase.LexiconChanges;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

@Repository
class LexiconChangesInDatabase implements LexiconChanges {
    private static final int MOST_OF_ONE = 20;

    private static final String CHANGE = """
            SELECT c.id, c.section, c.shipped, c.text, c.reason, c.made_at, c.ended_at, c.end_reason
            FROM catalogue.lexicon_change c
            """;

    private final JdbcClient jdbc;

    LexiconChangesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long edition() {
        return jdbc.sql("SELECT e.lexicon FROM catalogue.edition e")
                .query(Long.class)
                .single();
    }

    @Override
    public boolean lock(UUID change) {
        jdbc.sql("SELECT e.lexicon FROM catalogue.edition e FOR UPDATE")
                .query(Long.class)
                .single();
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM catalogue.lexicon_change c WHERE c.id = :id)")
                .param("id", change)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Change> now() {
        return jdbc.sql(CHANGE + "WHERE c.ended_at IS NULL ORDER BY c.made_at, c.id")
                .query(LexiconChangesInDatabase::change)
                .list();
    }

    @Override
    public void enter(Change change, Optional<PersonId> by) {
        jdbc.sql("""
                        INSERT INTO catalogue.lexicon_change (id, section, shipped, text, reason, made_by, made_at)
                        VALUES (:id, :section, :shipped, :text, :reason, :by, :at)
                        """)
                .param("id", change.id())
                .param("section", change.section().key())
                .param("shipped", change.shipped().orElse(null))
                .param("text", change.text().orElse(null))
                .param("reason", change.reason())
                .param("by", Rows.id(by))
                .param("at", there(change.at()))
                .update();
    }

    @Override
    public void end(UUID id, String reason, Optional<PersonId> by, Instant at) {
        jdbc.sql("""
                        UPDATE catalogue.lexicon_change SET ended_at = :at, ended_by = :by, end_reason = :reason
                        WHERE id = :id AND ended_at IS NULL
                        """)
                .param("at", there(at))
                .param("by", Rows.id(by))
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    @Override
    public void turnPage() {
        jdbc.sql("UPDATE catalogue.edition SET lexicon = lexicon + 1").update();
    }

    @Override
    public List<Change> latest(int most) {
        return jdbc.sql(CHANGE + "ORDER BY c.made_at DESC, c.id LIMIT :most")
                .param("most", most)
                .query(LexiconChangesInDatabase::change)
                .list();
    }

    @Override
    public List<Change> of(Entry entry) {
        return jdbc.sql(CHANGE + """
                        WHERE c.section = :section AND (c.shipped = :said OR c.text = :said)
                        ORDER BY c.made_at DESC, c.id
                        LIMIT :most
                        """)
                .param("section", entry.section().key())
                .param("said", entry.text())
                .param("most", MOST_OF_ONE)
                .query(LexiconChangesInDatabase::change)
                .list();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        var ended = Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class));
        var why = Optional.ofNullable(row.getString("end_reason"));
        return new Change(
                row.getObject("id", UUID.class),
                Section.valueOf(row.getString("section").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString("shipped")),
                Optional.ofNullable(row.getString("text")),
                row.getString("reason"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                ended.map(at -> new Ended(at.toInstant(), why.orElse(""))));
    }

    private static OffsetDateTime there(Instant at) {
        return at.atZone(VietnamTime.ZONE).toOffsetDateTime();
    }
}

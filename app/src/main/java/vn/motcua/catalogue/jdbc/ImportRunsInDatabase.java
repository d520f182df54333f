package vn.motcua.catalogue.jdbc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.exchange.Column;
import vn.motcua.catalogue.exchange.Mistake;
import vn.motcua.catalogue.exchange.TableFile;
import vn.motcua.catalogue.usecase.ImportRun;
import vn.motcua.catalogue.usecase.ImportRun.Fate;
import vn.motcua.catalogue.usecase.ImportRun.Line;
import vn.motcua.catalogue.usecase.ImportRuns;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

@Repository
class ImportRunsInDatabase implements ImportRuns {
    private final JdbcClient jdbc;

    ImportRunsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void receive(ImportRun run, byte[] digest, Optional<PersonId> by) {
        jdbc.sql("""
                        INSERT INTO catalogue.import_run
                            (id, file_name, size, digest, state, from_day, decision, received_by, received_at)
                        VALUES (:id, :name, :size, :digest, 'received', :from, :decision, :by, :at)
                        """)
                .param("id", run.id())
                .param("name", run.file().name())
                .param("size", run.file().size())
                .param("digest", digest)
                .param("from", run.terms().from())
                .param("decision", run.terms().decision())
                .param("by", Rows.id(by))
                .param("at", run.times().receivedAt().atZone(VietnamTime.ZONE).toOffsetDateTime())
                .update();
    }

    @Override
    public void keep(UUID run, int number, byte[] piece) {
        jdbc.sql("INSERT INTO catalogue.import_piece (run_id, number, bytes) VALUES (:run, :number, :bytes)")
                .param("run", run)
                .param("number", number)
                .param("bytes", piece)
                .update();
    }

    @Override
    public Optional<UUID> interrupted(byte[] digest, ImportRun.Terms terms) {
        return jdbc.sql("""
                        SELECT r.id FROM catalogue.import_run r
                        WHERE r.digest = :digest AND r.from_day = :from AND r.decision = :decision
                            AND r.state = 'received'
                        ORDER BY r.received_at DESC
                        LIMIT 1
                        """)
                .param("digest", digest)
                .param("from", terms.from())
                .param("decision", terms.decision())
                .query(UUID.class)
                .optional();
    }

    @Override
    public TableFile.Source file(UUID run) {
        return () -> new Pieces(run);
    }

    @Override
    public Optional<ImportRun> find(UUID run) {
        return jdbc.sql(ImportRows.RUN + "WHERE r.id = :id")
                .param("id", run)
                .query(ImportRows::run)
                .optional();
    }

    @Override
    public Optional<ImportRun> lock(UUID run) {
        return jdbc.sql(ImportRows.RUN + "WHERE r.id = :id FOR UPDATE")
                .param("id", run)
                .query(ImportRows::run)
                .optional();
    }

    @Override
    public List<ImportRun> latest(int but, int most) {
        return jdbc.sql(ImportRows.RUN + "ORDER BY r.received_at DESC, r.id OFFSET :but LIMIT :most")
                .param("but", but)
                .param("most", most)
                .query(ImportRows::run)
                .list();
    }

    @Override
    public int count() {
        return jdbc.sql("SELECT count(*) FROM catalogue.import_run r")
                .query(Integer.class)
                .single();
    }

    @Override
    public void discard(UUID run, Optional<PersonId> by, Instant at) {
        jdbc.sql("DELETE FROM catalogue.import_row WHERE run_id = :run")
                .param("run", run)
                .update();
        jdbc.sql("DELETE FROM catalogue.import_piece WHERE run_id = :run")
                .param("run", run)
                .update();
        jdbc.sql("""
                        UPDATE catalogue.import_run SET state = 'discarded', discarded_by = :by, discarded_at = :at
                        WHERE id = :run AND state <> 'published'
                        """)
                .param("by", Rows.id(by))
                .param("at", at.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .param("run", run)
                .update();
    }

    @Override
    public Set<String> codes(UUID run) {
        return new HashSet<>(jdbc.sql("SELECT w.code FROM catalogue.import_row w WHERE w.run_id = :run")
                .param("run", run)
                .query(String.class)
                .list());
    }

    @Override
    public void enter(UUID run, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var rows = ExchangeJson.array();
        lines.forEach(line -> {
            var row = rows.addObject();
            row.put("line", line.number());
            row.put("code", ExchangeJson.stored(line.code()));
            row.put("name", ExchangeJson.stored(line.row().at(Column.NAME)));
            row.set("cells", ExchangeJson.write(line.row()));
            row.put("fate", line.fate().key());
            row.set("mistakes", ExchangeJson.write(line.mistakes()));
        });
        jdbc.sql("""
                        INSERT INTO catalogue.import_row (run_id, line, code, name, cells, fate, mistakes)
                        SELECT :run, w.line, w.code, w.name, w.cells, w.fate, w.mistakes
                        FROM jsonb_to_recordset(:rows::jsonb)
                            AS w(line bigint, code text, name text, cells jsonb, fate text, mistakes jsonb)
                        """).param("run", run).param("rows", rows.toString()).update();
        jdbc.sql("UPDATE catalogue.import_run SET read_up_to = :line WHERE id = :run")
                .param("line", lines.getLast().number())
                .param("run", run)
                .update();
    }

    @Override
    public void tried(UUID run) {
        jdbc.sql("UPDATE catalogue.import_run SET state = 'tried' WHERE id = :run AND state = 'received'")
                .param("run", run)
                .update();
    }

    @Override
    public void refuse(UUID run, Mistake mistake) {
        jdbc.sql("""
                        UPDATE catalogue.import_run SET state = 'refused', mistake = :mistake::jsonb
                        WHERE id = :run AND state = 'received'
                        """)
                .param("mistake", ExchangeJson.write(mistake).toString())
                .param("run", run)
                .update();
    }

    @Override
    public void published(UUID run, Optional<PersonId> by, Instant at) {
        jdbc.sql("""
                        UPDATE catalogue.import_run SET state = 'published', published_by = :by, published_at = :at
                        WHERE id = :run
                        """)
                .param("by", Rows.id(by))
                .param("at", at.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .param("run", run)
                .update();
    }

    @Override
    public Map<Fate, Long> counts(UUID run) {
        var counts = new EnumMap<Fate, Long>(Fate.class);
        List.of(Fate.values()).forEach(fate -> counts.put(fate, 0L));
        jdbc.sql("""
                        SELECT w.fate, count(*) AS lines FROM catalogue.import_row w
                        WHERE w.run_id = :run GROUP BY w.fate
                        """).param("run", run).query(row -> {
            counts.put(Fate.valueOf(row.getString("fate").toUpperCase(Locale.ROOT)), row.getLong("lines"));
        });
        return counts;
    }

    @Override
    public List<Line> lines(UUID run, Fate fate, long after, int most) {
        return jdbc.sql(ImportRows.LINE + """
                        WHERE w.run_id = :run AND w.fate = :fate AND w.line > :after
                        ORDER BY w.line
                        LIMIT :most
                        """)
                .param("run", run)
                .param("fate", fate.key())
                .param("after", after)
                .param("most", most)
                .query(ImportRows::line)
                .list();
    }

    @Override
    public List<Line> toPublish(UUID run, String afterCode, int most) {
        return jdbc.sql(ImportRows.LINE + """
                        WHERE w.run_id = :run AND w.fate IN ('new', 'changed') AND w.code > :after
                        ORDER BY w.code
                        LIMIT :most
                        """)
                .param("run", run)
                .param("after", afterCode)
                .param("most", most)
                .query(ImportRows::line)
                .list();
    }

    @Override
    public void settle(UUID run, List<Settled> lines) {
        var rows = ExchangeJson.array();
        lines.forEach(line -> {
            var row = rows.addObject();
            row.put("line", line.number());
            row.put("fate", line.fate().key());
            row.set("mistakes", ExchangeJson.write(line.mistakes()));
            row.put(
                    "revision",
                    line.revision().map(RevisionId::value).map(UUID::toString).orElse(null));
        });
        jdbc.sql("""
                        UPDATE catalogue.import_row w
                        SET fate = s.fate, mistakes = s.mistakes, revision_id = s.revision
                        FROM jsonb_to_recordset(:rows::jsonb)
                            AS s(line bigint, fate text, mistakes jsonb, revision uuid)
                        WHERE w.run_id = :run AND w.line = s.line
                        """).param("rows", rows.toString()).param("run", run).update();
    }

    /** Các mảnh of a file, each read when the one before it is used up. */
    private final class Pieces extends InputStream {
        private final UUID run;
        private int number;
        private InputStream piece = InputStream.nullInputStream();

        private Pieces(UUID run) {
            this.run = run;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var read = piece.read(into, from, most);
            if (read >= 0) {
                return read;
            }
            var next = next();
            next.ifPresent(bytes -> piece = new ByteArrayInputStream(bytes));
            return next.isPresent() ? piece.read(into, from, most) : -1;
        }

        private Optional<byte[]> next() {
            return jdbc.sql("SELECT p.bytes FROM catalogue.import_piece p WHERE p.run_id = :run AND p.number = :at")
                    .param("run", run)
                    .param("at", number++)
                    .query((row, _) -> row.getBytes("bytes"))
                    .optional();
        }
    }
}

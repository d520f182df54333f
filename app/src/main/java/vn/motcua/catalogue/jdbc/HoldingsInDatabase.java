package vn.motcua.catalogue.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.exchange.ProcedureFile;
import vn.motcua.catalogue.exchange.Row;
import vn.motcua.catalogue.model.ProcedureJson;
import vn.motcua.catalogue.usecase.Holdings;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

@Repository
class HoldingsInDatabase implements Holdings {
    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;

    HoldingsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock(Collection<ProcedureCode> codes, Instant now) {
        var rows = ExchangeJson.array();
        codes.stream()
                .sorted()
                .forEach(code ->
                        rows.addObject().put("id", Uuid7.at(now).toString()).put("code", code.value()));
        jdbc.sql("""
                        INSERT INTO catalogue.procedure (id, code, entered_at)
                        SELECT n.id, n.code, :now FROM jsonb_to_recordset(:rows::jsonb) AS n(id uuid, code text)
                        ORDER BY n.code
                        ON CONFLICT (code) DO NOTHING
                        """)
                .param("rows", rows.toString())
                .param("now", now.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .update();
        jdbc.sql("SELECT p.id FROM catalogue.procedure p WHERE p.code IN (:codes) ORDER BY p.code FOR UPDATE")
                .param("codes", codes.stream().map(ProcedureCode::value).toList())
                .query(UUID.class)
                .list();
    }

    @Override
    public Map<ProcedureCode, Held> of(Collection<ProcedureCode> codes, LocalDate on) {
        var held = new HashMap<ProcedureCode, Held>();
        if (!codes.isEmpty()) {
            jdbc.sql("""
                            SELECT p.id AS procedure, p.code, r.id, r.number, r.content, lower(r.valid) AS from_day,
                                upper(r.valid) AS until_day, r.decision, o.origin, n.next, n.numbers
                            FROM catalogue.procedure p
                            LEFT JOIN catalogue.revision r
                                ON r.procedure_id = p.id AND r.state = 'published' AND r.valid @> :on::date
                            LEFT JOIN LATERAL (
                                SELECT i.origin FROM catalogue.revision i
                                WHERE i.procedure_id = p.id AND i.origin IS NOT NULL AND i.state = 'published'
                                ORDER BY i.number DESC
                                LIMIT 1
                            ) o ON true
                            LEFT JOIN LATERAL (
                                SELECT min(lower(a.valid)) FILTER (WHERE lower(a.valid) >= :on) AS next,
                                    coalesce(max(a.number), 0) AS numbers
                                FROM catalogue.revision a
                                WHERE a.procedure_id = p.id AND a.state = 'published'
                            ) n ON true
                            WHERE p.code IN (:codes)
                            """)
                    .param("on", on)
                    .param("codes", codes.stream().map(ProcedureCode::value).toList())
                    .query(row -> {
                        held.put(new ProcedureCode(row.getString("code")), held(row));
                    });
        }
        return held;
    }

    private static Held held(ResultSet row) throws SQLException {
        var present = row.getObject("id", UUID.class);
        return new Held(
                row.getObject("procedure", UUID.class),
                present == null ? Optional.empty() : Optional.of(Rows.published(row, 0)),
                origin(row.getString("origin")),
                Optional.ofNullable(row.getObject("next", LocalDate.class)),
                row.getInt("numbers"));
    }

    private static Optional<Row> origin(@Nullable String json) {
        return Optional.ofNullable(json).map(ExchangeJson::row);
    }

    @Override
    public void publish(List<Taken> taken, Optional<PersonId> by, Instant at) {
        var rows = ExchangeJson.array();
        taken.forEach(each -> {
            var revision = each.revision();
            var content = ProcedureJson.write(revision.procedure());
            var row = rows.addObject();
            row.put("id", revision.id().value().toString());
            row.put("procedure", each.procedure().toString());
            row.put("number", revision.number());
            row.put("from_day", revision.from().toString());
            row.put("until_day", revision.until().map(LocalDate::toString).orElse(null));
            row.put("decision", revision.decision());
            row.put("content", content);
            row.put("fingerprint", HexFormat.of().formatHex(Rows.sha256(content)));
            row.set("origin", ExchangeJson.write(each.row()));
        });
        jdbc.sql("""
                        INSERT INTO catalogue.revision (id, procedure_id, number, state, valid, decision, content,
                            fingerprint, origin, drafted_at, published_by, published_at)
                        SELECT t.id, t.procedure, t.number, 'published', daterange(t.from_day, t.until_day), t.decision,
                            t.content::jsonb, decode(t.fingerprint, 'hex'), t.origin, :at, :by, :at
                        FROM jsonb_to_recordset(:rows::jsonb) AS t(id uuid, procedure uuid, number integer,
                            from_day date, until_day date, decision text, content text, fingerprint text, origin jsonb)
                        """)
                .param("rows", rows.toString())
                .param("by", Rows.id(by))
                .param("at", at.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .update();
    }

    @Override
    public Iterator<ProcedureFile.Item> inForce(LocalDate on) {
        return Stream.iterate(page(on, ""), page -> !page.isEmpty(), page -> page(on, codeOf(page.getLast())))
                .flatMap(List::stream)
                .iterator();
    }

    private static String codeOf(ProcedureFile.Item item) {
        return item.revision().procedure().code().value();
    }

    private List<ProcedureFile.Item> page(LocalDate on, String after) {
        return jdbc.sql("""
                        SELECT r.id, r.number, r.content, lower(r.valid) AS from_day, upper(r.valid) AS until_day,
                            r.decision, r.origin
                        FROM catalogue.procedure p
                        JOIN catalogue.revision r ON r.procedure_id = p.id
                        WHERE r.state = 'published' AND r.valid @> :on::date AND p.code > :after
                        ORDER BY p.code
                        LIMIT :most
                        """)
                .param("on", on)
                .param("after", after)
                .param("most", AT_ONCE)
                .query((row, number) ->
                        new ProcedureFile.Item(Rows.published(row, number), origin(row.getString("origin"))))
                .list();
    }
}

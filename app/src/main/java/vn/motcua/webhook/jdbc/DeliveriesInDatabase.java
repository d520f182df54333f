package vn.motcua.webhook.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.webhook.usecase.Deliveries;

@Repository
class DeliveriesInDatabase implements Deliveries {
    private final JdbcClient jdbc;

    DeliveriesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void queue(News news, long event, Instant due) {
        jdbc.sql("""
                        INSERT INTO webhook.news (id, subscriber_id, event, fact, at, body, due_at)
                        VALUES (:id, :subscriber, :event, :fact, :at, :body, :due)
                        ON CONFLICT (subscriber_id, event) DO NOTHING
                        """)
                .param("id", news.id())
                .param("subscriber", news.subscriber())
                .param("event", event)
                .param("fact", news.fact())
                .param("at", there(news.at()))
                .param("body", news.body())
                .param("due", there(due))
                .update();
    }

    @Override
    public List<UUID> awaited(Instant now) {
        return jdbc.sql("""
                        SELECT s.id FROM webhook.subscriber s
                        WHERE s.ended_at IS NULL AND EXISTS (
                            SELECT 1 FROM webhook.news n
                            WHERE n.subscriber_id = s.id AND n.state = 'waiting' AND n.due_at <= :now)
                        ORDER BY s.id
                        """)
                .param("now", there(now))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    @Override
    public Optional<Taken> take(UUID subscriber, Instant now, Instant until) {
        return jdbc.sql("""
                        UPDATE webhook.news n SET attempts = n.attempts + 1, due_at = :until
                        FROM webhook.subscriber s
                        WHERE s.id = n.subscriber_id AND n.id = (
                            SELECT w.id FROM webhook.news w
                            WHERE w.subscriber_id = :subscriber AND w.state = 'waiting' AND w.due_at <= :now
                            ORDER BY w.due_at, w.id
                            LIMIT 1
                            FOR UPDATE SKIP LOCKED)
                        RETURNING n.id, n.subscriber_id, s.address, n.body, n.attempts
                        """)
                .param("until", there(until))
                .param("subscriber", subscriber)
                .param("now", there(now))
                .query((row, _) -> new Taken(
                        row.getObject("id", UUID.class),
                        row.getObject("subscriber_id", UUID.class),
                        row.getString("address"),
                        row.getString("body"),
                        row.getInt("attempts")))
                .optional();
    }

    @Override
    public void told(Taken taken, Instant at) {
        settle(taken, State.TOLD, at, "");
    }

    @Override
    public void postpone(Taken taken, Instant due, String answer) {
        jdbc.sql("""
                        UPDATE webhook.news n SET due_at = :due, answer = :answer
                        WHERE n.id = :id AND n.attempts = :attempt AND n.state = 'waiting'
                        """)
                .param("due", there(due))
                .param("answer", answer)
                .param("id", taken.id())
                .param("attempt", taken.attempt())
                .update();
    }

    @Override
    public boolean bury(Taken taken, Instant at, String answer) {
        return settle(taken, State.DEAD, at, answer);
    }

    private boolean settle(Taken taken, State state, Instant at, String answer) {
        return jdbc.sql("""
                        UPDATE webhook.news n SET state = :state, settled_at = :at, answer = NULLIF(:answer, '')
                        WHERE n.id = :id AND n.attempts = :attempt AND n.state = 'waiting'
                        """)
                        .param("state", state.key())
                        .param("at", there(at))
                        .param("answer", answer)
                        .param("id", taken.id())
                        .param("attempt", taken.attempt())
                        .update()
                == 1;
    }

    @Override
    public boolean replay(UUID subscriber, UUID news, Instant due) {
        return jdbc.sql("""
                        UPDATE webhook.news n SET state = 'waiting', settled_at = NULL, attempts = 0, due_at = :due
                        WHERE n.id = :id AND n.subscriber_id = :subscriber AND n.state = 'dead' AND EXISTS (
                            SELECT 1 FROM webhook.subscriber s WHERE s.id = n.subscriber_id AND s.ended_at IS NULL)
                        """)
                        .param("due", there(due))
                        .param("id", news)
                        .param("subscriber", subscriber)
                        .update()
                == 1;
    }

    @Override
    public List<UUID> dead(UUID subscriber, int most) {
        return jdbc.sql("""
                        SELECT n.id FROM webhook.news n
                        WHERE n.subscriber_id = :subscriber AND n.state = 'dead'
                        ORDER BY n.id
                        LIMIT :most
                        """)
                .param("subscriber", subscriber)
                .param("most", most)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    @Override
    public void forget(UUID subscriber) {
        jdbc.sql("DELETE FROM webhook.news n WHERE n.subscriber_id = :subscriber AND n.state = 'waiting'")
                .param("subscriber", subscriber)
                .update();
    }

    @Override
    public List<Line> page(UUID subscriber, Optional<UUID> before, int most) {
        return jdbc.sql("""
                        SELECT n.id, n.fact, n.at, n.state, n.attempts, n.due_at, n.answer
                        FROM webhook.news n
                        WHERE n.subscriber_id = :subscriber AND (CAST(:before AS uuid) IS NULL OR n.id < :before)
                        ORDER BY n.id DESC
                        LIMIT :most
                        """)
                .param("subscriber", subscriber)
                .param("before", before.orElse(null))
                .param("most", most)
                .query(DeliveriesInDatabase::line)
                .list();
    }

    @Override
    public long count(UUID subscriber, State state) {
        return jdbc.sql("""
                        SELECT count(*) FROM webhook.news n
                        WHERE n.subscriber_id = :subscriber AND n.state = :state
                        """)
                .param("subscriber", subscriber)
                .param("state", state.key())
                .query(Long.class)
                .single();
    }

    @Override
    public int sweep(Instant before, int most) {
        return jdbc.sql("""
                        DELETE FROM webhook.news n
                        WHERE n.id IN (
                            SELECT o.id FROM webhook.news o
                            WHERE o.settled_at < :before
                            ORDER BY o.settled_at
                            LIMIT :most)
                        """).param("before", there(before)).param("most", most).update();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var state = State.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
        var due = row.getObject("due_at", OffsetDateTime.class).toInstant();
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("fact"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                state,
                row.getInt("attempts"),
                state == State.WAITING ? Optional.of(due) : Optional.empty(),
                Optional.ofNullable(row.getString("answer")).orElse(""));
    }

    private static OffsetDateTime there(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

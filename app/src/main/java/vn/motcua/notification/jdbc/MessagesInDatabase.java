package vn.motcua.notification.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.spi.QuietHours;
import vn.motcua.identity.spi.Way;
import vn.motcua.notification.Channel;
import vn.motcua.notification.Message;
import vn.motcua.notification.Message.Urgency;
import vn.motcua.notification.Message.Words;
import vn.motcua.notification.usecase.Letter;
import vn.motcua.notification.usecase.Messages;
import vn.motcua.shared.VietnamTime;

@Repository
class MessagesInDatabase implements Messages {
    private final JdbcClient jdbc;

    MessagesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean post(UUID id, Message message, Instant at, Instant due) {
        var words = message.words();
        return jdbc.sql("""
                                INSERT INTO notification.message
                                    (id, channel, recipient, language, subject, body_text, body_html, urgent,
                                     dedupe_key, about, posted_at, due_at, quiet_from, quiet_until)
                                VALUES (:id, :channel, :to, :language, :subject, :text, :html, :urgent,
                                        :key, :about, :at, :due, :quietFrom, :quietUntil)
                                ON CONFLICT (dedupe_key) DO NOTHING
                                """)
                        .param("id", id)
                        .param("channel", message.channel().way().key())
                        .param("to", message.channel().recipient())
                        .param("language", words.language())
                        .param("subject", words.subject())
                        .param("text", words.text())
                        .param("html", words.html().orElse(null))
                        .param("urgent", message.urgency() == Urgency.AT_ONCE)
                        .param("key", message.dedupeKey())
                        .param("about", message.about())
                        .param("at", there(at))
                        .param("due", there(due))
                        .param(
                                "quietFrom",
                                message.quiet().map(QuietHours::from).orElse(null))
                        .param(
                                "quietUntil",
                                message.quiet().map(QuietHours::until).orElse(null))
                        .update()
                == 1;
    }

    @Override
    public UUID known(String dedupeKey) {
        return jdbc.sql("SELECT m.id FROM notification.message m WHERE m.dedupe_key = :key")
                .param("key", dedupeKey)
                .query(UUID.class)
                .single();
    }

    @Override
    public Optional<Letter> take(Way way, Instant now, Instant until) {
        return jdbc.sql("""
                        UPDATE notification.message m SET attempts = m.attempts + 1, due_at = :until
                        WHERE m.id = (
                            SELECT w.id FROM notification.message w
                            WHERE w.state = 'waiting' AND w.channel = :channel AND w.due_at <= :now
                            ORDER BY w.channel, w.due_at, w.id
                            LIMIT 1
                            FOR UPDATE SKIP LOCKED)
                        RETURNING m.id, m.channel, m.recipient, m.language, m.subject, m.body_text, m.body_html,
                            m.urgent, m.dedupe_key, m.about, m.posted_at, m.attempts, m.quiet_from, m.quiet_until
                        """)
                .param("channel", way.key())
                .param("until", there(until))
                .param("now", there(now))
                .query(MessagesInDatabase::letter)
                .optional();
    }

    @Override
    public void hold(Letter letter, Instant due) {
        jdbc.sql("""
                        UPDATE notification.message m SET due_at = :due, attempts = m.attempts - 1
                        WHERE m.id = :id AND m.attempts = :attempt AND m.state = 'waiting'
                        """)
                .param("due", there(due))
                .param("id", letter.id())
                .param("attempt", letter.attempt())
                .update();
    }

    @Override
    public boolean sent(Letter letter, Instant at) {
        return jdbc.sql("""
                                UPDATE notification.message m
                                SET state = 'sent', settled_at = :at, subject = NULL, body_text = NULL,
                                    body_html = NULL, answer = NULL
                                WHERE m.id = :id AND m.attempts = :attempt AND m.state = 'waiting'
                                """)
                        .param("at", there(at))
                        .param("id", letter.id())
                        .param("attempt", letter.attempt())
                        .update()
                == 1;
    }

    @Override
    public void postpone(Letter letter, Instant due, String answer) {
        jdbc.sql("""
                        UPDATE notification.message m SET due_at = :due, answer = :answer
                        WHERE m.id = :id AND m.attempts = :attempt AND m.state = 'waiting'
                        """)
                .param("due", there(due))
                .param("answer", answer)
                .param("id", letter.id())
                .param("attempt", letter.attempt())
                .update();
    }

    @Override
    public boolean bury(Letter letter, Instant at, String answer) {
        return jdbc.sql("""
                                UPDATE notification.message m
                                SET state = 'dead', settled_at = :at, answer = :answer
                                WHERE m.id = :id AND m.attempts = :attempt AND m.state = 'waiting'
                                """)
                        .param("at", there(at))
                        .param("answer", answer)
                        .param("id", letter.id())
                        .param("attempt", letter.attempt())
                        .update()
                == 1;
    }

    @Override
    public boolean replay(UUID id, Instant due) {
        return jdbc.sql("""
                                UPDATE notification.message m
                                SET state = 'waiting', settled_at = NULL, attempts = 0, due_at = :due
                                WHERE m.id = :id AND m.state = 'dead'
                                """).param("due", there(due)).param("id", id).update() == 1;
    }

    @Override
    public boolean discard(UUID id, Instant at, String reason) {
        return jdbc.sql("""
                                UPDATE notification.message m
                                SET state = 'discarded', settled_at = :at, reason = :reason, subject = NULL,
                                    body_text = NULL, body_html = NULL
                                WHERE m.id = :id AND m.state = 'dead'
                                """)
                        .param("at", there(at))
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public Optional<Notice> find(UUID id) {
        return jdbc.sql("SELECT" + NOTICE + "WHERE m.id = :id")
                .param("id", id)
                .query(MessagesInDatabase::notice)
                .optional();
    }

    @Override
    public List<UUID> dead(int most) {
        return jdbc.sql("""
                        SELECT m.id FROM notification.message m
                        WHERE m.state = 'dead'
                        ORDER BY m.id
                        LIMIT :most
                        """)
                .param("most", most)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    @Override
    public List<Notice> page(Optional<State> state, Optional<UUID> before, int most) {
        var sql = "SELECT" + NOTICE + "WHERE "
                + state.map(_ -> "m.state = :state AND ").orElse("")
                + "m.id < :before ORDER BY m.id DESC LIMIT :most";
        var question = jdbc.sql(sql).param("before", before.orElse(LAST)).param("most", most);
        return state.map(wanted -> question.param("state", wanted.key()))
                .orElse(question)
                .query(MessagesInDatabase::notice)
                .list();
    }

    private static final String NOTICE =
            " m.id, m.channel, m.recipient, m.state, m.attempts, m.posted_at, m.due_at, m.answer, m.reason"
                    + " FROM notification.message m ";

    /** Behind every id there is. */
    private static final UUID LAST = new UUID(-1, -1);

    @Override
    public long count(State state) {
        return jdbc.sql("SELECT count(*) FROM notification.message m WHERE m.state = :state")
                .param("state", state.key())
                .query(Long.class)
                .single();
    }

    @Override
    public long waiting(Way way) {
        return jdbc.sql(
                        "SELECT count(*) FROM notification.message m WHERE m.state = 'waiting' AND m.channel = :channel")
                .param("channel", way.key())
                .query(Long.class)
                .single();
    }

    @Override
    public int sweep(Instant before, int most) {
        return jdbc.sql("""
                        DELETE FROM notification.message m
                        WHERE m.id = ANY (ARRAY(
                            SELECT w.id FROM notification.message w
                            WHERE w.settled_at < :before
                            ORDER BY w.settled_at
                            LIMIT :most
                            FOR UPDATE SKIP LOCKED))
                        """).param("before", there(before)).param("most", most).update();
    }

    private static OffsetDateTime there(Instant instant) {
        return instant.atZone(VietnamTime.ZONE).toOffsetDateTime();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        var words = new Words(
                row.getString("language"),
                row.getString("subject"),
                row.getString("body_text"),
                Optional.ofNullable(row.getString("body_html")));
        var message = new Message(
                channel(row),
                words,
                row.getBoolean("urgent") ? Urgency.AT_ONCE : Urgency.BY_DAY,
                row.getString("dedupe_key"),
                row.getObject("about", UUID.class),
                Optional.empty(),
                quiet(row));
        return new Letter(
                row.getObject("id", UUID.class), message, at(row, "posted_at").orElseThrow(), row.getInt("attempts"));
    }

    private static Optional<QuietHours> quiet(ResultSet row) throws SQLException {
        var until = row.getObject("quiet_until", LocalTime.class);
        return Optional.ofNullable(row.getObject("quiet_from", LocalTime.class))
                .map(from -> new QuietHours(from, until));
    }

    private static Channel channel(ResultSet row) throws SQLException {
        return Channel.to(Way.of(row.getString("channel")).orElseThrow(), row.getString("recipient"));
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        var state = State.of(row.getString("state")).orElseThrow();
        var channel = channel(row);
        return new Notice(
                row.getObject("id", UUID.class),
                channel.way(),
                channel.masked(),
                state,
                row.getInt("attempts"),
                at(row, "posted_at").orElseThrow(),
                at(row, "due_at").filter(_ -> state == State.WAITING),
                Optional.ofNullable(row.getString("answer")).orElse(""),
                Optional.ofNullable(row.getString("reason")));
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}

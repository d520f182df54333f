package vn.motcua.webhook.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.webhook.model.Secret;
import vn.motcua.webhook.model.Subscriber;
import vn.motcua.webhook.model.Topic;
import vn.motcua.webhook.usecase.Subscribers;

@Repository
class SubscribersInDatabase implements Subscribers {
    private static final String SUBSCRIBER = """
            SELECT s.id, s.name, s.address, s.topics, s.since, s.ended_at
            FROM webhook.subscriber s
            """;

    private final JdbcClient jdbc;

    SubscribersInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Subscriber subscriber, Secret secret) {
        var added = jdbc.sql("""
                        INSERT INTO webhook.subscriber (id, name, address, topics, since)
                        VALUES (:id, :name, :address, string_to_array(:topics, ','), :since)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .param("id", subscriber.id())
                .param("name", subscriber.name())
                .param("address", subscriber.address())
                .param("topics", written(subscriber.topics()))
                .param("since", at(subscriber.since()))
                .update();
        if (added == 1) {
            add(subscriber.id(), secret, subscriber.since());
        }
        return added == 1;
    }

    @Override
    public List<Subscriber> all() {
        return jdbc.sql(SUBSCRIBER + "ORDER BY (s.ended_at IS NOT NULL), s.name, s.id")
                .query(SubscribersInDatabase::subscriber)
                .list();
    }

    @Override
    public Optional<Subscriber> find(UUID id) {
        return jdbc.sql(SUBSCRIBER + "WHERE s.id = :id")
                .param("id", id)
                .query(SubscribersInDatabase::subscriber)
                .optional();
    }

    @Override
    public Optional<Subscriber> hold(UUID id) {
        return jdbc.sql(SUBSCRIBER + "WHERE s.id = :id FOR UPDATE")
                .param("id", id)
                .query(SubscribersInDatabase::subscriber)
                .optional();
    }

    @Override
    public List<Secret> secrets(UUID id, Instant now) {
        return jdbc.sql("""
                        SELECT k.key FROM webhook.secret k
                        WHERE k.subscriber_id = :id AND (k.until IS NULL OR k.until > :now)
                        ORDER BY k.made_at DESC
                        """)
                .param("id", id)
                .param("now", at(now))
                .query((row, _) -> new Secret(row.getString("key")))
                .list();
    }

    /** Of those before it the newest goes on for a while, and no other: two signatures are enough to change over. */
    @Override
    public void rotate(UUID id, Secret fresh, Instant now, Instant until) {
        jdbc.sql("DELETE FROM webhook.secret k WHERE k.subscriber_id = :id AND k.until IS NOT NULL")
                .param("id", id)
                .update();
        jdbc.sql("UPDATE webhook.secret k SET until = :until WHERE k.subscriber_id = :id")
                .param("until", at(until))
                .param("id", id)
                .update();
        add(id, fresh, now);
    }

    @Override
    public void end(UUID id, Instant now) {
        jdbc.sql("UPDATE webhook.subscriber s SET ended_at = :now WHERE s.id = :id")
                .param("now", at(now))
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM webhook.secret k WHERE k.subscriber_id = :id")
                .param("id", id)
                .update();
    }

    private void add(UUID subscriber, Secret secret, Instant now) {
        jdbc.sql("INSERT INTO webhook.secret (subscriber_id, made_at, key) VALUES (:subscriber, :now, :key)")
                .param("subscriber", subscriber)
                .param("now", at(now))
                .param("key", secret.text())
                .update();
    }

    private static Subscriber subscriber(ResultSet row, int number) throws SQLException {
        return new Subscriber(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("address"),
                read((String[]) row.getArray("topics").getArray()),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static String written(Set<Topic> topics) {
        return topics.stream().sorted().map(Topic::key).collect(Collectors.joining(","));
    }

    private static Set<Topic> read(String... topics) {
        return Arrays.stream(topics).flatMap(key -> Topic.of(key).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

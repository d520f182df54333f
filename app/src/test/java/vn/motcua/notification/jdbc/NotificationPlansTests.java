package vn.motcua.notification.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.Plans;
import vn.motcua.TestDatabase;
import vn.motcua.identity.spi.Way;
import vn.motcua.notification.usecase.Messages.State;

/** Three months of messages behind the few that wait: what delivery asks every two seconds must not grow with them. */
class NotificationPlansTests {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @Test
    void whatIsDueIsFoundByIndexAndSoIsAPage() {
        try (var database = TestDatabase.fresh()) {
            JdbcClient.create(database.owner()).sql(MONTHS).update();
            var plans = Plans.over(database.program());
            var messages = new MessagesInDatabase(JdbcClient.create(plans.source()));
            messages.take(Way.MAIL, NOW, NOW);
            messages.dead(100);
            messages.page(Optional.empty(), Optional.empty(), 26);
            messages.page(Optional.of(State.DEAD), Optional.of(new UUID(1, 9)), 26);
            messages.count(State.WAITING);
            messages.waiting(Way.TEXT);
            messages.sweep(NOW, 1_000);
            var taken = plans.taken();
            assertThat(taken).hasSize(7);
            assertThat(taken).allSatisfy(plan -> assertThat(plan).doesNotContain("Seq Scan"));
            assertThat(taken.getFirst()).contains("message_due").doesNotContain("Sort");
        }
    }

    private static final String MONTHS = """
            INSERT INTO notification.message
                (id, channel, recipient, language, subject, body_text, urgent, dedupe_key, about, posted_at, due_at,
                 state, settled_at)
            SELECT CAST(lpad(to_hex(n), 32, '0') AS uuid), 'mail', 'lan@example.vn', 'vi',
                   CASE WHEN n % 100 < 2 THEN 'x' END, CASE WHEN n % 100 < 2 THEN 'x' END, false, 'k' || n,
                   CAST(lpad(to_hex(n), 32, '0') AS uuid), now(), '2026-01-01',
                   CASE n % 100 WHEN 0 THEN 'waiting' WHEN 1 THEN 'dead' ELSE 'sent' END,
                   CASE WHEN n % 100 > 0 THEN TIMESTAMPTZ '2027-01-01' END
            FROM generate_series(1, 20000) n;
            ANALYZE notification.message
            """;
}

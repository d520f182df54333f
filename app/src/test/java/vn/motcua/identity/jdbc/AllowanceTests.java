package vn.motcua.identity.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.identity.usecase.Allowance;
import vn.motcua.shared.VietnamTime;

class AllowanceTests {
    private static final Instant NOON = Instant.parse("2026-01-05T05:00:00Z");

    private final TestDatabase database = TestDatabase.fresh();
    private final Watch watch = new Watch();
    private final Allowance allowance = node();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void fiveAttemptsInARowThenOneEveryThreeMinutes() {
        assertThat(attempts(5, "lan", "10.0.0.1")).isEqualTo(5);
        assertThat(allowance.take("lan", "10.0.0.1")).contains(NOON.plus(Duration.ofMinutes(3)));
        watch.forward(Duration.ofMinutes(3));
        assertThat(allowance.take("lan", "10.0.0.1")).isEmpty();
        assertThat(allowance.take("lan", "10.0.0.1")).isPresent();
    }

    @Test
    void whoIsOutOfAttemptsElsewhereDoesNotLockTheOwnerOut() {
        attempts(200, "lan", "10.0.0.66");
        assertThat(allowance.take("lan", "10.0.0.1")).isEmpty();
    }

    @Test
    void manyAddressesTogetherGuessOneNameSlowly() {
        var passed = IntStream.range(0, 40)
                .filter(n -> allowance.take("lan", "10.0.1." + n).isEmpty())
                .count();
        assertThat(passed).isEqualTo(20);
        assertThat(allowance.take("minh", "10.0.1.1")).isEmpty();
    }

    @Test
    void oneAddressGuessesManyNamesSlowly() {
        var passed = IntStream.range(0, 80)
                .filter(n -> allowance.take("name" + n, "10.0.0.66").isEmpty())
                .count();
        assertThat(passed).isEqualTo(50);
    }

    @Test
    void goodAttemptsCostNothing() {
        for (var morning = 0; morning < 100; morning++) {
            assertThat(allowance.take("officer" + morning, "10.0.0.1")).isEmpty();
            allowance.giveBack("officer" + morning, "10.0.0.1");
        }
    }

    @Test
    void twoNodesCountTogether() {
        var other = node();
        assertThat(attempts(3, "lan", "10.0.0.1")).isEqualTo(3);
        assertThat(IntStream.range(0, 5)
                        .filter(_ -> other.take("lan", "10.0.0.1").isEmpty())
                        .count())
                .isEqualTo(2);
    }

    @Test
    void whatIsFullAgainIsForgottenAndNamesAreNeverKept() {
        attempts(3, "lan", "10.0.0.1");
        assertThat(kept()).isEqualTo(3);
        assertThat(JdbcClient.create(database.owner())
                        .sql("SELECT count(*) FROM identity.sign_in_allowance s WHERE s.id !~ '^[0-9a-f]{64}$'")
                        .query(Long.class)
                        .single())
                .isZero();
        JdbcClient.create(database.owner())
                .sql("UPDATE identity.sign_in_allowance SET full_at = '2026-01-05 11:59+07'")
                .update();
        allowance.take("minh", "10.0.0.2");
        assertThat(kept()).isEqualTo(6);
        allowance.sweep();
        assertThat(kept()).as("lan's are gone, minh's are not").isEqualTo(3);
    }

    @Test
    void whoSignedInFromALineBeforeIsNotLockedOutByACrowdElsewhere() {
        allowance.take("lan", "10.0.0.1");
        allowance.giveBack("lan", "10.0.0.1");
        IntStream.range(0, 40).forEach(n -> allowance.take("lan", "10.0.1." + n));
        assertThat(allowance.take("lan", "10.0.0.2")).as("a new line waits").isPresent();
        assertThat(attempts(10, "lan", "10.0.0.1")).as("a known one does not").isEqualTo(5);
    }

    @Test
    void aLineWithManyAddressesIsOneLine() {
        var passed = IntStream.range(0, 40)
                .filter(n -> allowance
                        .take("lan", "2001:db8::" + Integer.toHexString(n))
                        .isEmpty())
                .count();
        assertThat(passed).isEqualTo(5);
        assertThat(allowance.take("lan", "2001:db8:0:1::1")).isEmpty();
    }

    @Test
    void theSameNamesAreSealedOtherwiseInAnotherInstallation() {
        attempts(1, "lan", "10.0.0.1");
        try (var other = TestDatabase.fresh()) {
            // Test databases are copies of one; installations are not.
            JdbcClient.create(other.owner())
                    .sql("UPDATE identity.allowance_secret SET key = decode(repeat('ab', 32), 'hex')")
                    .update();
            allowance(other).take("lan", "10.0.0.1");
            assertThat(ids(other)).hasSize(3).doesNotContainAnyElementsOf(ids(database));
        }
    }

    private static List<String> ids(TestDatabase of) {
        return JdbcClient.create(of.owner())
                .sql("SELECT s.id FROM identity.sign_in_allowance s")
                .query((row, _) -> row.getString("id"))
                .list();
    }

    private Allowance node() {
        return allowance(database);
    }

    private Allowance allowance(TestDatabase of) {
        var jdbc = JdbcClient.create(of.program());
        return new AllowanceInDatabase(new Buckets(jdbc), new AllowanceSecret(jdbc), watch);
    }

    private long attempts(int times, String login, String address) {
        return IntStream.range(0, times)
                .mapToObj(_ -> allowance.take(login, address))
                .filter(Optional::isEmpty)
                .count();
    }

    private long kept() {
        return JdbcClient.create(database.owner())
                .sql("SELECT count(*) FROM identity.sign_in_allowance s")
                .query(Long.class)
                .single();
    }

    /** A clock that a test moves. */
    private static final class Watch extends Clock {
        private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

        void forward(Duration by) {
            now.updateAndGet(instant -> instant.plus(by));
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneId getZone() {
            return VietnamTime.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

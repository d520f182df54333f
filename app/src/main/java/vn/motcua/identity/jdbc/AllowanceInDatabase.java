package vn.motcua.identity.jdbc;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.usecase.Allowance;
import vn.motcua.shared.PersonId;

/**
 * Three buckets for each attempt, asked from the narrowest: somebody who has used up their own attempts on a name takes
 * nothing more from that name's, and so cannot lock its owner out from elsewhere.
 */
@Repository
class AllowanceInDatabase implements Allowance {
    /** One person mistyping: five in a row, then one every three minutes. */
    private static final BucketConfiguration PAIR = bucket(5, Duration.ofMinutes(15));
    /** An office behind one address, whose good attempts are given back. */
    private static final BucketConfiguration ADDRESS = bucket(50, Duration.ofMinutes(15));
    /** Many addresses guessing one name: slow, and never for long. */
    private static final BucketConfiguration LOGIN = bucket(20, Duration.ofHours(1));

    private static final int SWEEP = 20;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final Clock clock;

    AllowanceInDatabase(DataSource database, Clock clock) {
        this.clock = clock;
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("identity.sign_in_allowance")
                .clientClock(new Meter(clock))
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    @Override
    public Optional<Instant> take(String login, String address) {
        return limits(login, address).stream()
                .flatMap(limit -> take(limit).stream())
                .findFirst();
    }

    @Override
    public Optional<Instant> take(PersonId person) {
        return take(own(person));
    }

    @Override
    public void giveBack(PersonId person) {
        giveBack(List.of(own(person)));
    }

    @Override
    public void giveBack(String login, String address) {
        giveBack(limits(login, address));
    }

    private void giveBack(List<Limit> limits) {
        limits
                .forEach(limit ->
                        buckets.getProxy(limit.key(), limit::configuration).addTokens(1));
        // Buckets long full again are swept here, by people who just proved who they are; no timer is needed.
        buckets.removeExpired(SWEEP);
    }

    private Optional<Instant> take(Limit limit) {
        var probe = buckets.getProxy(limit.key(), limit::configuration).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(clock.instant().plusNanos(probe.getNanosToWaitForRefill()));
    }

    private static Limit own(PersonId person) {
        return new Limit(key("person", person.toString()), PAIR);
    }

    private static List<Limit> limits(String login, String address) {
        return List.of(
                new Limit(key("pair", login, address), PAIR),
                new Limit(key("address", address), ADDRESS),
                new Limit(key("login", login), LOGIN));
    }

    /** Hashed, so that the table holds neither names nor addresses. */
    private static String key(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static BucketConfiguration bucket(long attempts, Duration refill) {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(attempts)
                        .refillGreedy(attempts, refill)
                        .build())
                .build();
    }

    private record Limit(String key, BucketConfiguration configuration) {}

    /** The house's clock, so that all nodes and all tests agree. */
    private record Meter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}

package vn.motcua.identity.jdbc;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.usecase.Allowance;
import vn.motcua.shared.Network;
import vn.motcua.shared.PersonId;

/**
 * Three buckets for each attempt, asked from the narrowest: somebody who has used up their own attempts on a name takes
 * nothing more from that name's, and so cannot lock its owner out from elsewhere. Where a person signed in before, the
 * name's own bucket is not asked, so that no crowd of strangers can lock them out either.
 */
@Repository
class AllowanceInDatabase implements Allowance {
    /** One person mistyping: five in a row, then one every three minutes. */
    private static final BucketConfiguration PAIR = bucket(5, Duration.ofMinutes(15));
    /** An office behind one address, whose good attempts are given back. */
    private static final BucketConfiguration ADDRESS = bucket(50, Duration.ofMinutes(15));
    /** Many addresses guessing one name: slow, and never for long. */
    private static final BucketConfiguration LOGIN = bucket(20, Duration.ofHours(1));

    /** A line somebody signed in from with this name: full again, and so forgotten, after a month. */
    private static final BucketConfiguration KNOWN = bucket(1, Duration.ofDays(30));

    /** Codes by text: three in a row to one telephone or for one person, then one every twenty minutes. */
    private static final BucketConfiguration TEXTS = bucket(3, Duration.ofHours(1));
    /** Many telephones from one line. */
    private static final BucketConfiguration TEXTS_FROM_ONE_LINE = bucket(20, Duration.ofHours(1));

    /** Searches for people by number and name: enough for a family or an office's staff, useless for trying numbers. */
    private static final BucketConfiguration SEARCHES = bucket(20, Duration.ofHours(1));

    private static final int SWEEP = 20;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final JdbcClient jdbc;
    private final AllowanceSecret secret;
    private final Clock clock;

    AllowanceInDatabase(DataSource database, AllowanceSecret secret, Clock clock) {
        this.jdbc = JdbcClient.create(database);
        this.secret = secret;
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
        var limits = limits(login, address);
        var known = known(login, Network.of(address));
        buckets.getProxy(known.key(), known::configuration).tryConsume(1);
        giveBack(limits);
    }

    @Override
    public Optional<Instant> takeSearch(PersonId person) {
        return take(new Limit(key("search-person", person.toString()), SEARCHES));
    }

    @Override
    public Optional<Instant> takeText(PersonId person, String phone, String address) {
        return take(new Limit(key("text-person", person.toString()), TEXTS)).or(() -> takeText(phone, address));
    }

    @Override
    public Optional<Instant> takeText(String phone, String address) {
        return take(new Limit(key("text-phone", phone), TEXTS))
                .or(() -> take(new Limit(key("text-address", Network.of(address).value()), TEXTS_FROM_ONE_LINE)));
    }

    private void giveBack(List<Limit> limits) {
        limits.forEach(
                limit -> buckets.getProxy(limit.key(), limit::configuration).addTokens(1));
        // Buckets long full again are swept here, by people who just proved who they are; no timer is needed.
        buckets.removeExpired(SWEEP);
    }

    private Optional<Instant> take(Limit limit) {
        var probe = buckets.getProxy(limit.key(), limit::configuration).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(clock.instant().plusNanos(probe.getNanosToWaitForRefill()));
    }

    private Limit own(PersonId person) {
        return new Limit(key("person", person.toString()), PAIR);
    }

    private List<Limit> limits(String login, String address) {
        var network = Network.of(address);
        var narrow = List.of(
                new Limit(key("pair", login, network.value()), PAIR),
                new Limit(key("address", network.value()), ADDRESS));
        return isKept(known(login, network))
                ? narrow
                : Stream.concat(narrow.stream(), Stream.of(new Limit(key("login", login), LOGIN)))
                        .toList();
    }

    private Limit known(String login, Network network) {
        return new Limit(key("known", login, network.value()), KNOWN);
    }

    /** Asked by hand: to ask bucket4j for a bucket that is not there would make an empty one. */
    private boolean isKept(Limit limit) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT 1 FROM identity.sign_in_allowance s WHERE s.id = :id AND s.expires_at > :now)
                        """)
                .param("id", limit.key())
                .param("now", clock.millis())
                .query(Boolean.class)
                .single();
    }

    private String key(String... parts) {
        return secret.seal(String.join("\n", parts));
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

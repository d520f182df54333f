package vn.motcua.identity.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.VietnamTime;

/**
 * Thùng đếm: buckets that fill again drop by drop, counted for all nodes together. A row holds the moment at which its
 * bucket would be full if nothing more were taken, and no row is a full one; so one statement takes from several buckets,
 * however many nodes ask.
 */
@Component
class Buckets {
    private static final String KNOWN = """
            WITH known AS (
                SELECT k.id FROM identity.sign_in_allowance k WHERE k.id = :known AND k.full_at > :now)
            """;

    /** Locked in the order in which they are taken from, or two could wait for each other. */
    private static final String GIVEN_BACK = KNOWN + """
            , remembered AS (
                INSERT INTO identity.sign_in_allowance AS s (id, full_at)
                SELECT :known, :remembered
                WHERE :known <> ''
                ON CONFLICT (id) DO UPDATE SET full_at = excluded.full_at
                WHERE s.full_at < excluded.full_at - interval '1 day'),
            held AS (
                SELECT s.id, b.drop
                FROM unnest(CAST(:ids AS text[]), CAST(:drops AS float8[])) WITH ORDINALITY AS b (id, drop, place)
                JOIN identity.sign_in_allowance s ON s.id = b.id
                WHERE b.place < :last OR NOT EXISTS (SELECT FROM known)
                ORDER BY b.place
                FOR UPDATE OF s)
            UPDATE identity.sign_in_allowance s
            SET full_at = s.full_at - make_interval(secs => h.drop)
            FROM held h
            WHERE s.id = h.id
            """;

    private static final String UNLESS_KNOWN = " AND NOT EXISTS (SELECT FROM known)";

    /** How long something is remembered that spares a bucket. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final JdbcClient jdbc;

    Buckets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Mức: so many in a row, and how long an empty bucket takes to be full again. */
    record Measure(int drops, Duration refill) {
        /** Seconds until one drop more is in. */
        double drop() {
            return (double) refill.toSeconds() / drops;
        }

        /** Seconds that a bucket with one drop in it takes to be full. */
        double rest() {
            return refill.toSeconds() - drop();
        }
    }

    /** @param key under which it is kept; nothing can be read from it */
    record Bucket(String key, Measure measure) {}

    /**
     * Takes a drop from each, in this order, up to the first that is empty.
     *
     * @param known the key of what spares the last of them while it is remembered
     * @return when to try again; empty if all gave
     */
    Optional<Instant> take(List<Bucket> buckets, Optional<String> known, Instant now) {
        var gave = jdbc.sql(taking(buckets.size()))
                .params(parameters(buckets))
                .param("known", known.orElse(""))
                .param("now", column(now))
                .query(Integer.class)
                .single();
        return gave == buckets.size() ? Optional.empty() : Optional.of(nextDrop(buckets.get(gave), now));
    }

    /** Gives back what was taken from each. */
    void giveBack(List<Bucket> buckets, Optional<String> known, Instant now) {
        jdbc.sql(GIVEN_BACK)
                .param("known", known.orElse(""))
                .param("remembered", column(now.plus(REMEMBERED)))
                .param("now", column(now))
                .param("ids", buckets.stream().map(Bucket::key).toArray(String[]::new))
                .param(
                        "drops",
                        buckets.stream().map(bucket -> bucket.measure().drop()).toArray(Double[]::new))
                .param("last", buckets.size())
                .update();
    }

    /**
     * Removes the rows that say nothing any more, by reading the whole table: an index by time would be written with every
     * attempt, and keep each from writing its row where it was. Rows that somebody holds are left for the next time.
     */
    void sweep(Instant now) {
        jdbc.sql("""
                        DELETE FROM identity.sign_in_allowance s
                        WHERE s.id IN (
                            SELECT o.id FROM identity.sign_in_allowance o WHERE o.full_at < :now FOR UPDATE SKIP LOCKED)
                        """).param("now", column(now)).update();
    }

    private Instant nextDrop(Bucket empty, Instant now) {
        return jdbc.sql("SELECT s.full_at FROM identity.sign_in_allowance s WHERE s.id = :id")
                .param("id", empty.key())
                .query(OffsetDateTime.class)
                .optional()
                .map(full ->
                        full.toInstant().minusMillis(Math.round(empty.measure().rest() * 1000)))
                .orElse(now);
    }

    private static String taking(int buckets) {
        var last = buckets - 1;
        var takings = IntStream.range(0, buckets)
                .mapToObj(place -> taking(place, ifBeforeGave(place) + (place == last ? UNLESS_KNOWN : "")))
                .collect(Collectors.joining());
        var gave = IntStream.range(0, buckets)
                .mapToObj("(SELECT count(*) FROM taken%d) + "::formatted)
                .collect(Collectors.joining());
        return KNOWN + takings + "SELECT " + gave + "(SELECT count(*) FROM known WHERE " + ifBeforeGave(last) + ")";
    }

    private static String taking(int place, String condition) {
        return """
                , taken%1$d AS (
                    INSERT INTO identity.sign_in_allowance AS s (id, full_at)
                    SELECT :id%1$d, :now + make_interval(secs => :drop%1$d)
                    WHERE %2$s
                    ON CONFLICT (id) DO UPDATE SET full_at = greatest(s.full_at, :now) + make_interval(secs => :drop%1$d)
                    WHERE greatest(s.full_at, :now) <= :now + make_interval(secs => :rest%1$d)
                    RETURNING s.id)
                """.formatted(place, condition);
    }

    private static String ifBeforeGave(int place) {
        return place == 0 ? "true" : "EXISTS (SELECT FROM taken" + (place - 1) + ")";
    }

    private static Map<String, Object> parameters(List<Bucket> buckets) {
        var parameters = new HashMap<String, Object>();
        for (var place = 0; place < buckets.size(); place++) {
            var bucket = buckets.get(place);
            parameters.put("id" + place, bucket.key());
            parameters.put("drop" + place, bucket.measure().drop());
            parameters.put("rest" + place, bucket.measure().rest());
        }
        return parameters;
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atZone(VietnamTime.ZONE).toOffsetDateTime();
    }
}

package vn.motcua.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** UUID version 7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then random bits. Made here because PostgreSQL 15 cannot. */
public final class Uuid7 {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Uuid7() {}

    /** A new identifier that sorts by the millisecond of this instant. */
    public static UUID at(Instant instant) {
        var high = (instant.toEpochMilli() << 16) | 0x7000L | RANDOM.nextInt(0x1000);
        var low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}

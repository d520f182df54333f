package vn.motcua.identity.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Thiết bị đang đăng nhập: one browser in which a person is signed in.
 *
 * @param hash of its session's secret
 * @param seenAt when it was last used, to the minute
 */
public record Device(UUID id, String hash, Origin origin, Instant begunAt, Instant seenAt) {

    /** Whether this is the browser that asks. */
    public boolean is(SessionSecret secret) {
        return secret.hash().equals(hash);
    }

    @Override
    public String toString() {
        return "Device[" + id + "]";
    }
}

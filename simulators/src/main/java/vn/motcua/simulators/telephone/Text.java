package vn.motcua.simulators.telephone;

import java.time.Instant;

/**
 * Tin that arrived.
 *
 * @param by which way: {@code sms}, {@code zalo} or {@code call}
 * @param words as they were read, filled in or spoken
 */
public record Text(Instant at, String by, String from, String to, String words) {}

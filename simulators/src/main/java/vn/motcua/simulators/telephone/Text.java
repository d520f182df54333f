package vn.motcua.simulators.telephone;

import java.time.Instant;

/** Tin nhắn that arrived. */
public record Text(Instant at, String from, String to, String words) {}

package vn.motcua.dossier.model;

import java.time.Instant;

/** Giờ báo: when a rung is reached, unless the clock stands still or the work is done before. */
public record Alarm(Rung rung, Instant at) {}

package vn.motcua.dossier.model;

import java.time.Instant;

/**
 * Lần cảnh báo: a rung that was reached.
 *
 * @param at when it was told
 */
public record Warning(Rung rung, Instant at) {}

package vn.motcua.document;

import java.util.UUID;

/** Mã tệp, chosen by who sends it, so that a file sent twice is stored once. */
public record FileId(UUID value) {}

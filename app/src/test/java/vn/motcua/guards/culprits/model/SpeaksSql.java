package vn.motcua.guards.culprits.model;

import java.sql.Timestamp;

/** A value that keeps time as the driver does. */
public record SpeaksSql(Timestamp filedAt) {}

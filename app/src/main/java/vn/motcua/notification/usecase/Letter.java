package vn.motcua.notification.usecase;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.notification.Message;

/**
 * Tin trên đường: a message that this node has taken in hand for an attempt.
 *
 * @param attempt which one it is, from 1; whoever took the message since then has a higher one
 */
public record Letter(UUID id, Message message, Instant postedAt, int attempt) {}

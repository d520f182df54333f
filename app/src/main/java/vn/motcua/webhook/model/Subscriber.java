package vn.motcua.webhook.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Bên nhận tin: a program of others that wants to know.
 *
 * @param address where it is told; judged anew each time
 * @param since it is told what happened after that
 */
public record Subscriber(
        UUID id, String name, String address, Set<Topic> topics, Instant since, Optional<Instant> endedAt) {
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_ADDRESS = 500;

    public Subscriber {
        topics = Set.copyOf(topics);
    }

    public boolean isTold(String fact, Instant at) {
        return endedAt.isEmpty() && !at.isBefore(since) && topics.stream().anyMatch(topic -> topic.tells(fact));
    }
}

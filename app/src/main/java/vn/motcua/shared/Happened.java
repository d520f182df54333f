package vn.motcua.shared;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A fact as a reader meets it.
 *
 * @param id unique in the log; growing for one subject
 * @param name the fact's stored name
 * @param by the person who acted; empty for a visitor or the program
 */
public record Happened(
        long id,
        Instant at,
        String name,
        UUID subject,
        Optional<PersonId> by,
        Optional<PersonId> onBehalfOf,
        JsonNode data) {
    /** Whether it happened in practice (tập), and so counts for nothing. */
    public boolean isPractice() {
        return name.startsWith(Fact.IN_PRACTICE);
    }

    /** What happened, in practice or not. */
    public String plainName() {
        return isPractice() ? name.substring(Fact.IN_PRACTICE.length()) : name;
    }
}

package vn.motcua.catalogue.usecase;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.shared.PersonId;

/**
 * Dự thảo: a revision on its way to publication.
 *
 * @param edits how often it was saved; whoever saves says which they saw
 */
public record Draft(RevisionId id, Procedure procedure, State state, int edits, Hands hands) {

    /**
     * Những người đã làm.
     *
     * @param drafter who wrote it first; empty for a program
     * @param at when it was saved last
     * @param submitter who asked for approval
     * @param submitted when they did
     * @param remark what whoever returned or withdrew it said
     */
    public record Hands(
            Optional<PersonId> drafter,
            Instant at,
            Optional<PersonId> submitter,
            Optional<Instant> submitted,
            Optional<String> remark) {

        /** Whether this person wrote it or asked for its approval, and so may not publish it. */
        boolean include(Optional<PersonId> person) {
            return person.isPresent() && (drafter.equals(person) || submitter.equals(person));
        }
    }

    /** Trạng thái. */
    public enum State {
        DRAFT,
        SUBMITTED,
        PUBLISHED,
        WITHDRAWN;

        /** The slug in the database, messages and URLs. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}

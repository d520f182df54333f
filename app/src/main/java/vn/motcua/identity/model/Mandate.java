package vn.motcua.identity.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision.Why;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;
import vn.motcua.shared.Trust;
import vn.motcua.shared.VietnamTime;

/**
 * Quyền đại diện: one person may act for another. It is never changed, only ended: who wants another gives another.
 *
 * @param proof the paper on which it rests, as it was shown; empty where it rests on what was done here
 * @param acceptedAt since when it counts; empty while the one who is to act has not agreed
 * @param endedAt when it was declined, taken back or laid down
 */
public record Mandate(
        UUID id,
        Parties parties,
        Ground ground,
        Set<Trust> trusts,
        Term term,
        String proof,
        Optional<Instant> acceptedAt,
        Optional<Instant> endedAt) {
    public Mandate {
        trusts = Set.copyOf(trusts);
        if (trusts.isEmpty() || !ground.most().containsAll(trusts)) {
            throw new IllegalArgumentException(ground + " does not entrust " + trusts);
        }
    }

    /** One that nobody has agreed to yet. */
    public static Mandate offered(UUID id, Parties parties, Ground ground, Set<Trust> trusts, Term term) {
        return new Mandate(id, parties, ground, trusts, term, "", Optional.empty(), Optional.empty());
    }

    /** One that rests on a paper or on the word of others, and so needs nobody's agreement. */
    public Mandate proved(String shown, Instant at) {
        return new Mandate(id, parties, ground, trusts, term, shown, Optional.of(at), endedAt);
    }

    public State state(LocalDate today) {
        if (endedAt.isPresent()) {
            return acceptedAt.isPresent() ? State.ENDED : State.DECLINED;
        }
        if (term.until().filter(end -> !today.isBefore(end)).isPresent()) {
            return State.ENDED;
        }
        if (acceptedAt.isEmpty()) {
            return State.OFFERED;
        }
        return today.isBefore(term.from()) ? State.TO_COME : State.IN_FORCE;
    }

    /** Whether somebody can still use it, now or one day. */
    public boolean isOpen(LocalDate today) {
        return switch (state(today)) {
            case OFFERED, TO_COME, IN_FORCE -> true;
            case DECLINED, ENDED -> false;
        };
    }

    /** Whether what it rests on is still there: who helps neighbours does so as a member of a team. */
    public boolean isBacked(Actor by, LocalDate today) {
        return ground != Ground.HELP || isOfATeam(by, today);
    }

    private static boolean isOfATeam(Actor by, LocalDate today) {
        return by instanceof Actor.SignedIn signedIn
                && signedIn.posts().stream()
                        .anyMatch(post -> post.role() == Role.COMMUNITY_TEAM_MEMBER && post.heldOn(today));
    }

    /** What stands in the way of doing this by it today; empty if nothing does. */
    Optional<Obstacle> obstacle(Trust wanted, LocalDate today) {
        return switch (state(today)) {
            case OFFERED, DECLINED -> Optional.of(new Obstacle(Why.NOT_YOURS, Optional.empty()));
            case TO_COME -> Optional.of(new Obstacle(Why.MANDATE_NOT_BEGUN, Optional.of(term.from())));
            case ENDED ->
                Optional.of(new Obstacle(
                        Why.MANDATE_ENDED, endedAt.map(VietnamTime::dateOf).or(term::until)));
            case IN_FORCE ->
                trusts.contains(wanted)
                        ? Optional.empty()
                        : Optional.of(new Obstacle(Why.NOT_ENTRUSTED, Optional.empty()));
        };
    }

    /** Hai bên: for whom, and who acts. */
    public record Parties(PersonId principal, PersonId agent) {
        public Parties {
            if (principal.equals(agent)) {
                throw new IllegalArgumentException("nobody acts for themselves by mandate");
            }
        }
    }

    /**
     * Thời hạn.
     *
     * @param until the first day on which it no longer counts; empty while open-ended
     */
    public record Term(LocalDate from, Optional<LocalDate> until) {
        public Term {
            if (until.filter(end -> !end.isAfter(from)).isPresent()) {
                throw new IllegalArgumentException("a term ends after it begins: " + from + " to " + until);
            }
        }
    }

    /** Trạng thái. */
    public enum State {
        OFFERED,
        TO_COME,
        IN_FORCE,
        DECLINED,
        ENDED
    }

    /** @param date the day it begins or ended, where that is the reason */
    record Obstacle(Why why, Optional<LocalDate> date) {}
}

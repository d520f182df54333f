package vn.motcua.dossier.model;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;

/**
 * Người đứng ra: who makes a move in office. Both who acts and the officer for whom they stand in answer for it: what one of
 * them prepared, neither decides, or a colleague's absence would let somebody sign what is their own.
 *
 * @param absent for whom they stand in
 */
public record Maker(PersonId person, Optional<PersonId> absent) {

    /** Somebody who stands in for nobody. */
    public static Maker alone(PersonId person) {
        return new Maker(person, Optional.empty());
    }

    /** Who is behind a request; a visitor and the program are nobody. */
    public static Optional<Maker> of(Actor by) {
        return by.who().map(person -> new Maker(person, by.absent()));
    }

    public Stream<PersonId> both() {
        return Stream.concat(Stream.of(person), absent.stream());
    }

    /** Whether one of both is among them. */
    boolean isAmong(Set<PersonId> others) {
        return both().anyMatch(others::contains);
    }

    boolean shares(Maker other) {
        return isAmong(other.both().collect(Collectors.toSet()));
    }
}

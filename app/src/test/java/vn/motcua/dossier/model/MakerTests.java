package vn.motcua.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;

class MakerTests {
    private static final List<PersonId> COLLEAGUES = List.of(person(1), person(2), person(3), person(4));

    /** Whoever acts and whoever is absent, on both sides: 16 × 16 ways to prepare and to sign among four colleagues. */
    @Test
    void ofWhatOneOfBothPreparedNeitherDecides() {
        var makers = COLLEAGUES.stream()
                .flatMap(person -> COLLEAGUES.stream()
                        .map(other -> new Maker(person, Optional.of(other).filter(each -> !each.equals(person)))))
                .toList();
        assertThat(makers).hasSize(16).doesNotHaveDuplicates();
        for (var preparing : makers) {
            var prepared = people(preparing);
            for (var signing : makers) {
                var onBothSides = new HashSet<>(people(signing));
                onBothSides.retainAll(prepared);
                assertThat(List.of(signing.isAmong(prepared), signing.shares(preparing), preparing.shares(signing)))
                        .as("prepared by %s, signed by %s", preparing, signing)
                        .containsOnly(!onBothSides.isEmpty());
            }
        }
    }

    @Test
    void whoRepresentsACitizenStandsInForNobody() {
        var principal = new Actor.SignedIn(person(1), Optional.of(new Actor.Behalf.Principal(person(2))), List.of());
        assertThat(Maker.of(principal)).contains(Maker.alone(person(1)));
        var deputy = new Actor.SignedIn(person(1), Optional.of(new Actor.Behalf.Absent(person(2))), List.of());
        assertThat(Maker.of(deputy)).contains(new Maker(person(1), Optional.of(person(2))));
        assertThat(Maker.of(new Actor.Visitor())).isEmpty();
    }

    private static Set<PersonId> people(Maker maker) {
        var people = new HashSet<>(Set.of(maker.person()));
        maker.absent().ifPresent(people::add);
        return people;
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }
}

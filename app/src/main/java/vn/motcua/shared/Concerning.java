package vn.motcua.shared;

import java.util.Optional;
import java.util.UUID;

/**
 * What an act is about: the record, the agency that has it in hand and the person it belongs to, as far as they exist.
 */
public record Concerning(Optional<UUID> record, Optional<AgencyId> agency, Optional<PersonId> owner) {
    public static Concerning nothing() {
        return new Concerning(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Concerning person(PersonId owner) {
        return new Concerning(Optional.of(owner.value()), Optional.empty(), Optional.of(owner));
    }

    public static Concerning agency(AgencyId agency) {
        return new Concerning(Optional.of(agency.value()), Optional.of(agency), Optional.empty());
    }
}

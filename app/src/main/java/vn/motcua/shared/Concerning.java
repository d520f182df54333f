package vn.motcua.shared;

import java.util.Optional;
import java.util.UUID;

/**
 * What an act is about: the record, the agency that has it in hand and the person it belongs to, as far as they exist.
 *
 * @param field lĩnh vực of the record, in the official wording of the catalogue; empty where it is of none
 * @param practice whether it was made for practice (tập), and so is no matter of those who serve
 */
public record Concerning(
        Optional<UUID> record,
        Optional<AgencyId> agency,
        Optional<PersonId> owner,
        Optional<String> field,
        boolean practice) {

    /** What is of no field, and no practice. */
    public Concerning(Optional<UUID> record, Optional<AgencyId> agency, Optional<PersonId> owner) {
        this(record, agency, owner, Optional.empty(), false);
    }

    public static Concerning nothing() {
        return new Concerning(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Concerning person(PersonId owner) {
        return new Concerning(Optional.of(owner.value()), Optional.empty(), Optional.of(owner));
    }

    public static Concerning agency(AgencyId agency) {
        return new Concerning(Optional.of(agency.value()), Optional.of(agency), Optional.empty());
    }

    /** The same in a field of work. */
    public Concerning in(Optional<String> field) {
        return new Concerning(record, agency, owner, field, practice);
    }

    /** The same, of that world. */
    public Concerning inPractice(boolean isPractice) {
        return new Concerning(record, agency, owner, field, isPractice);
    }
}

package vn.motcua.identity.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Phone;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.Uuid7;

/**
 * Cán bộ cần có, as one row of a table describes them.
 *
 * @param practice whether the account is for practice
 */
public record WantedOfficer(
        String fullName,
        LoginName login,
        EmailAddress email,
        Optional<Phone> phone,
        Optional<CitizenId> citizenId,
        Appointment appointment,
        boolean practice) {

    /**
     * Vị trí cần có.
     *
     * @param fields of work to which it is limited; none where it is for every field
     */
    public record Appointment(
            Role role, AgencyId agency, LocalDate from, Optional<LocalDate> until, Set<String> fields) {}

    /** The post, under an id of its own. */
    public Post post(Instant now) {
        return new Post(
                Uuid7.at(now),
                appointment.role(),
                appointment.agency(),
                appointment.from(),
                appointment.until(),
                appointment.fields());
    }

    public NewAccount account(Instant now) {
        var person = new Person(new PersonId(Uuid7.at(now)), fullName, citizenId, phone, Optional.of(email));
        return new NewAccount(person, login, Optional.of(post(now)), practice);
    }

    @Override
    public String toString() {
        return "WantedOfficer[" + appointment + "]";
    }
}

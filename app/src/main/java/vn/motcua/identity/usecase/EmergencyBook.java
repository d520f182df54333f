package vn.motcua.identity.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.identity.model.Emergency;
import vn.motcua.identity.model.Person;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;

/** Sổ mở hồ sơ khẩn cấp. */
public interface EmergencyBook {

    /** False if it was entered before. */
    boolean add(Emergency emergency);

    /** Whether this person declared one about this record that still lasts: one indexed statement. */
    boolean isOpen(PersonId person, UUID record, Instant now);

    Optional<Emergency> lock(UUID id);

    void review(UUID id, Emergency.Review review);

    /** At these agencies, or anywhere: the unreviewed first, of each the newest. */
    List<Line> at(Optional<Set<AgencyId>> agencies, int limit);

    /** Who administers this agency on that day and can be written to; the whole house's administrators where nobody does. */
    List<Person> administrators(AgencyId agency, LocalDate day);

    /**
     * Một dòng, with the names of both.
     *
     * @param reviewer empty while nobody has reviewed it
     */
    record Line(Emergency emergency, String officer, Optional<String> reviewer) {}
}

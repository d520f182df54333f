package vn.motcua.identity.model;

import java.util.Optional;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Phone;
import vn.motcua.shared.Text;

/** Người: a citizen, an officer or both. */
public record Person(
        PersonId id,
        String fullName,
        Optional<CitizenId> citizenId,
        Optional<Phone> phone,
        Optional<EmailAddress> email) {
    public Person {
        fullName = Text.clean(fullName);
        if (fullName.isEmpty()) {
            throw new IllegalArgumentException("a person has a name");
        }
    }

    /** The key under which the name is found, with or without its marks. */
    public String foldedName() {
        return Text.fold(fullName);
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}

package vn.motcua.identity.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.KnownDetails;
import vn.motcua.identity.model.Person;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Phone;

/** Cho biết thông tin để điền sẵn. In no transaction: the journal commits a look first. */
@Component
class TellKnownDetails implements KnownDetails {
    private final Accounts accounts;
    private final Access access;

    TellKnownDetails(Accounts accounts, Access access) {
        this.accounts = accounts;
        this.access = access;
    }

    @Override
    public Optional<Details> of(Actor by, PersonId person) {
        return maySee(by.actingFor(person), Concerning.person(person))
                ? accounts.person(person).map(TellKnownDetails::told)
                : Optional.empty();
    }

    /** Whoever only fills in for another asked for nothing they may not have, so their page is no attempt. */
    private boolean maySee(Actor by, Concerning person) {
        return access.wouldAllow(by, IdentityPolicy.TELL_KNOWN_DETAILS, person)
                && access.decide(by, IdentityPolicy.TELL_KNOWN_DETAILS, person) instanceof Decision.Allowed;
    }

    private static Details told(Person person) {
        return new Details(
                person.fullName(),
                person.citizenId().map(CitizenId::digits),
                person.phone().map(Phone::spoken),
                person.email().map(EmailAddress::value));
    }
}

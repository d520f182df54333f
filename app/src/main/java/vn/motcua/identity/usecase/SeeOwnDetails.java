package vn.motcua.identity.usecase;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.identity.OwnDetails;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.Person;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.Phone;

/**
 * Xem thông tin của mình. In no transaction, like every look: the journal commits the look first, on a connection it shares
 * with others, and nobody may hold one of their own while waiting for it.
 */
@Component
class SeeOwnDetails implements OwnDetails {
    private final Accounts accounts;
    private final Access access;

    SeeOwnDetails(Accounts accounts, Access access) {
        this.accounts = accounts;
        this.access = access;
    }

    @Override
    public Outcome masked(Actor by) {
        return see(by, IdentityPolicy.SEE_OWN_DETAILS, SeeOwnDetails::mask);
    }

    @Override
    public Outcome inFull(Actor by) {
        return see(by, IdentityPolicy.REVEAL_OWN_DETAILS, SeeOwnDetails::show);
    }

    private Outcome see(Actor by, String action, Function<Known, Details> form) {
        var what = by.who().map(Concerning::person).orElseGet(Concerning::nothing);
        return switch (access.decide(by, action, what)) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ ->
                new Outcome.Shown(by.who()
                        .flatMap(id -> accounts.person(id)
                                .flatMap(person -> accounts.find(id).map(account -> new Known(person, account))))
                        .map(form)
                        .orElseThrow(() -> new AccountNotFound(by.who())));
        };
    }

    private static Details mask(Known known) {
        var person = known.person();
        return new Details(
                person.fullName(),
                known.account().login().value(),
                person.citizenId().map(id -> "•••• •••• " + id.digits().substring(8)),
                person.phone().map(Phone::masked),
                person.email().map(EmailAddress::masked),
                true);
    }

    private static Details show(Known known) {
        var person = known.person();
        return new Details(
                person.fullName(),
                known.account().login().value(),
                person.citizenId().map(CitizenId::digits),
                person.phone().map(Phone::spoken),
                person.email().map(EmailAddress::value),
                false);
    }

    private record Known(Person person, Account account) {}
}

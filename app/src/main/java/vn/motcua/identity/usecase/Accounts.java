package vn.motcua.identity.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.identity.model.Account;
import vn.motcua.identity.model.LoginName;
import vn.motcua.identity.model.Person;
import vn.motcua.identity.model.Presence;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.PersonId;
import vn.motcua.ui.Language;

/** People and their accounts, as the verbs need them. */
public interface Accounts {

    Optional<Account> bearing(LoginName login);

    Optional<Person> person(PersonId id);

    Optional<Account> find(PersonId person);

    /** The account with its row held until the transaction ends; every verb on an account begins so. */
    Optional<Account> lock(PersonId person);

    /** Who this is, if that account is open and still of that generation: one indexed statement. */
    Optional<Presence> present(PersonId person, int generation, LocalDate today);

    /** The same with the account's row held until the transaction ends. */
    Optional<Presence> lockPresent(PersonId person, int generation, LocalDate today);

    /** Writes down the language in which they signed in first, unless they chose one meanwhile. */
    void beginLanguage(PersonId person, Language language);

    /**
     * Waits for others who are opening an account under this login name or for this citizen id, and keeps later ones
     * waiting until the transaction ends, so that two looks before two inserts cannot both find it free.
     */
    void claim(LoginName login, Optional<CitizenId> citizenId);

    boolean isKnown(CitizenId citizenId);

    /** Enters a person and their account; false if the person or the login name was there before. */
    boolean open(Person person, Account account, Instant now);

    /** Gives an account to a person who had none. */
    void give(Account account, Instant now);

    void save(Account account);
}

package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.PersonId;

/** Hạn mức thử mật khẩu: how many more guesses at a password somebody has, counted for all nodes together. */
public interface Allowance {

    /**
     * Takes one attempt.
     *
     * @param login what was typed, folded
     * @param address where the request came from
     * @return when to try again; empty if this attempt may go on
     */
    Optional<Instant> take(String login, String address);

    /** Gives back what a good attempt took: people who know their password wait for nobody. */
    void giveBack(String login, String address);

    /**
     * Takes one guess, by somebody signed in, at the password of their own account.
     *
     * @return when to try again; empty if this guess may go on
     */
    Optional<Instant> take(PersonId person);

    void giveBack(PersonId person);

    /**
     * Takes one search for somebody by number and name, whatever it finds.
     *
     * @return when to try again; empty if this one may go on
     */
    Optional<Instant> takeSearch(PersonId person);

    /**
     * Takes one text message: so many for each person, telephone and network, whatever becomes of them.
     *
     * @return when to try again; empty if this one may be sent
     */
    Optional<Instant> takeText(PersonId person, String phone, String address);

    /** The same for somebody who is not signed in; counted alike, whether anybody has that telephone or not. */
    Optional<Instant> takeText(String phone, String address);

    /**
     * Takes one letter with a link, for somebody who is not signed in.
     *
     * @return when to try again; empty if this one may be sent
     */
    Optional<Instant> takeLetter(EmailAddress to, String address);

    /** Forgets attempts that count no more. */
    void sweep();
}

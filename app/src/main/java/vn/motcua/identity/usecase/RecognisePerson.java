package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Presence;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

/**
 * Nhận ra người dùng behind a session, once for each request that asks.
 *
 * <p>The posts are read anew each time instead of being kept in the session, so that ending a post or closing an account
 * takes effect with the next request on every node. Keeping them and comparing a version would cost the same one indexed
 * read and add a copy that can be wrong. One statement needs no transaction, and this one runs with every request.
 */
@Component
public class RecognisePerson {
    private final Accounts accounts;
    private final Clock clock;

    RecognisePerson(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Who this is; empty if the account was closed or its password changed since the session began. */
    public Optional<Presence> recognise(PersonId person, int generation) {
        return accounts.present(person, generation, VietnamTime.dateOf(clock.instant()));
    }
}

package vn.motcua.identity.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Presence;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

/** Nhận ra người dùng behind a token, once for each request: one statement, and so no transaction. */
@Component
public class RecognisePerson {
    private final Accounts accounts;
    private final Clock clock;

    RecognisePerson(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Who this is; empty if the account was closed or its password changed since then. */
    public Optional<Presence> recognise(PersonId person, int generation) {
        return accounts.present(person, generation, VietnamTime.dateOf(clock.instant()));
    }
}

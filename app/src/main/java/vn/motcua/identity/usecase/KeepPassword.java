package vn.motcua.identity.usecase;

import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.PasswordChanged;
import vn.motcua.identity.model.Account;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;

/** Lưu mật khẩu mới: the last step of changing a password, and the only one that writes. */
@Component
class KeepPassword {
    private final Accounts accounts;
    private final ConfirmPassword confirmation;
    private final EventLog log;

    KeepPassword(Accounts accounts, ConfirmPassword confirmation, EventLog log) {
        this.confirmation = confirmation;
        this.accounts = accounts;
        this.log = log;
    }

    /** The new generation; empty if the account was closed or its password changed while hashes were made. */
    @Transactional
    OptionalInt keep(Actor.SignedIn by, Account compared, String hash) {
        var held = confirmation.hold(compared);
        if (held.isEmpty()) {
            return OptionalInt.empty();
        }
        var changed = held.get().withPassword(hash, false);
        accounts.save(changed);
        log.append(by, new PasswordChanged(by.person()));
        return OptionalInt.of(changed.generation());
    }
}

package vn.motcua.identity.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Passkey;
import vn.motcua.identity.model.Proof;
import vn.motcua.identity.usecase.KeyCeremony.Asked;

/**
 * Đăng nhập bằng khóa truy cập: what one has and what one knows or is, in one. No attempts are counted, for there is nothing
 * to guess.
 */
@Component
public class SignInByPasskey {
    private final RecogniseKey keys;
    private final Accounts accounts;
    private final WelcomePerson welcome;

    SignInByPasskey(RecogniseKey keys, Accounts accounts, WelcomePerson welcome) {
        this.keys = keys;
        this.accounts = accounts;
        this.welcome = welcome;
    }

    /** Who signed in; empty if the key is not known here, was removed, or its account is closed. */
    public Optional<Welcomed> signIn(String answer, Asked asked, Knock knock) {
        var welcomed = keys.recognise(answer, asked)
                .map(Passkey::person)
                .flatMap(accounts::find)
                .filter(account -> !account.closed())
                .flatMap(account -> welcome.welcome(account, Proof.PASSWORD, knock));
        if (welcomed.isEmpty()) {
            welcome.refuse(Optional.empty());
        }
        return welcomed;
    }
}

package vn.motcua.identity.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Passkey;
import vn.motcua.identity.model.Presence;
import vn.motcua.identity.usecase.KeyCeremony.Asked;
import vn.motcua.ui.Language;

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
    public Optional<Presence> signIn(String answer, Asked asked, Language language) {
        var present = keys.recognise(answer, asked)
                .map(Passkey::person)
                .flatMap(accounts::find)
                .filter(account -> !account.closed())
                .flatMap(account -> welcome.welcome(account, language));
        if (present.isEmpty()) {
            welcome.refuse(Optional.empty());
        }
        return present;
    }
}

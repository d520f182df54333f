package vn.motcua.identity.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.LanguageChosen;
import vn.motcua.identity.LetterLanguages;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.ui.Language;

/** Chọn ngôn ngữ thư of one's own. */
@Component
public class ChooseLanguage {
    private final Accounts accounts;
    private final Languages languages;
    private final Access access;
    private final EventLog log;

    ChooseLanguage(Accounts accounts, Languages languages, Access access, EventLog log) {
        this.accounts = accounts;
        this.languages = languages;
        this.access = access;
        this.log = log;
    }

    /** The one that holds now. */
    public Outcome present(Actor.SignedIn by) {
        return access.decide(by, IdentityPolicy.CHOOSE_LANGUAGE, Concerning.person(by.person()))
                        instanceof Decision.Refused refused
                ? new Outcome.NotAllowed(refused)
                : new Outcome.Holds(languages.of(by.person()));
    }

    @Transactional
    public Outcome choose(Actor.SignedIn by, Language wanted) {
        if (!LetterLanguages.WRITTEN.contains(wanted)) {
            throw new IllegalArgumentException("no letters are written in " + wanted);
        }
        accounts.lock(by.person());
        if (access.decide(by, IdentityPolicy.CHOOSE_LANGUAGE, Concerning.person(by.person()))
                instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        languages.choose(by.person(), wanted);
        log.append(by, new LanguageChosen(by.person(), wanted.tag()));
        return new Outcome.Holds(wanted);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Holds(Language language) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

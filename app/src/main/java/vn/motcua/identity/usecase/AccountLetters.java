package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.identity.LetterLanguages;
import vn.motcua.identity.model.Person;
import vn.motcua.identity.spi.Mailing;
import vn.motcua.shared.EmailAddress;
import vn.motcua.ui.Dictionary;

/** Thư về tài khoản, in the language its owner reads. */
@Component
class AccountLetters {
    private final Mailing mailing;
    private final Dictionary dictionary;
    private final LetterLanguages languages;

    AccountLetters(Mailing mailing, Dictionary dictionary, LetterLanguages languages) {
        this.mailing = mailing;
        this.dictionary = dictionary;
        this.languages = languages;
    }

    /**
     * Posts one with the acting transaction; nothing, where the person has no address.
     *
     * @param about what it speaks of, once
     */
    void write(Kind kind, Person person, UUID about, Optional<String> link, Instant until) {
        person.email().ifPresent(to -> mailing.send(letter(kind, person, to, about, link, until)));
    }

    private Mailing.Letter letter(
            Kind kind, Person person, EmailAddress to, UUID about, Optional<String> link, Instant until) {
        var words = dictionary.in(languages.of(person.id()));
        var text = words.say(
                "identity.letter.text." + kind.key(), person.fullName(), link.orElse(""), words.moment(until));
        return new Mailing.Letter(
                to,
                words.language().tag(),
                words.say("identity.letter.subject." + kind.key()),
                text + "\n",
                "identity." + kind.key() + " " + about,
                about);
    }

    /** Loại thư. */
    enum Kind {
        INVITED,
        RECOVERY_ASKED,
        RECOVERED;

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

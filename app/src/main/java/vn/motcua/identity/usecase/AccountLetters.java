package vn.motcua.identity.usecase;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.identity.LetterLanguages;
import vn.motcua.identity.model.Emergency;
import vn.motcua.identity.model.Person;
import vn.motcua.identity.spi.Mailing;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.PersonId;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** Thư về tài khoản, in the language its owner reads. */
@Component
class AccountLetters {
    private final Mailing mailing;
    private final Dictionary dictionary;
    private final LetterLanguages languages;
    private final Accounts accounts;

    AccountLetters(Mailing mailing, Dictionary dictionary, LetterLanguages languages, Accounts accounts) {
        this.accounts = accounts;
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

    /** Tells that a record was opened in an emergency; nothing, where the person has no address. */
    void tell(News news, Person person, Emergency emergency) {
        person.email().ifPresent(to -> {
            var words = dictionary.in(languages.of(person.id()));
            mailing.send(new Mailing.Letter(
                    to,
                    words.language().tag(),
                    words.say("identity.letter.subject." + news.key(), emergency.code()),
                    words.say(
                                    "identity.letter.text." + news.key(),
                                    person.fullName(),
                                    emergency.code(),
                                    words.moment(emergency.at()),
                                    emergency.reason())
                            + "\n",
                    "identity." + news.key() + " " + emergency.id() + " "
                            + person.id().value(),
                    emergency.id()));
        });
    }

    /** Tells that somebody wants to be acted for; nothing, where the one they trust has no address. */
    void offer(UUID mandate, PersonId agent, PersonId principal) {
        var name = accounts.person(principal).map(Person::fullName).orElse("");
        accounts.person(agent)
                .ifPresent(person -> person.email().ifPresent(to -> {
                    var words = dictionary.in(languages.of(agent));
                    mailing.send(new Mailing.Letter(
                            to,
                            words.language().tag(),
                            words.say("identity.letter.subject.mandate-offered"),
                            words.say("identity.letter.text.mandate-offered", person.fullName(), name) + "\n",
                            "identity.mandate-offered " + mandate,
                            mandate));
                }));
    }

    /**
     * Brings whoever reads letters at this address the link by which they go on.
     *
     * @param language of the page on which they asked: nobody knows another
     */
    void bring(EmailAddress to, Language language, UUID about, String link, Instant until) {
        var words = dictionary.in(language);
        mailing.send(new Mailing.Letter(
                to,
                language.tag(),
                words.say("identity.letter.subject.link"),
                words.say("identity.letter.text.link", link, words.moment(until)) + "\n",
                "identity.link " + about,
                about));
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

    /** Tin về một lần mở hồ sơ khẩn cấp. */
    enum News {
        /** Whose record it is is not told the reason: it may speak of others. */
        EMERGENCY_OWNER,
        EMERGENCY_ADMINISTRATOR;

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
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

package vn.motcua.dossier.usecase;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Standing;
import vn.motcua.dossier.model.Twin;
import vn.motcua.identity.LetterLanguages;
import vn.motcua.notification.Message;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.VietnamTime;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;
import vn.motcua.ui.Words;

/**
 * Viết thư, in the language its owner reads. A letter may be read by others: it says which dossier and what has become of
 * it, and leads to where the rest stands: the owner, who signs in there, to the dossier itself, anybody with the four
 * secret digits to tracking.
 */
@Component
class Letters {
    /** Of a code: what is enough to tell one's own dossiers apart, and nothing to whoever overhears it. */
    private static final int READ_OUT = 4;

    private final Dictionary dictionary;
    private final LetterLanguages languages;
    private final Agencies agencies;
    private final SiteAddress site;
    private final Merges merges;

    Letters(Dictionary dictionary, LetterLanguages languages, Agencies agencies, SiteAddress site, Merges merges) {
        this.dictionary = dictionary;
        this.languages = languages;
        this.agencies = agencies;
        this.site = site;
        this.merges = merges;
    }

    /** Empty where it is news no more. */
    Optional<Message.Words> about(News news, Dossier dossier) {
        var words = words(dossier);
        return switch (news) {
            case ACCEPTED -> Optional.of(accepted(words, dossier));
            case DRAFT_SHOWN -> shown(words, dossier);
            case MERGED -> merged(words, dossier);
            case PUT_OFF, RESCHEDULED ->
                dossier.due().map(later -> letter(words, news.key(), dossier, words.moment(later)));
            case FILED,
                    MORE_ASKED,
                    WRITTEN_TO,
                    AMENDMENT_PROPOSED,
                    CHARGED,
                    FINISHED,
                    DEEMED,
                    REOPENED,
                    CORRECTED,
                    REFUSED,
                    WITHDRAWN,
                    STOPPED,
                    SEPARATED,
                    RETURNED,
                    FREED_READY,
                    FREED_WITHOUT,
                    FREED_HELD -> Optional.of(letter(words, news.key(), dossier, ""));
        };
    }

    /**
     * The same for a telephone that lies open on a table: the code and what has become of it, as the letter's subject says
     * it, and nothing of what it is about or whose it is. No address to open either: whoever learns to open those that come
     * by text opens those of cheats.
     */
    Optional<Message.Words> inShort(News news, Dossier dossier) {
        return about(news, dossier).map(letter -> inShort(letter, dossier));
    }

    private Message.Words inShort(Message.Words letter, Dossier dossier) {
        return new Message.Words(letter.language(), letter.subject(), marked(letter, dossier), Optional.empty());
    }

    /** The same for the two blanks of a template: the code, and what the letter's subject says. */
    Optional<Message.Words> inBlanks(News news, Dossier dossier) {
        return about(news, dossier)
                .map(letter -> new Message.Words(
                        letter.language(), dossier.code(), marked(letter, dossier), Optional.empty()));
    }

    /** The same read out, to whoever takes the call: who calls, the end of the code digit by digit, what has become of it. */
    Optional<Message.Words> spoken(News news, Dossier dossier) {
        return about(news, dossier).map(letter -> {
            var words = words(dossier);
            var end = dossier.code().substring(dossier.code().length() - READ_OUT);
            var code = words.say("dossier.notice.spoken.code", String.join(", ", end.split("")));
            var said = marked(letter, dossier).replace(dossier.code(), code);
            var text = words.say("dossier.notice.spoken", desk(dossier, words.language()), said);
            return new Message.Words(letter.language(), letter.subject(), text, Optional.empty());
        });
    }

    private String marked(Message.Words letter, Dossier dossier) {
        return dossier.filing().isPractice()
                ? words(dossier).say("dossier.practice.mark") + ": " + letter.subject()
                : letter.subject();
    }

    private Words words(Dossier dossier) {
        return dictionary.in(languages.of(dossier.filing().owner()));
    }

    private Optional<Message.Words> shown(Words words, Dossier dossier) {
        return dossier.standing() instanceof Standing.DraftShown shown
                ? Optional.of(letter(words, News.DRAFT_SHOWN.key(), dossier, words.moment(shown.until())))
                : Optional.empty();
    }

    private Optional<Message.Words> merged(Words words, Dossier dossier) {
        return merges.twins(dossier.id()).stream()
                .filter(Twin::goesOn)
                .findFirst()
                .map(kept -> letter(words, News.MERGED.key(), dossier, kept.code()));
    }

    private Message.Words accepted(Words words, Dossier dossier) {
        return dossier.acceptance()
                .flatMap(Acceptance::due)
                .map(due -> letter(words, News.ACCEPTED.key(), dossier, words.moment(due)))
                .orElseGet(() -> letter(words, "accepted-open", dossier, ""));
    }

    private Message.Words letter(Words words, String news, Dossier dossier, String more) {
        var desk = desk(dossier, words.language());
        var code = dossier.code();
        var text = Stream.of(
                        Optional.of(words.say("dossier.practice.mark"))
                                .filter(_ -> dossier.filing().isPractice()),
                        Optional.of(words.say("dossier.notice." + news, code, desk, more)),
                        site.known()
                                .map(address ->
                                        links(words, address + words.language().prefix(), dossier)),
                        Optional.of(words.say("dossier.notice.foot", desk)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n", "", "\n"));
        return new Message.Words(
                words.language().tag(), words.say("dossier.notice.subject." + news, code), text, Optional.empty());
    }

    private static String links(Words words, String address, Dossier dossier) {
        return words.say(
                "dossier.notice.see",
                address + "/my/dossiers/" + dossier.id(),
                address + "/track?code=" + dossier.filing().code().value());
    }

    private String desk(Dossier dossier, Language language) {
        var day = VietnamTime.dateOf(dossier.custody().since());
        return agencies.find(dossier.filing().desk(), day)
                .map(agency -> agency.name().in(language.tag()))
                .orElse("");
    }
}

package vn.motcua.dossier.usecase;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Draft;
import vn.motcua.identity.LetterLanguages;
import vn.motcua.identity.spi.Way;
import vn.motcua.notification.Message;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Words;

/**
 * Thư về bản khai: which one, by the day on which it was saved, and when it goes. A letter may be read by others: what it asks for
 * stands where one signs in.
 */
@Component
class DraftLetters {
    private final Dictionary dictionary;
    private final LetterLanguages languages;
    private final Agencies agencies;
    private final SiteAddress site;

    DraftLetters(Dictionary dictionary, LetterLanguages languages, Agencies agencies, SiteAddress site) {
        this.dictionary = dictionary;
        this.languages = languages;
        this.agencies = agencies;
        this.site = site;
    }

    /** That its end comes near, as it is said on that way. */
    Message.Words ending(PersonId to, Draft draft, Way way) {
        var words = dictionary.in(languages.of(to));
        var saved = words.day(VietnamTime.dateOf(draft.savedAt()));
        var inShort = words.say("dossier.draft.ending", saved, end(draft, words));
        return switch (way) {
            case MAIL -> said(words, inShort, letter(words, draft, saved));
            case TEXT -> said(words, inShort, inShort);
            case ZALO -> said(words, words.say("dossier.draft.ending.code", saved), inShort);
            case CALL -> said(words, inShort, words.say("dossier.notice.spoken", desk(draft, words), inShort));
        };
    }

    private static Message.Words said(Words words, String subject, String text) {
        return new Message.Words(words.language().tag(), subject, text, Optional.empty());
    }

    private String letter(Words words, Draft draft, String saved) {
        var desk = desk(draft, words);
        var days = words.number(draft.keeping().lifetime().days());
        return Stream.of(
                        Optional.of(words.say("dossier.draft.ending.letter", desk, saved, end(draft, words), days)),
                        site.known()
                                .map(address -> words.say(
                                        "dossier.draft.ending.see",
                                        address + words.language().prefix() + "/my/dossiers")),
                        Optional.of(words.say("dossier.notice.foot", desk)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String end(Draft draft, Words words) {
        return words.day(VietnamTime.dateOf(draft.keptUntil()));
    }

    private String desk(Draft draft, Words words) {
        return agencies.find(draft.request().desk(), VietnamTime.dateOf(draft.savedAt()))
                .map(agency -> agency.name().in(words.language().tag()))
                .orElse("");
    }
}

package vn.motcua.dossier.usecase;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.identity.LetterLanguages;
import vn.motcua.notification.Message;
import vn.motcua.shared.PersonId;
import vn.motcua.ui.Dictionary;

/** Thư phân công: which dossier; whose it is and why it was given stands on its page. */
@Component
class AssignmentLetters {
    private final Dictionary dictionary;
    private final LetterLanguages languages;
    private final SiteAddress site;

    AssignmentLetters(Dictionary dictionary, LetterLanguages languages, SiteAddress site) {
        this.dictionary = dictionary;
        this.languages = languages;
        this.site = site;
    }

    /** @param given whether it is given to them, rather than to somebody else in their place */
    Message.Words about(Dossier dossier, PersonId to, boolean given) {
        var words = dictionary.in(languages.of(to));
        var news = given ? "given" : "taken";
        var text = Stream.of(
                        Optional.of(words.say("dossier.assign.letter." + news, dossier.code())),
                        site.known()
                                .map(address -> words.say(
                                        "dossier.assign.letter.see",
                                        address + words.language().prefix() + "/desk/dossiers/" + dossier.id())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n", "", "\n"));
        return new Message.Words(
                words.language().tag(),
                words.say("dossier.assign.letter.subject." + news, dossier.code()),
                text,
                Optional.empty());
    }
}

package vn.motcua.dossier.usecase;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Opinion;
import vn.motcua.identity.LetterLanguages;
import vn.motcua.notification.Message;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Words;

/** Thư về ý kiến: which dossier, which offices and by when; what was asked and said is read where one signs in. */
@Component
class OpinionLetters {
    private final Dictionary dictionary;
    private final LetterLanguages languages;
    private final Agencies agencies;
    private final SiteAddress site;

    OpinionLetters(Dictionary dictionary, LetterLanguages languages, Agencies agencies, SiteAddress site) {
        this.dictionary = dictionary;
        this.languages = languages;
        this.agencies = agencies;
        this.site = site;
    }

    /** @param news the key of what happened */
    Message.Words about(String news, PersonId to, Dossier dossier, Opinion opinion) {
        var words = dictionary.in(languages.of(to));
        var asked = opinion.asked();
        var text = Stream.of(
                        Optional.of(words.say(
                                "dossier.opinion.letter." + news,
                                dossier.code(),
                                office(asked.from(), words),
                                office(asked.to(), words),
                                words.moment(opinion.due()))),
                        site.known()
                                .map(address -> words.say(
                                        "dossier.opinion.letter.see",
                                        address + words.language().prefix() + "/desk/dossiers/" + dossier.id()
                                                + "/opinions")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n", "", "\n"));
        return new Message.Words(
                words.language().tag(),
                words.say("dossier.opinion.letter.subject." + news, dossier.code()),
                text,
                Optional.empty());
    }

    private String office(Custody office, Words words) {
        var agency = agencies.find(office.agency(), VietnamTime.dateOf(office.since()))
                .map(found -> found.name().in(words.language().tag()))
                .orElse("");
        return words.say(
                "dossier.desk.tray", words.say("ui.role." + office.role().key()), agency);
    }
}

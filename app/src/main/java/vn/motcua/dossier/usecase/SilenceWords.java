package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Limit;
import vn.motcua.catalogue.TacitDecision;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** Lời của quyết định do im lặng: what it says, in the language of the law. */
@Component
class SilenceWords {
    private final Wordings wordings;
    private final Dictionary dictionary;

    SilenceWords(Wordings wordings, Dictionary dictionary) {
        this.wordings = wordings;
        this.dictionary = dictionary;
    }

    /** Written after whatever was drafted and never decided. */
    void write(Dossier dossier, TacitDecision law, Instant until, Instant now) {
        var words = dictionary.in(Language.VIETNAMESE);
        var text = words.say(
                "dossier.silence.decision." + law.meaning().key(),
                law.basis(),
                words.say(
                        limit(law.after().limit()),
                        words.number(law.after().limit().amount())),
                words.moment(until));
        var version = wordings.last(dossier.id()).map(Wordings.Wording::version).orElse(0) + 1;
        wordings.write(dossier.id(), new Wordings.Wording(version, text, now, Optional.empty()));
    }

    private static String limit(Limit limit) {
        return "catalogue.limit." + limit.unit().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

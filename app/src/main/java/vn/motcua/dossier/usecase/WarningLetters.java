package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierWarned;
import vn.motcua.dossier.model.Rung;
import vn.motcua.identity.LetterLanguages;
import vn.motcua.notification.Message;
import vn.motcua.shared.PersonId;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Words;

/** Thư cảnh báo: codes and times, and nothing of whose the dossiers are. */
@Component
class WarningLetters {
    /** Whoever has more looks at the list on the desk. */
    private static final int LISTED = 40;

    private final Dictionary dictionary;
    private final LetterLanguages languages;
    private final SiteAddress site;
    private final AlarmClock alarmClock;

    WarningLetters(Dictionary dictionary, LetterLanguages languages, SiteAddress site, AlarmClock alarmClock) {
        this.dictionary = dictionary;
        this.languages = languages;
        this.site = site;
        this.alarmClock = alarmClock;
    }

    /** One letter for all of them, the farthest first. */
    Message.Words about(PersonId to, List<DossierWarned> warned) {
        var words = dictionary.in(languages.of(to));
        var late = warned.stream().anyMatch(each -> Rung.of(each.rung()).isLate());
        var silent = warned.stream().anyMatch(each -> Rung.of(each.rung()).isOfSilence());
        var text = Stream.of(
                        Optional.of(words.say("dossier.ladder.letter", words.number(warned.size()))),
                        Optional.of(lines(warned, words)),
                        late ? Optional.of(words.say("dossier.ladder.letter.late")) : Optional.<String>empty(),
                        silent ? Optional.of(words.say("dossier.ladder.letter.silence")) : Optional.<String>empty(),
                        site.known()
                                .map(address -> words.say(
                                        "dossier.ladder.letter.see",
                                        address + words.language().prefix() + "/desk/dossiers")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n", "", "\n"));
        var subject =
                words.say(late ? "dossier.ladder.subject.late" : "dossier.ladder.subject", words.number(warned.size()));
        return new Message.Words(words.language().tag(), subject, text, Optional.empty());
    }

    private String lines(List<DossierWarned> warned, Words words) {
        var lines = warned.stream()
                .sorted((one, other) -> Rung.of(other.rung()).compareTo(Rung.of(one.rung())))
                .limit(LISTED)
                .map(each -> words.say(
                        Rung.of(each.rung()).isOfSilence()
                                ? "dossier.ladder.letter.line.silence"
                                : "dossier.ladder.letter.line",
                        each.code(),
                        said(Rung.of(each.rung()), words),
                        words.moment(each.due())));
        var rest = warned.size() - LISTED;
        var more = rest > 0
                ? Stream.of(words.say("dossier.ladder.letter.more", words.number(rest)))
                : Stream.<String>empty();
        return Stream.concat(lines, more).collect(Collectors.joining("\n"));
    }

    private String said(Rung rung, Words words) {
        return words.say(
                "dossier.ladder.rung." + rung.key(), alarmClock.ladder().number(rung));
    }
}

package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.usecase.Inboxes.Line;
import vn.motcua.identity.LetterLanguages;
import vn.motcua.notification.Message;
import vn.motcua.shared.PersonId;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Words;

/** Bản tin sáng: codes and times, and nothing of whose the dossiers are. */
@Component
class DigestLetters {
    /** Of each kind; whoever has more looks at the list on the desk. */
    private static final int LISTED = 20;

    private final Dictionary dictionary;
    private final LetterLanguages languages;
    private final SiteAddress site;

    DigestLetters(Dictionary dictionary, LetterLanguages languages, SiteAddress site) {
        this.dictionary = dictionary;
        this.languages = languages;
        this.site = site;
    }

    Message.Words about(PersonId to, Morning morning) {
        var words = dictionary.in(languages.of(to));
        var text = Stream.of(
                        lines("late", morning.late(), words, line -> promised(line, words)),
                        lines("today", morning.today(), words, line -> promised(line, words)),
                        lines("answered", morning.answered(), words, Line::code),
                        lines(
                                "opinions",
                                morning.opinions(),
                                words,
                                line -> words.say(
                                        "dossier.digest.line",
                                        line.code(),
                                        words.moment(line.opinion().due()))),
                        site.known()
                                .map(address -> words.say(
                                        "dossier.digest.see",
                                        address + words.language().prefix() + "/desk/dossiers",
                                        address + words.language().prefix() + "/account/notices")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n", "", "\n"));
        return new Message.Words(words.language().tag(), subject(morning, words), text, Optional.empty());
    }

    private static String subject(Morning morning, Words words) {
        return words.say(
                "dossier.digest.subject",
                number(morning.late(), words),
                number(morning.today(), words),
                number(morning.answered(), words),
                number(morning.opinions(), words));
    }

    private static String promised(Line line, Words words) {
        return line.due()
                .map(due -> words.say("dossier.digest.line", line.code(), words.moment(due)))
                .orElse(line.code());
    }

    private static <T> Optional<String> lines(String kind, List<T> all, Words words, Function<T, String> said) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var listed = all.stream().limit(LISTED).map(each -> "– " + said.apply(each));
        var rest = all.size() - LISTED;
        var more = rest > 0
                ? Stream.of("– " + words.say("dossier.digest.more", words.number(rest)))
                : Stream.<String>empty();
        return Optional.of(Stream.of(Stream.of(words.say("dossier.digest." + kind, number(all, words))), listed, more)
                .flatMap(each -> each)
                .collect(Collectors.joining("\n")));
    }

    /** A tray is counted no further than its page says. */
    private static String number(List<?> all, Words words) {
        return words.number(all.size()) + (all.size() >= Tray.COUNTED ? "+" : "");
    }
}

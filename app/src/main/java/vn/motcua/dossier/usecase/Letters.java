package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Standing;
import vn.motcua.notification.Message;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.VietnamTime;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;
import vn.motcua.ui.Words;

/**
 * Viết thư. A letter may be read by others: it says which dossier and what has become of it, and leads to the page where
 * the rest stands. Nobody has said in which language they read, so it is Vietnamese.
 */
@Component
class Letters {
    private final Dictionary dictionary;
    private final Agencies agencies;
    private final SiteAddress site;

    Letters(Dictionary dictionary, Agencies agencies, SiteAddress site) {
        this.dictionary = dictionary;
        this.agencies = agencies;
        this.site = site;
    }

    /** Empty where it is news no more. */
    Optional<Message.Words> about(News news, Dossier dossier) {
        return switch (news) {
            case ACCEPTED ->
                Optional.of(dossier.acceptance()
                        .flatMap(Acceptance::due)
                        .map(due -> letter(news.key(), dossier, due))
                        .orElseGet(() -> letter("accepted-open", dossier)));
            case DRAFT_SHOWN ->
                dossier.standing() instanceof Standing.DraftShown shown
                        ? Optional.of(letter(news.key(), dossier, shown.until()))
                        : Optional.empty();
            case FILED, MORE_ASKED, FINISHED, REFUSED, RETURNED -> Optional.of(letter(news.key(), dossier));
        };
    }

    private Message.Words letter(String news, Dossier dossier, Instant until) {
        return letter(news, dossier, words().moment(until));
    }

    private Message.Words letter(String news, Dossier dossier) {
        return letter(news, dossier, "");
    }

    private Message.Words letter(String news, Dossier dossier, String until) {
        var words = words();
        var code = dossier.acceptance()
                .map(acceptance -> acceptance.code().value())
                .orElse(dossier.filing().code().value());
        var text = Stream.of(
                        Optional.of(words.say("dossier.notice." + news, code, desk(dossier), until)),
                        site.known().map(address -> words.say("dossier.notice.see", address + pathOf(dossier))),
                        Optional.of(words.say("dossier.notice.foot", desk(dossier))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n", "", "\n"));
        return new Message.Words(
                words.language().tag(), words.say("dossier.notice.subject." + news, code), text, Optional.empty());
    }

    /** The page asks who comes to sign in; whoever cannot, tracks it with the four digits. */
    private static String pathOf(Dossier dossier) {
        return "/track?code=" + dossier.filing().code().value();
    }

    private String desk(Dossier dossier) {
        var day = VietnamTime.dateOf(dossier.custody().since());
        return agencies.find(dossier.filing().desk(), day)
                .map(agency -> agency.name().vietnamese())
                .orElse("");
    }

    private Words words() {
        return dictionary.in(Language.VIETNAMESE);
    }
}

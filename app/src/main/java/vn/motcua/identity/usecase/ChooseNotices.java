package vn.motcua.identity.usecase;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.LanguageChosen;
import vn.motcua.identity.LetterLanguages;
import vn.motcua.identity.NoticeChoice;
import vn.motcua.identity.NoticesChosen;
import vn.motcua.identity.spi.OpenWays;
import vn.motcua.identity.spi.QuietHours;
import vn.motcua.identity.spi.Way;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.ui.Language;

/** Chọn cách và ngôn ngữ nhận tin of one's own. To be told nothing is a choice too: the pages say it all. */
@Component
public class ChooseNotices {
    private final Accounts accounts;
    private final NoticeWays ways;
    private final Languages languages;
    private final OpenWays open;
    private final Access access;
    private final EventLog log;

    ChooseNotices(Accounts accounts, NoticeWays ways, Languages languages, OpenWays open, Access access, EventLog log) {
        this.accounts = accounts;
        this.ways = ways;
        this.languages = languages;
        this.open = open;
        this.access = access;
        this.log = log;
    }

    /** What holds now. */
    @Transactional
    public Outcome present(Actor.SignedIn by) {
        return refusal(by).orElseGet(() -> holds(by));
    }

    /** @throws IllegalArgumentException where no letters are written in that language */
    @Transactional
    public Outcome choose(Actor.SignedIn by, Wanted wanted) {
        accounts.lock(by.person());
        return refusal(by).orElseGet(() -> chooseFor(by, wanted));
    }

    private Outcome chooseFor(Actor.SignedIn by, Wanted wanted) {
        var before = holds(by);
        if (before.choice().phone().isEmpty() && wanted.ways().stream().anyMatch(Way::isByPhone)) {
            return new Outcome.Unconfirmed(before);
        }
        var chosen = wanted.ways().stream().filter(before.offered()::contains).collect(Collectors.toSet());
        var choice = new NoticeChoice(chosen, before.choice().phone(), wanted.quiet(), wanted.digest());
        if (!choice.equals(before.choice())) {
            ways.choose(by.person(), chosen, wanted.quiet(), wanted.digest());
            var keys = chosen.stream().map(Way::key).collect(Collectors.toSet());
            var quiet = wanted.quiet().map(QuietHours::toString);
            log.append(by, new NoticesChosen(by.person(), keys, quiet, wanted.digest()));
        }
        if (!wanted.language().equals(before.language())) {
            languages.choose(by.person(), wanted.language());
            log.append(by, new LanguageChosen(by.person(), wanted.language().tag()));
        }
        return holds(by);
    }

    private Outcome.Holds holds(Actor.SignedIn by) {
        var choice = ways.of(by.person());
        var offered = EnumSet.of(Way.MAIL);
        offered.addAll(open.open());
        offered.addAll(choice.ways());
        return new Outcome.Holds(choice, languages.of(by.person()), offered);
    }

    private Optional<Outcome> refusal(Actor.SignedIn by) {
        return access.decide(by, IdentityPolicy.CHOOSE_NOTICES, Concerning.person(by.person()))
                        instanceof Decision.Refused refused
                ? Optional.of(new Outcome.NotAllowed(refused))
                : Optional.empty();
    }

    /**
     * Điều muốn.
     *
     * @param quiet those of the house where empty
     * @param digest what it is to an officer; citizens are sent none
     */
    public record Wanted(Set<Way> ways, Language language, Optional<QuietHours> quiet, boolean digest) {
        public Wanted {
            ways = Set.copyOf(ways);
            if (!LetterLanguages.WRITTEN.contains(language)) {
                throw new IllegalArgumentException("no letters are written in " + language);
            }
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param offered the ways there are to choose from: those that lead somewhere here, and those chosen when they did */
        record Holds(NoticeChoice choice, Language language, Set<Way> offered) implements Outcome {
            public Holds {
                offered = Set.copyOf(offered);
            }
        }

        /** News was wanted by telephone, and none is confirmed. */
        record Unconfirmed(Holds before) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

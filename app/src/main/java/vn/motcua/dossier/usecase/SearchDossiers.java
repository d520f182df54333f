package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Misspelling;
import vn.motcua.dossier.usecase.Names.After;
import vn.motcua.dossier.usecase.Names.Hit;
import vn.motcua.dossier.usecase.Names.Reach;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.LegalBasis;
import vn.motcua.shared.Text;
import vn.motcua.shared.VietnamTime;

/**
 * Tìm hồ sơ by a code or its last digits, a personal number or a name. Only what an officer may see is even looked through.
 * The answer names people, so each search is entered in the journal; in no transaction, since the journal commits that first.
 */
@Component
@LegalBasis("Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15")
public class SearchDossiers {
    public static final int PAGE = 25;
    /** Letters of a name; what is shorter everybody has. */
    public static final int SHORTEST = 2;

    /** Characters: the square of a card holds a hundred and fifty. */
    private static final int LONGEST = 300;

    private static final Pattern TAIL = Pattern.compile("[0-9]{4,6}");
    private static final Pattern CARD = Pattern.compile("([0-9]{12})\\|.*");

    private final FindDossier findDossier;
    private final Names names;
    private final Access access;
    private final Clock clock;

    SearchDossiers(FindDossier findDossier, Names names, Access access, Clock clock) {
        this.findDossier = findDossier;
        this.names = names;
        this.access = access;
        this.clock = clock;
    }

    /** @param asked what was typed or scanned, and where the page before ended */
    public Outcome search(Actor by, Asked asked) {
        var what = Concerning.nothing().inPractice(by.practises());
        if (access.decide(by, DossierPolicy.SEARCH, what) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var text = Text.clean(asked.text());
        var typed = text.substring(0, Math.min(LONGEST, text.length()));
        return switch (findDossier.find(by, typed)) {
            case FindDossier.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
            case FindDossier.Outcome.Found(var dossier) -> new Outcome.One(dossier);
            case FindDossier.Outcome.Form(var form, var current) -> new Outcome.Form(form, current);
            case FindDossier.Outcome.Unknown _ -> several(typed, asked, reach(by));
        };
    }

    /** The agencies and fields of work of the posts by which dossiers are seen. */
    private Reach reach(Actor by) {
        var trays = Tray.of(by, VietnamTime.dateOf(clock.instant())).stream()
                .filter(tray -> DossierPolicy.handlers().contains(tray.role()))
                .toList();
        return new Reach(trays, by.practises());
    }

    private Outcome several(String typed, Asked asked, Reach reach) {
        var card = CARD.matcher(typed);
        var number = CitizenId.parse(card.matches() ? card.group(1) : typed);
        if (number.isPresent()) {
            return found(By.NUMBER, names.numbered(number.get(), reach, asked.last(), PAGE + 1));
        }
        if (TAIL.matcher(typed).matches()) {
            return found(By.DIGITS, names.ending(typed, reach, asked.last(), PAGE + 1));
        }
        var folded = Text.fold(typed);
        return folded.length() < SHORTEST ? new Outcome.TooShort() : called(folded, asked, reach);
    }

    private Outcome called(String folded, Asked asked, Reach reach) {
        if (!asked.nearly()) {
            var hits = names.called(Set.of(folded), reach, asked.last(), PAGE + 1);
            if (!hits.isEmpty() || asked.last().isPresent()) {
                return found(By.NAME, hits);
            }
        }
        var words = List.of(folded.split(" ")).stream().limit(Misspelling.WORDS).toList();
        var meant = Misspelling.of(words, names.meant(words));
        return found(By.NEARLY, names.called(meant, reach, asked.last(), PAGE + 1));
    }

    private Outcome found(By by, List<Hit> hits) {
        return new Outcome.Found(by, hits.stream().limit(PAGE).toList(), hits.size() > PAGE, clock.instant());
    }

    /** Tìm thấy nhờ điều gì. */
    public enum By {
        NAME,
        /** A name that is like the one that nobody has. */
        NEARLY,
        NUMBER,
        /** The last of an official code. */
        DIGITS
    }

    /**
     * Điều tìm.
     *
     * @param nearly whether names that are only like it are looked for as well, as they are where nobody is called so
     * @param last the last line of the page before
     */
    public record Asked(String text, boolean nearly, Optional<After> last) {
        public static Asked first(String text) {
            return new Asked(text, false, Optional.empty());
        }

        /** Whom somebody looks for, logs do not say. */
        @Override
        public String toString() {
            return "Asked[" + text.length() + "]";
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param more whether there is a next page
         * @param at when it was looked for
         */
        record Found(By by, List<Hit> hits, boolean more, Instant at) implements Outcome {
            public Found {
                hits = List.copyOf(hits);
            }
        }

        /** What bears this code; whether it may be seen is asked there. */
        record One(DossierId dossier) implements Outcome {}

        /** @param current whether it is of the revision in force */
        record Form(PaperForm form, boolean current) implements Outcome {}

        record TooShort() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

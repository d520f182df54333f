package vn.motcua.catalogue.usecase;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.search.LexiconText.Entry;
import vn.motcua.catalogue.search.Section;
import vn.motcua.catalogue.usecase.LexiconBook.Line;
import vn.motcua.catalogue.usecase.LexiconBook.State;
import vn.motcua.catalogue.usecase.LexiconChanges.Change;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Text;

/** Xem từ điển: what comes with the program and what was made of it here, with its history. */
@Component
public class SeeLexicon {
    private static final int PAGE = 25;
    private static final int LATEST = 20;

    private final LexiconChanges changes;
    private final Access access;

    SeeLexicon(LexiconChanges changes, Access access) {
        this.changes = changes;
        this.access = access;
    }

    public Outcome list(Actor by, Criteria wanted, int page) {
        if (refusal(by) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var book = LexiconBook.of(changes.now());
        var counts = new EnumMap<State, Integer>(State.class);
        book.lines().forEach(line -> counts.merge(line.state(), 1, Integer::sum));
        var matching = book.lines().stream().filter(wanted::fits).toList();
        return new Outcome.Seen(Paged.of(matching, page, PAGE), counts, changes.latest(LATEST));
    }

    public Outcome line(Actor by, String key) {
        if (refusal(by) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        return LexiconBook.of(changes.now())
                .line(key)
                .<Outcome>map(line -> new Outcome.LineSeen(line, changes.of(line.origin())))
                .orElseGet(Outcome.Unknown::new);
    }

    /** Whether they may add one: nobody fills in a form that will be refused. */
    public Decision refusal(Actor by) {
        return access.decide(by, CataloguePolicy.EDIT_LEXICON, Concerning.nothing());
    }

    /** @param words parts of an entry; empty for all */
    public record Criteria(String words, Optional<Section> section, Optional<State> state) {

        boolean fits(Line line) {
            return section.map(line.section()::equals).orElse(true)
                    && state.map(line.state()::equals).orElse(true)
                    && Text.fold(line.holds().map(Entry::text).orElse("") + " "
                                    + line.origin().text())
                            .contains(Text.fold(words));
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Seen(Paged<Line> lines, Map<State, Integer> counts, List<Change> latest) implements Outcome {}

        /** @param history of this line, the latest first */
        record LineSeen(Line line, List<Change> history) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

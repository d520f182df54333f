package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.search.Lexicon;
import vn.motcua.catalogue.search.LexiconText.Entry;
import vn.motcua.catalogue.search.Section;
import vn.motcua.catalogue.usecase.LexiconChanges.Change;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Uuid7;

/** Sửa từ điển, one entry at a time: added, changed, switched off, or as shipped again. Tried on questions before. */
@Component
public class EditLexicon {
    private final LexiconChanges changes;
    private final LexiconDesk desk;
    private final Access access;
    private final Clock clock;

    EditLexicon(LexiconChanges changes, LexiconDesk desk, Access access, Clock clock) {
        this.changes = changes;
        this.desk = desk;
        this.access = access;
        this.clock = clock;
    }

    /** The number a change to be made will have: sent twice, it is made once. */
    public UUID id() {
        return Uuid7.at(clock.instant());
    }

    /** What the change would do to the answers to these questions; nothing is changed. */
    public Outcome tryOut(Actor by, Wish wish, List<String> questions) {
        return planned(by, wish, plan -> new Outcome.Tried(desk.tryOut(plan, questions)));
    }

    /** Said twice, it is done once. */
    @Transactional
    public Outcome save(Actor by, Wish wish) {
        var isNew = changes.lock(wish.id());
        return isNew
                ? planned(by, wish, plan -> {
                    desk.carryOut(by, wish.id(), plan, wish.reason(), clock.instant());
                    return new Outcome.Saved();
                })
                : new Outcome.Saved();
    }

    private Outcome planned(Actor by, Wish wish, Function<LexiconPlan, Outcome> then) {
        if (access.decide(by, CataloguePolicy.EDIT_LEXICON, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var book = LexiconBook.of(changes.now());
        var line = wish.key().flatMap(book::line);
        if (wish.key().isPresent() && line.isEmpty()) {
            return new Outcome.Unknown();
        }
        if (!line.flatMap(LexiconBook.Line::change).map(Change::id).equals(wish.seen())) {
            return new Outcome.ChangedMeanwhile();
        }
        var wanted = wish.entry();
        var mistake = wanted.flatMap(Entry::mistake);
        if (mistake.isPresent()) {
            return new Outcome.Flawed(mistake.get());
        }
        var isThere = wanted.isPresent()
                && book.entries().anyMatch(wanted.get()::equals)
                && !line.flatMap(LexiconBook.Line::holds).equals(wanted);
        return isThere ? new Outcome.ThereAlready() : then.apply(plan(wish, line, clock.instant()));
    }

    private static LexiconPlan plan(Wish wish, Optional<LexiconBook.Line> line, Instant now) {
        var wanted = wish.entry();
        if (line.flatMap(LexiconBook.Line::holds).equals(wanted)) {
            return new LexiconPlan(List.of(), List.of());
        }
        var shipped = line.flatMap(LexiconBook.Line::shipped);
        var entered = shipped.equals(wanted)
                ? Stream.<Change>empty()
                : Stream.of(new Change(
                        wish.id(),
                        wish.section(),
                        shipped.map(Entry::text),
                        wanted.map(Entry::text),
                        wish.reason(),
                        now,
                        Optional.empty()));
        return new LexiconPlan(line.flatMap(LexiconBook.Line::change).stream().toList(), entered.toList());
    }

    /**
     * Yêu cầu.
     *
     * @param key of the line to be changed; empty for a new one
     * @param seen the change that held when the form was opened
     * @param text what is to hold; empty to switch it off
     */
    public record Wish(
            UUID id, Section section, Optional<String> key, Optional<UUID> seen, String text, String reason) {

        Optional<Entry> entry() {
            return Optional.of(new Entry(section, text))
                    .filter(entry -> !entry.text().isEmpty());
        }
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Saved() implements Outcome {}

        record Tried(List<LexiconDesk.Trial> trials) implements Outcome {}

        record Flawed(Lexicon.Reason reason) implements Outcome {}

        /** Another line says the same. */
        record ThereAlready() implements Outcome {}

        /** Somebody else has changed the line since it was opened; nothing is overwritten. */
        record ChangedMeanwhile() implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.search.Lexicon;
import vn.motcua.catalogue.search.LexiconText;
import vn.motcua.catalogue.search.LexiconText.Entry;
import vn.motcua.catalogue.usecase.LexiconChanges.Change;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Uuid7;

/** Nhập, xuất từ điển as one text: afterwards what the text says holds, and nothing else. Imported twice, it changes nothing. */
@Component
public class ImportLexicon {
    /** Many times the one that comes with the program. */
    public static final int LONGEST = 2_000_000;

    private final LexiconChanges changes;
    private final LexiconDesk desk;
    private final Access access;
    private final Clock clock;

    ImportLexicon(LexiconChanges changes, LexiconDesk desk, Access access, Clock clock) {
        this.changes = changes;
        this.desk = desk;
        this.access = access;
        this.clock = clock;
    }

    /** The whole lexicon as it holds, to be edited and taken back. */
    public Outcome export(Actor by) {
        return refusal(by) instanceof Decision.Refused refused
                ? new Outcome.NotAllowed(refused)
                : new Outcome.Exported(Lexicons.text(changes.now()));
    }

    /** What the text would change, or which of its lines make no sense; nothing is changed. */
    public Outcome tryOut(Actor by, String text) {
        if (refusal(by) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var read = LexiconText.read(text);
        return read.problems().isEmpty()
                ? planned(plan(read.entries(), "?", clock.instant()))
                : new Outcome.Flawed(read.problems());
    }

    @Transactional
    public Outcome carryOut(Actor by, UUID id, String text, String reason) {
        var _ = changes.lock(id);
        var outcome = tryOut(by, text);
        if (outcome instanceof Outcome.Planned) {
            var now = clock.instant();
            desk.carryOut(by, id, plan(LexiconText.read(text).entries(), reason, now), reason, now);
        }
        return outcome;
    }

    private Decision refusal(Actor by) {
        return access.decide(by, CataloguePolicy.EDIT_LEXICON, Concerning.nothing());
    }

    private LexiconPlan plan(List<Entry> wanted, String reason, Instant now) {
        var target = new LinkedHashSet<>(wanted);
        var shipped =
                new LinkedHashSet<>(LexiconText.read(Lexicon.shippedText()).entries());
        var kept = changes.now().stream().filter(change -> fits(change, target)).toList();
        var ended =
                changes.now().stream().filter(change -> !kept.contains(change)).toList();
        var off = without(shipped, target)
                .filter(entry ->
                        kept.stream().noneMatch(change -> change.instead().equals(Optional.of(entry))))
                .map(entry -> change(Optional.of(entry), Optional.empty(), reason, now));
        var added = without(target, shipped)
                .filter(entry ->
                        kept.stream().noneMatch(change -> change.entry().equals(Optional.of(entry))))
                .map(entry -> change(Optional.empty(), Optional.of(entry), reason, now));
        return new LexiconPlan(ended, Stream.concat(off, added).toList());
    }

    /** Whether the change says what the text says. */
    private static boolean fits(Change change, Set<Entry> target) {
        return change.instead().filter(target::contains).isEmpty()
                && change.entry().map(target::contains).orElse(true);
    }

    private static Stream<Entry> without(Set<Entry> all, Set<Entry> others) {
        return all.stream().filter(entry -> !others.contains(entry));
    }

    private static Change change(Optional<Entry> shipped, Optional<Entry> entry, String reason, Instant now) {
        return new Change(
                Uuid7.at(now),
                shipped.or(() -> entry).orElseThrow().section(),
                shipped.map(Entry::text),
                entry.map(Entry::text),
                reason,
                now,
                Optional.empty());
    }

    private static Outcome planned(LexiconPlan plan) {
        return new Outcome.Planned(
                plan.entered().stream()
                        .flatMap(change -> change.entry().stream())
                        .toList(),
                plan.entered().stream()
                        .filter(change -> change.entry().isEmpty())
                        .flatMap(change -> change.instead().stream())
                        .toList(),
                plan.ended().size());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Exported(String text) implements Outcome {}

        /**
         * @param added entries that hold from now on
         * @param off entries that come with the program and hold no longer
         * @param takenBack how many earlier changes are taken back
         */
        record Planned(List<Entry> added, List<Entry> off, int takenBack) implements Outcome {
            public boolean changesNothing() {
                return added.isEmpty() && off.isEmpty() && takenBack == 0;
            }
        }

        record Flawed(List<Lexicon.Problem> problems) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

package vn.motcua.catalogue.usecase;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.catalogue.search.Lexicon;
import vn.motcua.catalogue.search.LexiconText;
import vn.motcua.catalogue.search.LexiconText.Entry;
import vn.motcua.catalogue.search.Section;
import vn.motcua.catalogue.usecase.LexiconChanges.Change;

/** Quyển từ điển: every entry that comes with the program or was added here, with what became of it. */
public record LexiconBook(List<Line> lines) {
    public LexiconBook {
        lines = List.copyOf(lines);
    }

    static LexiconBook of(List<Change> changes) {
        var shipped = LexiconText.read(Lexicon.shippedText()).entries().stream()
                .distinct()
                .toList();
        var instead = changes.stream()
                .filter(change -> change.instead().isPresent())
                .collect(Collectors.toMap(change -> change.instead().orElseThrow(), change -> change));
        var lines = new ArrayList<Line>();
        shipped.forEach(
                entry -> lines.add(new Line(entry, Optional.of(entry), Optional.ofNullable(instead.get(entry)))));
        changes.stream()
                .filter(change -> change.instead().filter(shipped::contains).isEmpty())
                .filter(change -> change.entry().isPresent())
                .forEach(change -> lines.add(new Line(
                        change.instead().or(change::entry).orElseThrow(), change.instead(), Optional.of(change))));
        return new LexiconBook(lines);
    }

    Optional<Line> line(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /** What holds. */
    Stream<Entry> entries() {
        return lines.stream().flatMap(line -> line.holds().stream());
    }

    /**
     * Dòng.
     *
     * @param origin what it is known by: as shipped, or as it was added
     * @param shipped empty for one of our own
     * @param change what this installation made of it; empty while it is as shipped
     */
    public record Line(Entry origin, Optional<Entry> shipped, Optional<Change> change) {

        /** What holds now; empty where it is switched off. */
        public Optional<Entry> holds() {
            return change.isPresent() ? change.flatMap(Change::entry) : shipped;
        }

        public State state() {
            if (change.isEmpty()) {
                return State.SHIPPED;
            }
            if (holds().isEmpty()) {
                return State.OFF;
            }
            return shipped.isPresent() ? State.CHANGED : State.ADDED;
        }

        /** A short name for addresses. */
        public String key() {
            var hash = UUID.nameUUIDFromBytes(
                    (origin.section().key() + " " + origin.text()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().toHexDigits(hash.getMostSignificantBits());
        }

        public Section section() {
            return origin.section();
        }
    }

    /** Trạng thái. */
    public enum State {
        SHIPPED,
        CHANGED,
        ADDED,
        OFF;

        /** The slug in messages and URLs. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

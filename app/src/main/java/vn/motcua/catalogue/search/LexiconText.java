package vn.motcua.catalogue.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.motcua.catalogue.search.Lexicon.Problem;

/**
 * Văn bản từ điển, line by line, so that single entries can be changed while remarks and order stay.
 *
 * @param problems the lines that make no sense
 */
public record LexiconText(List<Line> lines, List<Problem> problems) {
    public LexiconText {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /**
     * Mục từ.
     *
     * @param text the line without its remark, its spaces made single
     */
    public record Entry(Section section, String text) {
        public Entry {
            text = text.strip().replaceAll("\\s+", " ");
        }

        /** What is wrong with it as a line of its own. */
        public Optional<Lexicon.Reason> mistake() {
            var alone = LexiconText.of(this);
            return alone.problems().stream()
                    .map(Problem::reason)
                    .findFirst()
                    .or(() -> alone.entries().equals(List.of(this))
                            ? Optional.empty()
                            : Optional.of(Lexicon.Reason.EMPTY_SIDE));
        }
    }

    /**
     * Dòng.
     *
     * @param entry empty for headings, remarks and what makes no sense
     */
    public record Line(String written, Optional<Entry> entry) {}

    public static LexiconText read(String text) {
        var lines = new ArrayList<Line>();
        var section = Optional.<Section>empty();
        for (var written : text.lines().toList()) {
            var bare = LexiconReading.bare(written);
            if (bare.startsWith("[")) {
                section = Section.headed(bare);
                lines.add(new Line(written, Optional.empty()));
            } else {
                lines.add(new Line(written, section.filter(_ -> !bare.isEmpty()).map(under -> new Entry(under, bare))));
            }
        }
        return new LexiconText(lines, Lexicon.read(text).problems());
    }

    private static LexiconText of(Entry entry) {
        return read(entry.section().heading() + "\n" + entry.text() + "\n");
    }

    public List<Entry> entries() {
        return lines.stream().flatMap(line -> line.entry().stream()).toList();
    }

    /**
     * The text with other entries.
     *
     * @param changed what stands in an entry's place: itself, another, or nothing
     * @param added what follows below the lines of its section
     */
    public String with(Function<Entry, Optional<Entry>> changed, List<Entry> added) {
        var text = new StringBuilder();
        for (var line : lines) {
            var entry = line.entry();
            var next = entry.flatMap(changed);
            if (entry.equals(next)) {
                text.append(line.written()).append('\n');
            } else {
                next.ifPresent(other -> text.append(other.text()).append('\n'));
            }
        }
        bySection(added).forEach((section, entries) -> {
            text.append('\n').append(section.heading()).append('\n');
            entries.forEach(entry -> text.append(entry.text()).append('\n'));
        });
        return text.toString();
    }

    private static Map<Section, List<Entry>> bySection(List<Entry> entries) {
        var sections = new EnumMap<Section, List<Entry>>(Section.class);
        entries.forEach(entry -> sections.computeIfAbsent(entry.section(), _ -> new ArrayList<>())
                .add(entry));
        return sections;
    }
}

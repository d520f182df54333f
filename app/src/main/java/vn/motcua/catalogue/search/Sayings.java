package vn.motcua.catalogue.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Các cách nói: finds what is said in parts, wherever in a question the parts stand. */
final class Sayings<T> {
    /**
     * Lời đã nói.
     *
     * @param cover the places of its words
     */
    record Said<T>(BitSet cover, int parts, T meaning) {
        /** What each further part counts for, in words: who says two things apart means both of them. */
        private static final int PART = 1;

        int length() {
            return cover.cardinality();
        }

        int weight() {
            return length() + PART * (parts - 1);
        }
    }

    private record Known<T>(int parts, T meaning) {}

    private record Part(int saying, int number) {}

    private final List<Known<T>> known = new ArrayList<>();
    private final Map<List<Word>, List<Part>> byPhrase = new HashMap<>();
    private final Phrases<List<Part>> phrases = new Phrases<>();

    void add(List<List<Word>> parts, T meaning) {
        for (var each = 0; each < parts.size(); each++) {
            byPhrase.computeIfAbsent(parts.get(each), this::part).add(new Part(known.size(), each));
        }
        known.add(new Known<>(parts.size(), meaning));
    }

    private List<Part> part(List<Word> phrase) {
        var part = new ArrayList<Part>();
        phrases.add(phrase, part);
        return part;
    }

    /**
     * The longest that are said. A longer saying says what its words mean; a shorter one that shares a word with it is not meant.
     *
     * @param fillers the places of words that may mean nothing
     */
    List<Said<T>> in(List<Word> words, BitSet fillers) {
        var meant = new ArrayList<Said<T>>();
        for (var each : all(words, fillers)) {
            if (meant.stream()
                    .noneMatch(longer -> longer.weight() > each.weight() && longer.cover.intersects(each.cover))) {
                meant.add(each);
            }
        }
        return meant;
    }

    private List<Said<T>> all(List<Word> words, BitSet fillers) {
        var places = new TreeMap<Integer, TreeMap<Integer, BitSet>>();
        for (var found : phrases.in(words)) {
            if (found.length() > 1 || !mayBeFiller(found.from(), words, fillers)) {
                var cover = new BitSet();
                cover.set(found.from(), found.to());
                found.meaning()
                        .forEach(part -> places.computeIfAbsent(part.saying, saying -> new TreeMap<>())
                                .putIfAbsent(part.number, cover));
            }
        }
        var said = new ArrayList<Said<T>>();
        places.forEach((saying, parts) -> {
            if (parts.size() == known.get(saying).parts) {
                var cover = new BitSet();
                parts.values().forEach(cover::or);
                said.add(new Said<>(cover, parts.size(), known.get(saying).meaning));
            }
        });
        said.sort(Comparator.comparingInt((Said<T> each) -> each.weight()).reversed());
        return said;
    }

    /** Without marks a single word that may be a filler is one: "de" is để far more often than đẻ. */
    private static boolean mayBeFiller(int at, List<Word> words, BitSet fillers) {
        return fillers.get(at) && words.get(at).isUntyped();
    }
}

package vn.motcua.catalogue.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Điều muốn tìm: what a question asks for, in the catalogue's terms. */
final class Wanted {
    /**
     * Nét: a feature that is looked for.
     *
     * @param first its word, or the first of its pair, with the marks that were typed
     * @param needed whether a name lacks something that does not say it
     */
    record Trait(String feature, double weight, Word first, Word last, boolean needed) {}

    /**
     * Nghĩa: one way to take a saying.
     *
     * @param share how much its traits count: official wording is long, yet a saying is one thing that was said
     */
    record Meaning(List<Trait> traits, double share) {}

    private static final double MOST = 18;
    /** How much of what it means counts for a saying that was nearly said: most is not, and there are three of them. */
    private static final double HINT = 1.2;

    private final List<Word> words;
    private final Features features;
    private final Phrases<Integer> plain;
    private final List<List<Meaning>> senses = new ArrayList<>();
    private final Map<String, Trait> named = new LinkedHashMap<>();
    private final Map<String, Trait> loose = new LinkedHashMap<>();
    private final Map<BitSet, Boolean> asked = new LinkedHashMap<>();
    private final BitSet asking = new BitSet();
    private double strange;
    private Optional<Hits.Elsewhere> elsewhere = Optional.empty();

    /** @param plain what is done in the plain case */
    Wanted(List<Word> words, Features features, Phrases<Integer> plain) {
        this.plain = plain;
        this.words = List.copyOf(words);
        this.features = features;
    }

    void either(List<List<Word>> needed, List<List<Word>> perhaps) {
        senses.add(Stream.concat(
                        needed.stream().map(phrase -> meaning(phrase, true)),
                        perhaps.stream().map(phrase -> meaning(phrase, false)))
                .toList());
    }

    /** What may be meant, and how likely that is. */
    void hint(List<List<Word>> meant, double likely) {
        senses.add(meant.stream()
                .map(phrase -> meaning(phrase, false))
                .map(meaning -> new Meaning(meaning.traits, meaning.share * likely * HINT))
                .toList());
    }

    /** @param variants any of them will do */
    void asks(BitSet variants, boolean needed, BitSet place) {
        if (!variants.isEmpty()) {
            asked.merge(variants, needed, Boolean::logicalOr);
            asking.or(place);
        }
    }

    void elsewhere(Hits.Elsewhere place) {
        elsewhere = Optional.of(place);
    }

    /**
     * What is said must be in the name. What a saying explains, or asks for a special case, may be; so may a filler beside
     * another word.
     */
    void free(BitSet told, BitSet empty) {
        var optional = (BitSet) empty.clone();
        optional.or(told);
        optional.or(asking);
        for (var at = 0; at < words.size(); at++) {
            if (told.get(at) || !empty.get(at)) {
                add(words.subList(at, at + 1), optional.get(at));
            }
            if (at > 0) {
                add(words.subList(at - 1, at + 1), optional.get(at - 1) || optional.get(at));
            }
        }
    }

    private void add(List<Word> row, boolean optional) {
        var trait = trait(row, !optional);
        if (optional) {
            loose.put(trait.feature, trait);
        } else if (features.knows(trait.feature)) {
            named.put(trait.feature, trait);
        } else if (row.size() == 1) {
            strange += trait.weight;
        }
    }

    private Meaning meaning(List<Word> phrase, boolean needed) {
        var traits = new LinkedHashMap<String, Trait>();
        var usual = new BitSet();
        plain.in(phrase).forEach(found -> usual.set(found.from(), found.to()));
        for (var at = 0; at < phrase.size(); at++) {
            for (var from = Math.max(0, at - 1); from <= at; from++) {
                var said = usual.get(from) || usual.get(at);
                var trait = trait(phrase.subList(from, at + 1), needed && !said);
                traits.put(trait.feature, trait);
            }
        }
        var mass = traits.values().stream().mapToDouble(Trait::weight).sum();
        return new Meaning(List.copyOf(traits.values()), Math.min(1, MOST / mass));
    }

    private Trait trait(List<Word> row, boolean needed) {
        var feature = row.size() == 1 ? row.getFirst().folded() : Features.pair(row.getFirst(), row.getLast());
        return new Trait(feature, features.weight(feature), row.getFirst(), row.getLast(), needed);
    }

    /** All that is looked for, with how telling it is. */
    Map<String, Double> features() {
        var all = new HashMap<String, Double>();
        senses.forEach(sense -> sense.forEach(
                meaning -> meaning.traits.forEach(trait -> all.merge(trait.feature, trait.weight, Math::max))));
        named.forEach((feature, trait) -> all.merge(feature, trait.weight, Math::max));
        loose.forEach((feature, trait) -> all.merge(feature, trait.weight / 2, Math::max));
        return all;
    }

    List<Word> words() {
        return words;
    }

    List<List<Meaning>> senses() {
        return senses;
    }

    Iterable<Trait> named() {
        return named.values();
    }

    Iterable<Trait> loose() {
        return loose.values();
    }

    /** The special cases that are asked for, of each set any, and whether a name lacks something that is none. */
    Map<BitSet, Boolean> asked() {
        return asked;
    }

    /** How telling the words are that the catalogue has never heard of. */
    double strange() {
        return strange;
    }

    Optional<Hits.Elsewhere> elsewhere() {
        return elsewhere;
    }
}

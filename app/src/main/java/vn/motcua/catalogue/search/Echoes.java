package vn.motcua.catalogue.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.catalogue.search.Lexicon.Saying;

/** Lời gần giống: sayings of which most was said. Nobody says it quite as a lexicon does, and what is near may be meant. */
final class Echoes {
    /** How much of a saying, by how telling its words are, must be said. */
    private static final double MOST_OF = 0.6;
    /** One word alone is in too many sayings. */
    private static final int FEWEST = 2;

    private static final int KEPT = 3;

    /**
     * Tiếng vọng.
     *
     * @param nearness from 0 to 1, all of it said
     * @param mass how telling what was said of it is
     */
    record Echo(Saying saying, double nearness, double mass) {
        double strength() {
            return nearness * mass;
        }
    }

    /** Nơi một tiếng được nói: the sayings that have the word in this form. */
    private static final class Heard {
        private final Word word;
        private final List<Integer> building = new ArrayList<>();
        private int[] sayings = {};

        private Heard(Word word) {
            this.word = word;
        }
    }

    private final List<Saying> sayings;
    private final Map<String, List<Heard>> byWord = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final double[] masses;

    Echoes(List<Saying> sayings) {
        this.sayings = sayings;
        this.masses = new double[sayings.size()];
        for (var at = 0; at < sayings.size(); at++) {
            var saying = at;
            words(sayings.get(at)).forEach(word -> heard(word).building.add(saying));
        }
        byWord.forEach((folded, forms) -> {
            forms.forEach(form -> form.sayings =
                    form.building.stream().mapToInt(Integer::intValue).toArray());
            var times = forms.stream().mapToInt(form -> form.sayings.length).sum();
            weights.put(folded, Math.log(1 + (double) sayings.size() / times));
            forms.stream()
                    .flatMapToInt(form -> Arrays.stream(form.sayings))
                    .forEach(saying -> masses[saying] += weight(folded));
        });
    }

    private static Stream<Word> words(Saying saying) {
        return saying.parts().stream().flatMap(List::stream).distinct();
    }

    private Heard heard(Word word) {
        var forms = byWord.computeIfAbsent(word.folded(), folded -> new ArrayList<>());
        return forms.stream()
                .filter(form -> form.word.form().equals(word.form()))
                .findFirst()
                .orElseGet(() -> {
                    var form = new Heard(word);
                    forms.add(form);
                    return form;
                });
    }

    private double weight(String folded) {
        return weights.getOrDefault(folded, 0.0);
    }

    /** @param told the places of words that a saying explains already */
    List<Echo> of(List<Word> words, BitSet told) {
        var said = new double[sayings.size()];
        var times = new int[sayings.size()];
        var fresh = new BitSet(sayings.size());
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            if (words.subList(0, at).stream().noneMatch(word::agrees)) {
                for (var form : byWord.getOrDefault(word.folded(), List.of())) {
                    hear(form, word, said, times);
                    if (!told.get(at) && form.word.agrees(word)) {
                        Arrays.stream(form.sayings).forEach(fresh::set);
                    }
                }
            }
        }
        return nearest(fresh.stream()
                .filter(saying -> times[saying] >= FEWEST && said[saying] >= masses[saying] * MOST_OF)
                .mapToObj(saying -> new Echo(sayings.get(saying), said[saying] / masses[saying], said[saying]))
                .toList());
    }

    private void hear(Heard form, Word word, double[] said, int[] times) {
        if (form.word.agrees(word)) {
            for (var saying : form.sayings) {
                said[saying] += weight(word.folded());
                times[saying]++;
            }
        }
    }

    /** What is meant, each once. */
    private static List<Echo> nearest(List<Echo> echoes) {
        var best = new HashMap<List<List<Word>>, Echo>();
        echoes.forEach(echo ->
                best.merge(echo.saying.meant(), echo, (one, other) -> one.strength() < other.strength() ? other : one));
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Echo::strength).reversed())
                .limit(KEPT)
                .toList();
    }
}

package vn.motcua.catalogue.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Đặc trưng: the words of the catalogue's names and their pairs, with how telling each is. Most Vietnamese words are two
 * syllables long, so a pair tells more than its halves.
 */
final class Features {
    private static final double ALONE = 0.4;
    private static final double PAIRED = 0.6;

    private final Map<String, Integer> names = new HashMap<>();
    private int count;

    /** Pairs are joined by a sign that no word has. */
    static String pair(Word first, Word second) {
        return first.folded() + "_" + second.folded();
    }

    static void each(List<Word> words, Consumer<String> take) {
        for (var at = 0; at < words.size(); at++) {
            take.accept(words.get(at).folded());
            if (at > 0) {
                take.accept(pair(words.get(at - 1), words.get(at)));
            }
        }
    }

    static List<String> of(List<Word> words) {
        var features = new ArrayList<String>();
        each(words, features::add);
        return features;
    }

    void count(List<Word> name) {
        count++;
        of(name).stream().distinct().forEach(feature -> names.merge(feature, 1, Integer::sum));
    }

    boolean knows(String feature) {
        return names.containsKey(feature);
    }

    /** How telling it is; what no name has is as telling as what one has. */
    double weight(String feature) {
        var idf = Math.log(1 + (double) count / names.getOrDefault(feature, 1));
        return idf * (feature.indexOf('_') < 0 ? ALONE : PAIRED);
    }
}

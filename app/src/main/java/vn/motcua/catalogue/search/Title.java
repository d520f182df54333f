package vn.motcua.catalogue.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tên gọi of a procedure, weighed: what it says late, it says less of what it is about.
 *
 * @param weights of each feature it has
 * @param marked its words with the marks they carry, by their bare form
 * @param mass the weights together
 * @param variants what special case it is
 * @param optional those it covers along with the plain case: "cấp, cấp lại"
 */
record Title(Map<String, Double> weights, Map<String, Word> marked, double mass, BitSet variants, BitSet optional) {
    private static final double HALF_AFTER = 12;
    private static final String OPENING = "thu_tuc";

    static Title of(Name name, Features features, Phrases<Integer> variants) {
        var words = withoutOpening(name.words());
        var weights = new HashMap<String, Double>();
        var marked = new HashMap<String, Word>();
        for (var at = 0; at < words.size(); at++) {
            var late = 1 / (1 + at / HALF_AFTER);
            var word = words.get(at);
            marked.putIfAbsent(word.folded(), word);
            weights.merge(word.folded(), features.weight(word.folded()) * late, Math::max);
            if (at > 0) {
                var pair = Features.pair(words.get(at - 1), word);
                weights.merge(pair, features.weight(pair) * late, Math::max);
            }
        }
        var is = new BitSet();
        var optional = new BitSet();
        var whole = name.whole();
        for (var found : variants.in(whole)) {
            is.set(found.meaning());
            if (found.from() > 0 && whole.get(found.from() - 1).agrees(whole.get(found.from()))) {
                optional.set(found.meaning());
            }
        }
        var mass = weights.values().stream().mapToDouble(each -> each).sum();
        return new Title(Map.copyOf(weights), Map.copyOf(marked), mass, is, optional);
    }

    /** "Thủ tục" opens a third of the names and says nothing. */
    private static List<Word> withoutOpening(List<Word> name) {
        return name.size() > 2 && Features.pair(name.get(0), name.get(1)).equals(OPENING)
                ? name.subList(2, name.size())
                : name;
    }
}

package vn.motcua.catalogue.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.motcua.catalogue.search.Lexicon.Saying;
import vn.motcua.catalogue.search.Lexicon.Variant;
import vn.motcua.catalogue.search.Phrases.Found;
import vn.motcua.catalogue.search.Sayings.Said;

/** Hiểu câu hỏi: turns what was typed into what is wanted, by one lexicon. */
final class Reading {
    private final Features features;
    private final Mending mending;
    private final Phrases<Boolean> fillers = new Phrases<>();
    private final Sayings<Saying> sayings = new Sayings<>();
    private final Echoes echoes;
    private final Sayings<Hits.Elsewhere> topics = new Sayings<>();
    private final Phrases<Integer> written = new Phrases<>();
    private final Phrases<Integer> asked = new Phrases<>();
    private final Phrases<Integer> plain = new Phrases<>();
    private final BitSet needed = new BitSet();

    Reading(Lexicon lexicon, Holdings holdings) {
        this.features = holdings.features();
        this.mending = new Mending(lexicon, new Vocabulary(lexicon, holdings.given()));
        this.echoes = new Echoes(lexicon.sayings());
        lexicon.fillers().forEach(filler -> fillers.add(filler, true));
        lexicon.sayings().forEach(saying -> sayings.add(saying.parts(), saying));
        lexicon.topics().forEach(topic -> topics.add(topic.parts(), topic.elsewhere()));
        number(lexicon.variants(), (number, variant) -> {
            variant.written().forEach(phrase -> (variant.asked().isEmpty() ? plain : written).add(phrase, number));
            variant.asked().forEach(phrase -> asked.add(phrase, number));
            needed.set(number, variant.needed());
        });
    }

    private static void number(List<Variant> variants, BiConsumer<Integer, Variant> take) {
        for (var number = 0; number < variants.size(); number++) {
            take.accept(number, variants.get(number));
        }
    }

    Mending mending() {
        return mending;
    }

    /** The special cases, by number, as titles write them. */
    Phrases<Integer> written() {
        return written;
    }

    Wanted wanted(List<Word> typed) {
        var words = mending.mended(Abbreviations.spelledOut(typed));
        var empty = new BitSet();
        fillers.in(words).forEach(found -> empty.set(found.from(), found.to()));
        var said = sayings.in(words, empty).stream()
                .filter(each -> each.meaning().needed() || !isBare(each, words))
                .toList();
        var wanted = new Wanted(words, features, plain);
        bundles(said).forEach(bundle -> mean(bundle, words, wanted));
        asked(words, said, wanted);
        var told = new BitSet();
        said.forEach(each -> told.or(each.cover()));
        wanted.free(told, empty);
        echoes.of(words, told).forEach(echo -> wanted.hint(echo.saying().meant(), echo.nearness()));
        topics.in(words, empty).stream().findFirst().ifPresent(topic -> wanted.elsewhere(topic.meaning()));
        return wanted;
    }

    /** Without marks a single word is too many words to hint at anything. */
    private static boolean isBare(Said<Saying> said, List<Word> words) {
        return said.length() == 1 && words.get(said.cover().nextSetBit(0)).isUntyped();
    }

    /** Sayings that share words, together: one or the other is meant. */
    private static List<List<Said<Saying>>> bundles(List<Said<Saying>> said) {
        var covers = new ArrayList<BitSet>();
        var bundles = new ArrayList<List<Said<Saying>>>();
        for (var each : said) {
            var at = 0;
            while (at < covers.size() && !covers.get(at).intersects(each.cover())) {
                at++;
            }
            if (at == covers.size()) {
                covers.add(new BitSet());
                bundles.add(new ArrayList<>());
            }
            covers.get(at).or(each.cover());
            bundles.get(at).add(each);
        }
        return bundles;
    }

    /** What is meant: each saying by the catalogue's words for it, or just its own words. */
    private static void mean(List<Said<Saying>> bundle, List<Word> words, Wanted wanted) {
        var cover = new BitSet();
        var needed = new ArrayList<List<Word>>();
        var perhaps = new ArrayList<List<Word>>();
        for (var each : bundle) {
            cover.or(each.cover());
            (each.meaning().needed() ? needed : perhaps).addAll(each.meaning().meant());
        }
        (needed.isEmpty() ? perhaps : needed)
                .add(cover.stream().mapToObj(words::get).toList());
        wanted.either(needed, perhaps);
    }

    /**
     * Special cases are asked for, the longest words for them first, unless those belong to a longer saying that means
     * something else by them. Words that may ask for several cases ask for any of them.
     */
    private void asked(List<Word> words, List<Said<Saying>> said, Wanted wanted) {
        var places = new LinkedHashMap<BitSet, BitSet>();
        asked.in(words).stream()
                .sorted(Comparator.comparingInt((Found<Integer> found) -> -found.length()))
                .forEach(found -> {
                    var place = new BitSet();
                    place.set(found.from(), found.to());
                    if (places.containsKey(place) || isOwn(place, said, places.keySet())) {
                        places.computeIfAbsent(place, _ -> new BitSet()).set(found.meaning());
                    }
                });
        places.forEach((place, cases) -> wanted.asks(cases, cases.intersects(needed), place));
        said.forEach(each -> {
            var cases = new BitSet();
            each.meaning().meant().forEach(meant -> written.in(meant).forEach(found -> cases.set(found.meaning())));
            wanted.asks(cases, cases.intersects(needed), new BitSet());
        });
    }

    private static boolean isOwn(BitSet place, List<Said<Saying>> said, Set<BitSet> longer) {
        return longer.stream().noneMatch(place::intersects)
                && said.stream()
                        .noneMatch(each -> each.meaning().needed()
                                && each.length() > place.cardinality()
                                && each.cover().intersects(place));
    }
}

package vn.motcua.catalogue.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import vn.motcua.catalogue.search.Lexicon.Saying;
import vn.motcua.catalogue.search.Lexicon.Variant;
import vn.motcua.catalogue.search.Sayings.Said;

/** Hiểu câu hỏi: turns what was typed into what is wanted, by one lexicon. */
final class Reading {
    private final Features features;
    private final Mending mending;
    private final Phrases<Boolean> fillers = new Phrases<>();
    private final Sayings<Saying> sayings = new Sayings<>();
    private final Sayings<Hits.Elsewhere> topics = new Sayings<>();
    private final Phrases<Integer> written = new Phrases<>();
    private final Phrases<Integer> asked = new Phrases<>();

    Reading(Lexicon lexicon, Features features) {
        this.features = features;
        this.mending = new Mending(lexicon, features);
        lexicon.fillers().forEach(filler -> fillers.add(filler, true));
        lexicon.sayings().forEach(saying -> sayings.add(saying.parts(), saying));
        lexicon.topics().forEach(topic -> topics.add(topic.parts(), topic.elsewhere()));
        number(lexicon.variants(), (number, variant) -> {
            variant.written().forEach(phrase -> written.add(phrase, number));
            variant.asked().forEach(phrase -> asked.add(phrase, number));
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
        var said = sayings.in(words, empty);
        var wanted = new Wanted(words, features);
        senses(said, words).forEach(wanted::either);
        asked(words, said, wanted);
        var told = new BitSet();
        said.forEach(each -> told.or(each.cover()));
        wanted.free(told, empty);
        topics.in(words, empty).stream().findFirst().ifPresent(topic -> wanted.elsewhere(topic.meaning()));
        return wanted;
    }

    /** What is meant: each by its own words, or just those words; where sayings share words, one or the other. */
    private static List<List<List<Word>>> senses(List<Said<Saying>> said, List<Word> words) {
        var covers = new ArrayList<BitSet>();
        var senses = new ArrayList<List<List<Word>>>();
        for (var each : said) {
            var at = 0;
            while (at < covers.size() && !covers.get(at).intersects(each.cover())) {
                at++;
            }
            if (at == covers.size()) {
                covers.add(new BitSet());
                senses.add(new ArrayList<>());
            }
            covers.get(at).or(each.cover());
            senses.get(at).addAll(each.meaning().meant());
        }
        for (var at = 0; at < covers.size(); at++) {
            senses.get(at).add(covers.get(at).stream().mapToObj(words::get).toList());
        }
        return senses;
    }

    /** A special case is asked for, unless its words belong to a longer saying that means something else by them. */
    private void asked(List<Word> words, List<Said<Saying>> said, Wanted wanted) {
        for (var found : asked.in(words)) {
            var place = new BitSet();
            place.set(found.from(), found.to());
            if (said.stream()
                    .noneMatch(each ->
                            each.length() > found.length() && each.cover().intersects(place))) {
                wanted.asks(found.meaning(), place);
            }
        }
        said.stream()
                .flatMap(each -> each.meaning().meant().stream())
                .flatMap(meant -> written.in(meant).stream())
                .forEach(found -> wanted.asks(found.meaning(), new BitSet()));
    }
}

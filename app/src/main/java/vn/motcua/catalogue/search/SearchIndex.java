package vn.motcua.catalogue.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.catalogue.search.Hits.Confidence;
import vn.motcua.catalogue.search.Hits.Hit;

/**
 * Bảng tra thủ tục: finds the procedures that a question means. Immutable; any thread may ask. A new catalogue is a new index;
 * a new lexicon shares what it can with the old one.
 */
public final class SearchIndex {
    /** How many entries get a closer look. */
    private static final int CANDIDATES = 100;
    /** How many ways to end an unfinished word are tried. */
    private static final int COMPLETIONS = 4;
    /** At a desk what that desk handles: it comes first unless another fits clearly better. */
    private static final double HERE = 1.12;

    private final Holdings holdings;
    private final List<Shelved> shelved;
    private final Reading reading;

    private SearchIndex(Holdings holdings, Lexicon lexicon) {
        this.holdings = holdings;
        this.reading = new Reading(lexicon, holdings);
        this.shelved = holdings.shelved(reading.written());
    }

    public static SearchIndex build(Collection<Entry> entries, Lexicon lexicon) {
        return new SearchIndex(Holdings.of(entries), lexicon);
    }

    /** The same entries, found by other words. */
    public SearchIndex with(Lexicon lexicon) {
        return new SearchIndex(holdings, lexicon);
    }

    public int size() {
        return shelved.size();
    }

    public Hits search(Question question) {
        var coded = holdings.codes().in(question.text());
        if (!coded.isEmpty() || Codes.only(question.text())) {
            return byCode(coded, question);
        }
        return search(Word.typed(question.text()), question);
    }

    private Hits search(List<Word> words, Question question) {
        var wanted = reading.wanted(words);
        var level = Level.of(wanted.words());
        var found = holdings.shelf().candidates(wanted.features(), CANDIDATES).stream()
                .map(shelved::get)
                .map(each -> scored(each, wanted, level, question))
                .toList();
        return Ranking.rank(found, wanted, question.limit());
    }

    private static Ranking.Scored scored(Shelved each, Wanted wanted, Level level, Question question) {
        var likeness = each.likeness(wanted);
        var near = level.weight(each.entry())
                * (question.handledHere().test(each.entry().code()) ? HERE : 1);
        return new Ranking.Scored(each.entry(), likeness.score() * near, likeness);
    }

    private Hits byCode(List<Integer> places, Question question) {
        var items = places.stream()
                .limit(question.limit())
                .map(place -> shelved.get(place).entry())
                .map(entry -> new Hit(entry.code(), entry.name(), 1))
                .toList();
        var confidence = items.isEmpty() ? Confidence.NONE : Confidence.SURE;
        return new Hits(
                items, places.size(), confidence, Optional.empty(), Optional.empty(), question.text(), List.of());
    }

    /** What somebody who is still typing may want: the last word may go on. */
    public List<Hit> suggest(Question typing) {
        if (Codes.only(typing.text())) {
            return search(typing).items();
        }
        var best = new LinkedHashMap<String, Hit>();
        completed(typing.text())
                .flatMap(words -> search(words, typing).items().stream())
                .forEach(hit -> best.merge(hit.code(), hit, (one, other) -> one.score() < other.score() ? other : one));
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .limit(typing.limit())
                .toList();
    }

    private Stream<List<Word>> completed(String text) {
        var words = Word.typed(text);
        if (words.isEmpty() || text.endsWith(" ")) {
            return Stream.of(words);
        }
        var whole = words.subList(0, words.size() - 1);
        var before = whole.isEmpty() ? Optional.<Word>empty() : Optional.of(whole.getLast());
        var ends = reading.mending().completions(before, words.getLast().folded(), COMPLETIONS).stream()
                .map(end -> Stream.concat(
                                whole.stream(), Stream.of(Word.one(end).untyped()))
                        .toList());
        return Stream.concat(Stream.of(words), ends);
    }
}

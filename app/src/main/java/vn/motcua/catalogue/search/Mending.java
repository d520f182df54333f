package vn.motcua.catalogue.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.catalogue.search.Lattice.Reading;

/** Chính tả: the words somebody meant. What was typed stands unless its neighbours speak for another reading of it. */
final class Mending {
    private static final int SHORTEST_MENDED = 4;
    private static final int LONGEST_WORD = 14;
    /** No Vietnamese syllable is longer than that but "nghiêng", and no other word is often asked for. */
    private static final int SURELY_WRONG = 6;

    private static final int MOST_ALIKE = 8;
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{2,})(\\d+)");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    /** What it costs to take a word as it stands: nobody knows it, its marks, or it is too long to be one. */
    private static final double STRANGE = 1;

    private static final double ODD_MARKS = 0.6;
    private static final double TOO_LONG = 3;
    /** And what it costs to take it for another: with other marks, of the same sound, by a slip, as two words or half of one. */
    private static final double OTHER_MARKS = 1.3;

    private static final double OTHER_THAN_MEANT = 2.5;

    private static final double ALIKE = 1.2;
    private static final double SLIPPED = 1.6;
    private static final double DIVIDED = 0.3;
    private static final double JOINED = 0.2;
    /** A word of its own is seldom another one misspelt. */
    private static final double OWN = 0.6;

    private final Map<String, List<Word>> written;
    private final Vocabulary vocabulary;

    Mending(Lexicon lexicon, Vocabulary vocabulary) {
        this.written = lexicon.spellings();
        this.vocabulary = vocabulary;
    }

    List<Word> mended(List<Word> typed) {
        var words = Keyed.read(typed, this::isStrange, vocabulary);
        var lattice = new Lattice(vocabulary, words.size());
        for (var at = 0; at < words.size(); at++) {
            var from = at;
            readings(words, at).forEach(reading -> lattice.read(from, reading));
        }
        return lattice.likeliest();
    }

    boolean known(Word word) {
        return vocabulary.times(word.folded()) > 0;
    }

    private boolean isStrange(Word word) {
        return !known(word) && !written.containsKey(word.text());
    }

    /** The known words that begin like this one, those first that follow the word before it. */
    List<String> completions(Optional<Word> before, String start, int limit) {
        return vocabulary.words().stream()
                .filter(word -> word.startsWith(start))
                .sorted(byFit(before))
                .limit(limit)
                .toList();
    }

    /** What follows the word before it most often, then what is said most often. */
    private Comparator<String> byFit(Optional<Word> before) {
        return Comparator.comparingInt((String word) -> -before.map(first -> vocabulary.following(
                                first.untyped(), Word.one(word).untyped()))
                        .orElse(0))
                .thenComparingInt(word -> -vocabulary.times(word))
                .thenComparing(Comparator.naturalOrder());
    }

    private Stream<Reading> readings(List<Word> words, int at) {
        var word = words.get(at);
        var spelled = written.get(word.text());
        if (spelled != null) {
            return Stream.of(new Reading(at + 1, spelled, 0));
        }
        var asIs = new Reading(at + 1, List.of(word), asIs(word));
        return word.text().length() > LONGEST_WORD || fits(words, at)
                ? Stream.of(asIs)
                : Stream.of(Stream.of(asIs), others(word, at), joined(words, at))
                        .flatMap(each -> each);
    }

    private double asIs(Word word) {
        if (vocabulary.knows(word)) {
            return 0;
        }
        return known(word) ? ODD_MARKS : word.folded().length() >= SURELY_WRONG ? TOO_LONG : STRANGE;
    }

    /** Known beside its neighbour, or one of the small words that stand beside any. */
    private boolean fits(List<Word> words, int at) {
        var word = words.get(at);
        return vocabulary.knows(word)
                && (vocabulary.isFiller(word)
                        || (at > 0 && vocabulary.following(words.get(at - 1), word) > 0)
                        || (at + 1 < words.size() && vocabulary.following(word, words.get(at + 1)) > 0));
    }

    private Stream<Reading> others(Word word, int at) {
        var own = known(word) ? OWN : 0;
        var numbered = NUMBERED.matcher(word.text());
        if (numbered.matches()) {
            return Stream.of(new Reading(
                    at + 1,
                    Stream.of(1, 2)
                            .map(numbered::group)
                            .map(part -> like(word, part))
                            .toList(),
                    DIVIDED));
        }
        return Stream.of(
                        marked(word).map(other -> new Reading(at + 1, List.of(other), otherMarks(word))),
                        alike(word).map(other -> new Reading(at + 1, List.of(other), ALIKE + own + unmarked(other))),
                        slips(word).map(other -> new Reading(at + 1, List.of(other), SLIPPED)),
                        halves(word).map(halves -> new Reading(at + 1, halves, DIVIDED)))
                .flatMap(each -> each);
    }

    private double otherMarks(Word word) {
        return vocabulary.knows(word) ? OTHER_THAN_MEANT : OTHER_MARKS;
    }

    private static double unmarked(Word other) {
        return other.isUntyped() ? OWN : 0;
    }

    private static Word like(Word typed, String part) {
        var word = Word.one(part);
        return typed.isUntyped() ? word.untyped() : word;
    }

    /** The same letters with any marks. */
    private Stream<Word> marked(Word word) {
        return word.isUntyped() || !known(word) ? Stream.empty() : Stream.of(vocabulary.untyped(word.folded()));
    }

    private Stream<Word> alike(Word word) {
        return vocabulary
                .alike(word.folded())
                .sorted(Comparator.comparingInt(other -> -vocabulary.times(other)))
                .limit(MOST_ALIKE)
                .map(markedLike(word));
    }

    /** With the marks that were typed if there is such a word. */
    private Function<String, Word> markedLike(Word typed) {
        return folded -> typed.isUntyped()
                ? vocabulary.untyped(folded)
                : vocabulary.written(folded, typed.marks()).orElseGet(() -> vocabulary.untyped(folded));
    }

    private Stream<Word> slips(Word word) {
        var typed = word.folded();
        if (known(word) || typed.length() < SHORTEST_MENDED) {
            return Stream.empty();
        }
        var single = DOUBLED.matcher(typed).replaceAll("$1");
        return vocabulary.words().stream()
                .filter(other -> oneSlip(typed, other) || other.equals(single))
                .map(vocabulary::untyped);
    }

    /** Two words written as one. */
    private Stream<List<Word>> halves(Word word) {
        var typed = word.text();
        return known(word)
                ? Stream.empty()
                : IntStream.range(2, typed.length() - 1)
                        .mapToObj(cut -> Stream.of(typed.substring(0, cut), typed.substring(cut))
                                .map(part -> like(word, part))
                                .map(half -> vocabulary.knows(half) ? half : vocabulary.untyped(half.folded()))
                                .toList())
                        .filter(halves -> vocabulary.following(halves.getFirst(), halves.getLast()) > 0);
    }

    /** One word written as two. */
    private Stream<Reading> joined(List<Word> words, int at) {
        if (at + 1 == words.size() || (known(words.get(at)) && known(words.get(at + 1)))) {
            return Stream.empty();
        }
        var whole = words.get(at).folded() + words.get(at + 1).folded();
        return vocabulary.times(whole) == 0
                ? Stream.empty()
                : Stream.of(new Reading(at + 2, List.of(vocabulary.untyped(whole)), JOINED));
    }

    /** One letter more, less or other, or two that changed places. */
    static boolean oneSlip(String typed, String word) {
        if (Math.abs(typed.length() - word.length()) > 1 || typed.equals(word)) {
            return false;
        }
        var same = 0;
        var shorter = Math.min(typed.length(), word.length());
        while (same < shorter && typed.charAt(same) == word.charAt(same)) {
            same++;
        }
        return sameRest(typed, same + 1, word, same + 1)
                || sameRest(typed, same + 1, word, same)
                || sameRest(typed, same, word, same + 1)
                || swapped(typed, word, same);
    }

    private static boolean sameRest(String typed, int from, String word, int there) {
        return from <= typed.length()
                && there <= word.length()
                && typed.substring(from).equals(word.substring(there));
    }

    private static boolean swapped(String typed, String word, int at) {
        return typed.length() == word.length()
                && at + 1 < typed.length()
                && typed.charAt(at) == word.charAt(at + 1)
                && typed.charAt(at + 1) == word.charAt(at)
                && typed.substring(at + 2).equals(word.substring(at + 2));
    }
}

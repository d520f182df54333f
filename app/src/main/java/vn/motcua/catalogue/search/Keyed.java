package vn.motcua.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Lời gõ phím: takes what was typed for keys of Telex or VNI where that makes words of it. Whose words are keys, those are keys
 * too that would be words as they stand: {@code cos} is có beside {@code giaays}.
 */
final class Keyed {
    /** So many strange words that make sense as keys, and one in so many of all, show that no input method was on. */
    private static final int CERTAIN = 2;

    private static final int ONE_IN = 3;

    private Keyed() {}

    static List<Word> read(List<Word> typed, Predicate<Word> strange, Vocabulary vocabulary) {
        var written = typed.stream()
                .map(word -> Typing.written(word.text())
                        .map(Word::one)
                        .filter(reading -> vocabulary.times(reading.folded()) > 0))
                .toList();
        var keys = 0;
        for (var at = 0; at < typed.size(); at++) {
            keys += written.get(at).isPresent() && strange.test(typed.get(at)) ? 1 : 0;
        }
        if (keys == 0) {
            return typed;
        }
        var everywhere = keys >= CERTAIN && keys * ONE_IN >= typed.size();
        var words = new ArrayList<Word>();
        for (var at = 0; at < typed.size(); at++) {
            var word = typed.get(at);
            var reading = written.get(at).filter(each -> strange.test(word) || (everywhere && vocabulary.knows(each)));
            words.add(reading.orElse(everywhere ? bare(word, vocabulary) : word));
        }
        return words;
    }

    /** Who types the marks as keys means none where none is. */
    private static Word bare(Word word, Vocabulary vocabulary) {
        var bare = Word.one(word.text());
        return word.isUntyped() && vocabulary.knows(bare) ? bare : word;
    }
}

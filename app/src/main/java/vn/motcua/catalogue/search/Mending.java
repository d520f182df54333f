package vn.motcua.catalogue.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chính tả: the words somebody meant. A word that is known is left alone; one that is not is the nearest that fits its neighbour. */
final class Mending {
    private static final int SHORTEST_MENDED = 4;
    private static final int LONGEST_WORD = 14;
    /** No Vietnamese syllable is longer than that but "nghiêng", and no other word is often asked for. */
    private static final int SURELY_WRONG = 6;

    /** Spellings that sound the same somewhere in the country, or are typed for each other. */
    private static final List<Map.Entry<Pattern, String>> SOUNDS = List.of(
            sound("^(?:ngh|ng)", "N"),
            sound("^(?:gh)", "g"),
            sound("^(?:ph|f)", "f"),
            sound("^(?:tr|ch)", "C"),
            sound("^(?:th)", "T"),
            sound("^(?:kh)", "K"),
            sound("^(?:nh)", "H"),
            sound("^(?:gi|d|r|j|z|v)(?=[aeiouy])", "z"),
            sound("^(?:qu|w)", "Q"),
            sound("^(?:s|x)", "s"),
            sound("^(?:l|n)", "l"),
            sound("^(?:c|k|q)", "k"),
            sound("(?<=.)[yj]", "i"),
            sound("(?:ng|nh|n|g)$", "n"),
            sound("(?:ch|c|t|k|p)$", "t"));

    private final Map<String, List<Word>> written;
    private final Map<String, Integer> known = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();
    private final Map<String, List<String>> bySound = new HashMap<>();

    Mending(Lexicon lexicon, Features features) {
        written = lexicon.spellings();
        features.names().forEach(this::learn);
        lexicon.spellings().values().forEach(this::learn);
        lexicon.fillers().forEach(this::learn);
        lexicon.sayings()
                .forEach(saying -> Stream.concat(saying.parts().stream(), saying.meant().stream())
                        .forEach(this::learn));
        lexicon.variants()
                .forEach(variant -> Stream.concat(variant.written().stream(), variant.asked().stream())
                        .forEach(this::learn));
        lexicon.topics().forEach(topic -> topic.parts().forEach(this::learn));
        known.keySet()
                .forEach(word -> bySound.computeIfAbsent(sound(word), sound -> new ArrayList<>())
                        .add(word));
    }

    private static Map.Entry<Pattern, String> sound(String spelled, String as) {
        return Map.entry(Pattern.compile(spelled), as);
    }

    private void learn(List<Word> words) {
        Features.each(words, feature -> learn(feature, 1));
    }

    private void learn(String feature, int times) {
        if (feature.indexOf('_') < 0) {
            known.merge(feature, times, Integer::sum);
        } else {
            pairs.merge(feature, times, Integer::sum);
        }
    }

    List<Word> mended(List<Word> typed) {
        var words = new ArrayList<Word>();
        for (var at = 0; at < typed.size(); at++) {
            var word = typed.get(at);
            var before = words.isEmpty() ? Optional.<Word>empty() : Optional.of(words.getLast());
            var after = at + 1 < typed.size() ? Optional.of(typed.get(at + 1)) : Optional.<Word>empty();
            var spelled = written.get(word.text());
            words.addAll(spelled != null ? spelled : known(word) ? List.of(word) : meant(word, before, after));
        }
        return words;
    }

    boolean known(Word word) {
        return known.containsKey(word.folded());
    }

    /** The known words that begin like this one, those first that follow the word before it. */
    List<String> completions(Optional<Word> before, String start, int limit) {
        return known.keySet().stream()
                .filter(word -> word.startsWith(start))
                .sorted(byFit(before))
                .limit(limit)
                .toList();
    }

    private List<Word> meant(Word word, Optional<Word> before, Optional<Word> after) {
        var typed = word.folded();
        var read = Typing.readings(typed).stream().filter(known::containsKey).findFirst();
        if (read.isPresent()) {
            return List.of(Word.one(read.get()).untyped());
        }
        if (typed.length() > LONGEST_WORD || typed.chars().anyMatch(Character::isDigit)) {
            return List.of(word);
        }
        return halves(typed)
                .or(() -> near(word)
                        .filter(found -> fits(before, found, after) || typed.length() >= SURELY_WRONG)
                        .min(byFit(before))
                        .map(found -> List.of(Word.one(found).untyped())))
                .orElse(List.of(word));
    }

    /** What is not in our books may still be a word: only a neighbour shows that it is another one misspelt. */
    private boolean fits(Optional<Word> before, String word, Optional<Word> after) {
        return following(before, word) > 0
                || after.map(next -> pairs.containsKey(word + "_" + next.folded()))
                        .orElse(false);
    }

    /** Two words written as one. */
    private Optional<List<Word>> halves(String typed) {
        for (var cut = 2; cut < typed.length() - 1; cut++) {
            var first = typed.substring(0, cut);
            var second = typed.substring(cut);
            if (pairs.containsKey(first + "_" + second)) {
                return Optional.of(
                        List.of(Word.one(first).untyped(), Word.one(second).untyped()));
            }
        }
        return Optional.empty();
    }

    private Stream<String> near(Word word) {
        var typed = word.folded();
        var alike = bySound.getOrDefault(sound(typed), List.of());
        if (!alike.isEmpty() || typed.length() < SHORTEST_MENDED) {
            return alike.stream();
        }
        return known.keySet().stream().filter(other -> oneSlip(typed, other));
    }

    /** What follows the word before it most often, then what is said most often. */
    private Comparator<String> byFit(Optional<Word> before) {
        return Comparator.comparingInt((String word) -> -following(before, word))
                .thenComparingInt(word -> -known.getOrDefault(word, 0))
                .thenComparing(Comparator.naturalOrder());
    }

    private int following(Optional<Word> before, String word) {
        return before.map(first -> pairs.getOrDefault(first.folded() + "_" + word, 0))
                .orElse(0);
    }

    private static String sound(String word) {
        var sound = word;
        for (var each : SOUNDS) {
            sound = each.getKey().matcher(sound).replaceFirst(each.getValue());
        }
        return sound;
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

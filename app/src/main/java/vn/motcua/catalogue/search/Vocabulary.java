package vn.motcua.catalogue.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Vốn từ: the words of the catalogue and of a lexicon, how they are written, how they sound and which follow which. */
final class Vocabulary {
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

    private final Map<String, Integer> known = new HashMap<>();
    private final Map<String, Integer> forms = new HashMap<>();
    private final Map<String, Word> samples = new HashMap<>();
    private final Map<String, Word> usual = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();
    private final Map<String, List<String>> bySound = new HashMap<>();
    private final Set<String> fillers = new HashSet<>();

    Vocabulary(Lexicon lexicon, Stream<List<Word>> names) {
        names.forEach(this::learn);
        lexicon.spellings().values().forEach(this::learn);
        lexicon.fillers().forEach(this::learn);
        lexicon.sayings()
                .forEach(saying -> Stream.concat(saying.parts().stream(), saying.meant().stream())
                        .forEach(this::learn));
        lexicon.variants()
                .forEach(variant -> Stream.concat(variant.written().stream(), variant.asked().stream())
                        .forEach(this::learn));
        lexicon.topics().forEach(topic -> topic.parts().forEach(this::learn));
        lexicon.fillers().stream()
                .filter(filler -> filler.size() == 1)
                .forEach(filler -> fillers.add(filler.getFirst().folded()));
        known.keySet()
                .forEach(word -> bySound.computeIfAbsent(sound(word), sound -> new ArrayList<>())
                        .add(word));
    }

    private static Map.Entry<Pattern, String> sound(String spelled, String as) {
        return Map.entry(Pattern.compile(spelled), as);
    }

    private void learn(List<Word> words) {
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            known.merge(word.folded(), 1, Integer::sum);
            samples.putIfAbsent(word.form(), word);
            if (forms.merge(word.form(), 1, Integer::sum) >= times(usual.get(word.folded()))) {
                usual.put(word.folded(), word);
            }
            if (at > 0) {
                var before = words.get(at - 1);
                pairs.merge(Features.pair(before, word), 1, Integer::sum);
                pairs.merge(before.form() + "_" + word.form(), 1, Integer::sum);
            }
        }
    }

    private int times(@Nullable Word word) {
        return word == null ? 0 : forms.getOrDefault(word.form(), 0);
    }

    Set<String> words() {
        return known.keySet();
    }

    int times(String folded) {
        return known.getOrDefault(folded, 0);
    }

    boolean knows(Word word) {
        return word.isUntyped() ? known.containsKey(word.folded()) : forms.containsKey(word.form());
    }

    /** How often the second follows the first; where marks were not typed, whatever they are. */
    int following(Word first, Word second) {
        return pairs.getOrDefault(
                first.isUntyped() || second.isUntyped()
                        ? Features.pair(first, second)
                        : first.form() + "_" + second.form(),
                0);
    }

    /** The word as it is mostly written, of which nobody typed the marks. */
    Word untyped(String folded) {
        var word = usual.get(folded);
        return (word == null ? Word.one(folded) : word).untyped();
    }

    /** The word with these marks, if there is one. */
    Optional<Word> written(String folded, String marks) {
        return Optional.ofNullable(samples.get(new Word(folded, marks, folded).form()));
    }

    boolean isFiller(Word word) {
        return fillers.contains(word.folded());
    }

    /** Known words that sound like it, itself left out. */
    Stream<String> alike(String folded) {
        return bySound.getOrDefault(sound(folded), List.of()).stream().filter(word -> !word.equals(folded));
    }

    private static String sound(String word) {
        var sound = word;
        for (var each : SOUNDS) {
            sound = each.getKey().matcher(sound).replaceFirst(each.getValue());
        }
        return sound;
    }
}

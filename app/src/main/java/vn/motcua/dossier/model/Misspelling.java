package vn.motcua.dossier.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tên viết sai: which names somebody may have meant who misspelt one or two words of one, or swapped two letters. */
public final class Misspelling {
    /** More words than a name has are not looked for. */
    public static final int WORDS = 6;

    private Misspelling() {}

    /**
     * The names to look for, what was typed among them.
     *
     * @param words as typed, folded; the first {@link #WORDS} count
     * @param meant for each word those that it is like
     */
    public static Set<String> of(List<String> words, List<List<String>> meant) {
        var names = new LinkedHashSet<String>();
        var places = IntStream.range(0, Math.min(WORDS, words.size())).boxed().toList();
        names.add(String.join(" ", words));
        for (var place : places) {
            Stream.concat(meant.get(place).stream(), swapped(words.get(place)))
                    .map(word -> replaced(words, place, word))
                    .forEach(name -> names.add(String.join(" ", name)));
        }
        for (var place : places) {
            for (var other : places.subList(place + 1, places.size())) {
                names.addAll(bothReplaced(words, meant, place, other));
            }
        }
        return names;
    }

    private static Set<String> bothReplaced(List<String> words, List<List<String>> meant, int place, int other) {
        return meant.get(place).stream()
                .map(word -> replaced(words, place, word))
                .flatMap(name -> meant.get(other).stream().map(word -> replaced(name, other, word)))
                .map(name -> String.join(" ", name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> replaced(List<String> words, int place, String word) {
        var name = new ArrayList<>(words);
        name.set(place, word);
        return name;
    }

    /** Short words share no trigrams with what they were before two of their letters changed places. */
    private static Stream<String> swapped(String word) {
        return IntStream.range(1, word.length())
                .mapToObj(at ->
                        word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1));
    }
}

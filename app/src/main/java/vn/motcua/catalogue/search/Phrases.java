package vn.motcua.catalogue.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cụm từ: finds known phrases in a row of words, and what each of them stands for. */
final class Phrases<T> {
    /** @param to the place after its last word */
    record Found<T>(int from, int to, T meaning) {
        int length() {
            return to - from;
        }
    }

    private record Known<T>(List<Word> words, T meaning) {}

    private final Map<String, List<Known<T>>> byFirst = new HashMap<>();

    void add(List<Word> words, T meaning) {
        byFirst.computeIfAbsent(words.getFirst().folded(), first -> new ArrayList<>())
                .add(new Known<>(List.copyOf(words), meaning));
    }

    List<Found<T>> in(List<Word> words) {
        var found = new ArrayList<Found<T>>();
        for (var at = 0; at < words.size(); at++) {
            for (var known : byFirst.getOrDefault(words.get(at).folded(), List.of())) {
                if (stands(known.words, words, at)) {
                    found.add(new Found<>(at, at + known.words.size(), known.meaning));
                }
            }
        }
        return found;
    }

    private static boolean stands(List<Word> phrase, List<Word> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (var each = 0; each < phrase.size(); each++) {
            if (!phrase.get(each).agrees(words.get(at + each))) {
                return false;
            }
        }
        return true;
    }
}

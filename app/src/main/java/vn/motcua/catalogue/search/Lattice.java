package vn.motcua.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lưới cách đọc: the ways in which each word may be read, and the likeliest way through all of them. */
final class Lattice {
    /** What a pair of words that is known to occur speaks for its reading, and how much more each time it is known better. */
    private static final double PAIR = 0.8;

    private static final double OFTEN = 0.35;
    private static final double MOST = 2;

    /**
     * Cách đọc.
     *
     * @param to the place after the last word it reads
     * @param cost how unlikely it is that this was typed for it
     */
    record Reading(int to, List<Word> words, double cost) {}

    private record Path(Optional<Path> before, List<Word> words, double score) {
        Stream<Word> all() {
            return Stream.concat(before.stream().flatMap(Path::all), words.stream());
        }
    }

    private final Vocabulary vocabulary;
    private final List<List<Path>> paths = new ArrayList<>();

    Lattice(Vocabulary vocabulary, int length) {
        this.vocabulary = vocabulary;
        for (var at = 0; at <= length; at++) {
            paths.add(new ArrayList<>());
        }
        paths.getFirst().add(new Path(Optional.empty(), List.of(), 0));
    }

    /** Places must be read in their order. */
    void read(int from, Reading reading) {
        paths.get(from).stream()
                .map(path -> further(path, reading))
                .reduce((one, other) -> one.score < other.score ? other : one)
                .ifPresent(paths.get(reading.to)::add);
    }

    private Path further(Path path, Reading reading) {
        var score = path.score - reading.cost;
        var last = path.words.isEmpty() ? Optional.<Word>empty() : Optional.of(path.words.getLast());
        for (var word : reading.words) {
            score += last.map(before -> fit(before, word)).orElse(0.0);
            last = Optional.of(word);
        }
        return new Path(Optional.of(path), reading.words, score);
    }

    private double fit(Word before, Word word) {
        var times = vocabulary.following(before, word);
        return times == 0 ? 0 : Math.min(MOST, PAIR + OFTEN * Math.log(times));
    }

    List<Word> likeliest() {
        return paths.getLast().stream().reduce((one, other) -> one.score < other.score ? other : one).stream()
                .flatMap(Path::all)
                .toList();
    }
}

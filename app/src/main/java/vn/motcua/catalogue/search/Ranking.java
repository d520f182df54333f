package vn.motcua.catalogue.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.catalogue.search.Hits.AskBack;
import vn.motcua.catalogue.search.Hits.Choice;
import vn.motcua.catalogue.search.Hits.Confidence;
import vn.motcua.catalogue.search.Hits.Hit;

/** Xếp hạng, and how much of it can be trusted. */
final class Ranking {
    /** Below this an item has too little to do with the question to be shown. */
    private static final double SHOWN = 0.12;

    private static final double SURE = 0.55;
    private static final double SURE_COVERAGE = 0.75;
    private static final double LIKELY_COVERAGE = 0.5;
    private static final double SHOWN_COVERAGE = 0.3;
    /** Items whose score is at least this share of the best one's are close to it. */
    private static final double CLOSE = 0.92;
    /** A sure answer has no other near it: of those that have, one in five is wrong. */
    private static final double ALONE = 0.8;

    private static final int CHOICES = 4;
    private static final int NEIGHBOURS = 12;
    /** What has less than this share of the best score is no neighbour of the question. */
    private static final double NEAR = 0.3;

    private static final int FIELDS = 4;

    /** Mục đã chấm điểm. */
    record Scored(Entry entry, double score, Likeness likeness) {}

    private Ranking() {}

    static Hits rank(List<Scored> found, Wanted wanted, int limit) {
        var ranked = found.stream()
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(each -> each.entry().code()))
                .toList();
        var confidence = confidence(ranked, wanted);
        var shown = confidence == Confidence.NONE
                ? List.<Scored>of()
                : ranked.stream().filter(each -> each.score >= SHOWN).toList();
        var items = shown.stream().limit(limit).map(Ranking::hit).toList();
        return new Hits(
                items,
                shown.size(),
                items.isEmpty() ? Confidence.NONE : confidence,
                askBack(shown),
                wanted.elsewhere(),
                Word.text(wanted.words()),
                nearest(ranked, confidence));
    }

    /** A question that is not answered still has a neighbourhood: the fields of what is least unlike it. */
    private static List<String> nearest(List<Scored> ranked, Confidence confidence) {
        return confidence == Confidence.SURE || confidence == Confidence.LIKELY
                ? List.of()
                : ranked.stream()
                        .filter(each -> each.score > 0 && each.score >= ranked.getFirst().score * NEAR)
                        .limit(NEIGHBOURS)
                        .map(each -> each.entry.field())
                        .filter(field -> !field.isBlank())
                        .distinct()
                        .limit(FIELDS)
                        .toList();
    }

    private static Hit hit(Scored scored) {
        return new Hit(scored.entry.code(), scored.entry.name(), Math.min(1, scored.score));
    }

    private static Confidence confidence(List<Scored> ranked, Wanted wanted) {
        if (ranked.isEmpty() || ranked.getFirst().score < SHOWN) {
            return Confidence.NONE;
        }
        var best = ranked.getFirst();
        var coverage = best.likeness.coverage(wanted.strange());
        var alone = ranked.size() == 1 || ranked.get(1).score < best.score * ALONE;
        if (coverage < SHOWN_COVERAGE) {
            return Confidence.NONE;
        }
        if (coverage >= SURE_COVERAGE && best.score >= SURE && alone && best.likeness.isActMeant()) {
            return Confidence.SURE;
        }
        return coverage >= LIKELY_COVERAGE ? Confidence.LIKELY : Confidence.DOUBTFUL;
    }

    private static Optional<AskBack> askBack(List<Scored> shown) {
        var close = shown.stream()
                .filter(each -> each.score >= shown.getFirst().score * CLOSE)
                .limit(CHOICES)
                .map(Scored::entry)
                .toList();
        if (close.size() < 2) {
            return Optional.empty();
        }
        var common = close.stream()
                .map(entry -> Word.of(entry.name()).stream().map(Word::folded).collect(Collectors.toSet()))
                .reduce((one, other) -> {
                    var both = new HashSet<>(one);
                    both.retainAll(other);
                    return both;
                })
                .orElseThrow();
        return Optional.of(new AskBack(close.stream()
                .map(entry -> {
                    var rest = Word.of(entry.name()).stream()
                            .filter(word -> !common.contains(word.folded()))
                            .toList();
                    return new Choice(entry.code(), entry.name(), rest.isEmpty() ? entry.name() : Word.text(rest));
                })
                .toList()));
    }
}

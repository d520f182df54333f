package vn.motcua.catalogue.search;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Độ giống between what is wanted and one title: what both say, against what only one of them says.
 *
 * @param shared how much both say
 * @param missing how much is wanted that the title does not say
 * @param unmet how much is asked for beside that the title is not; it makes an answer less certain, no other more likely
 * @param extra how much else the title says
 * @param odd how many special cases it is that nobody asked for
 * @param lacking how many special cases were asked for that it is not
 */
record Likeness(double shared, double missing, double unmet, double extra, int odd, int lacking) {
    /** Names are long; what else they say counts less than what they leave unsaid. */
    private static final double EXTRA = 0.22;
    /** Half of it counts at this much, ever less of what is more: a name that runs on is still about what it began with. */
    private static final double MUCH = 20;
    /** Other marks than were typed: most likely another word, perhaps a slip. */
    private static final double OTHER_MARKS = 0.25;
    /** What somebody chose to say in the catalogue's own words. */
    private static final double NAMED = 1.75;
    /** What need not be in a name, and is. */
    private static final double LOOSE = 0.8;
    /** How much is still missing that the papers say and the name does not. */
    private static final double FURTHER = 0.5;
    /** As telling as a rare pair of words. */
    private static final double VARIANT = 4;
    /** A special case that nobody asked for; the plain one comes first. */
    private static final double UNASKED = 2;

    double score() {
        return shared == 0 ? 0 : shared / (shared + missing + EXTRA * extra / (1 + extra / MUCH) + UNASKED * odd);
    }

    /** How much of the question is answered, words that nobody knows counted as not. */
    double coverage(double strange) {
        return shared == 0 ? 0 : shared / (shared + missing + unmet + strange);
    }

    /** Whether it is done to the thing what was asked for: another act is never the answer. */
    boolean isActMeant() {
        return odd == 0 && lacking == 0;
    }

    static Likeness of(Wanted wanted, Title title, Further further) {
        var sum = new Sum(title, further);
        wanted.senses().forEach(sum::either);
        wanted.named().forEach(trait -> sum.add(trait, NAMED));
        wanted.loose().forEach(trait -> sum.addIfShared(trait, LOOSE));
        sum.variants(wanted.asked());
        return new Likeness(
                sum.shared, sum.missing, sum.unmet, Math.max(0, title.mass() - sum.explained), sum.odd, sum.lacking);
    }

    /** Phép cộng: each feature counts once. */
    private static final class Sum {
        private final Title title;
        private final Further further;
        private final Set<String> counted = new HashSet<>();
        private double shared;
        private double missing;
        private double explained;
        private double unmet;
        private int odd;
        private int lacking;

        private Sum(Title title, Further further) {
            this.title = title;
            this.further = further;
        }

        /** The alternative that the title says most of. */
        private void either(List<Wanted.Meaning> alternatives) {
            var best = alternatives.getFirst();
            var most = Double.NEGATIVE_INFINITY;
            for (var each : alternatives.size() == 1 ? List.<Wanted.Meaning>of() : alternatives) {
                var fit = fit(each);
                if (fit > most) {
                    most = fit;
                    best = each;
                }
            }
            var share = best.share();
            best.traits().forEach(trait -> {
                if (trait.needed()) {
                    add(trait, share);
                } else {
                    addIfShared(trait, share);
                }
            });
        }

        private double fit(Wanted.Meaning meaning) {
            var fit = 0.0;
            for (var trait : meaning.traits()) {
                var said = said(trait);
                fit += said > 0 || !trait.needed() ? said : -trait.weight();
            }
            return fit * meaning.share();
        }

        private double said(Wanted.Trait trait) {
            var weight = title.weights().getOrDefault(trait.feature(), 0.0);
            return weight == 0 ? 0 : weight * (marksAgree(trait.first()) && marksAgree(trait.last()) ? 1 : OTHER_MARKS);
        }

        private boolean marksAgree(Word word) {
            var there = title.marked().get(word.folded());
            return there == null || there.marksAgree(word);
        }

        private void add(Wanted.Trait trait, double factor) {
            if (!counted.add(trait.feature())) {
                return;
            }
            var said = said(trait);
            shared += said * factor;
            explained += said;
            if (said == 0) {
                missing += trait.weight() * factor * (further.has(trait.feature()) ? FURTHER : 1);
            }
        }

        private void addIfShared(Wanted.Trait trait, double factor) {
            var said = said(trait);
            if (said > 0 && counted.add(trait.feature())) {
                shared += said * factor;
                explained += said;
            }
        }

        private void variants(Map<BitSet, Boolean> asked) {
            var unasked = (BitSet) title.variants().clone();
            unasked.andNot(title.optional());
            asked.forEach((any, needed) -> {
                if (any.intersects(title.variants())) {
                    shared += VARIANT;
                } else if (needed) {
                    missing += VARIANT;
                    lacking++;
                } else {
                    unmet += VARIANT;
                }
                unasked.andNot(any);
            });
            odd = unasked.cardinality();
        }
    }
}

package vn.motcua.catalogue.usecase;

import java.text.CollationKey;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Heading;
import vn.motcua.catalogue.Papers;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.search.Entry;
import vn.motcua.catalogue.search.Hits;
import vn.motcua.catalogue.search.Lexicon;
import vn.motcua.catalogue.search.Question;
import vn.motcua.catalogue.search.SearchIndex;

/**
 * Bảng tra of what is in force, made anew when something is published or the lexicon is changed. One request makes it while
 * the others still use the former one.
 */
@Component
class Finder {
    private final Catalogue catalogue;
    private final Lexicons lexicons;
    private final Tally tally;
    private final Clock clock;
    private final AtomicReference<@Nullable Made> made = new AtomicReference<>();
    private final ReentrantLock making = new ReentrantLock();

    Finder(Catalogue catalogue, Lexicons lexicons, Tally tally, Clock clock) {
        this.catalogue = catalogue;
        this.lexicons = lexicons;
        this.tally = tally;
        this.clock = clock;
    }

    Answer ask(String words, int limit) {
        var now = now();
        return new Answer(
                now.index().search(now.question(words, limit)), now.shelf().byCode());
    }

    List<Revision> suggest(String words, int limit) {
        var now = now();
        return now.index().suggest(now.question(words, limit)).stream()
                .map(hit -> now.shelf().byCode().get(hit.code()))
                .toList();
    }

    /** Of what its answers are; a page may be younger than that, never older. */
    Edition edition() {
        return now().edition();
    }

    List<Revision> alphabetical() {
        return now().shelf().byName();
    }

    /** How many procedures each field has. */
    Map<String, Long> fields() {
        return now().shelf().fields();
    }

    /** Since when it answers as it does; empty before the first question. */
    Optional<Instant> madeAt() {
        return Optional.ofNullable(made.get()).map(Made::at);
    }

    /** What the same catalogue would answer by another lexicon. */
    SearchIndex with(Lexicon lexicon) {
        return now().index().with(lexicon);
    }

    private Made now() {
        var lexicon = lexicons.now();
        var edition = new Edition(catalogue.edition(), lexicon.edition());
        var known = made.get();
        if (known == null) {
            making.lock();
        } else if (known.edition().equals(edition) || !making.tryLock()) {
            return known;
        }
        try {
            var other = made.get();
            return other != null && other.edition().equals(edition) ? other : make(other, edition, lexicon.lexicon());
        } finally {
            making.unlock();
        }
    }

    private Made make(@Nullable Made former, Edition edition, Lexicon lexicon) {
        var next = former != null && former.edition().catalogue() == edition.catalogue()
                ? new Made(edition, former.index().with(lexicon), former.shelf(), former.handledHere(), clock.instant())
                : make(edition, lexicon);
        tally.count(Tally.Deed.INDEX);
        made.set(next);
        return next;
    }

    private Made make(Edition edition, Lexicon lexicon) {
        var inForce = catalogue.inForce();
        var index = SearchIndex.build(inForce.stream().map(Finder::entry).toList(), lexicon);
        return new Made(edition, index, Listed.of(inForce), handledHere(inForce), clock.instant());
    }

    /** What an office of this place takes in; where nobody has said, nothing comes before the rest. */
    private Set<String> handledHere(List<Revision> inForce) {
        return inForce.stream()
                .map(revision -> revision.procedure().code())
                .filter(code -> !catalogue.offices(code).isEmpty())
                .map(ProcedureCode::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Entry entry(Revision revision) {
        var procedure = revision.procedure();
        var heading = procedure.heading();
        return new Entry(
                procedure.code().value(),
                heading.name().vietnamese(),
                heading.name().english(),
                heading.field(),
                heading.levels().contains(Heading.Level.COMMUNE),
                procedure.guidance().keywords(),
                further(revision));
    }

    /** What a question may touch upon beside the name. */
    private static String further(Revision revision) {
        var papers = revision.procedure().papers();
        return Stream.of(
                        Stream.of(
                                revision.procedure().heading().authority(),
                                revision.procedure().guidance().summary().vietnamese(),
                                revision.procedure().guidance().summary().english()),
                        papers.results().stream().map(Papers.Result::name),
                        papers.cases().stream()
                                .flatMap(each -> each.components().stream())
                                .map(Papers.Component::name))
                .flatMap(Function.identity())
                .collect(Collectors.joining(" "));
    }

    /** Câu trả lời. */
    record Answer(Hits hits, Map<String, Revision> byCode) {

        List<Revision> revisions() {
            return hits.items().stream().map(hit -> byCode.get(hit.code())).toList();
        }
    }

    /** Of which catalogue and which lexicon an answer is. */
    record Edition(long catalogue, long lexicon) {}

    /** Bảng tra đã lập. */
    private record Made(Edition edition, SearchIndex index, Listed shelf, Set<String> handledHere, Instant at) {

        Question question(String words, int limit) {
            return new Question(words, limit, handledHere::contains);
        }
    }

    /** The revisions in force in the orders in which they are asked for. */
    private record Listed(Map<String, Revision> byCode, List<Revision> byName, Map<String, Long> fields) {

        static Listed of(List<Revision> inForce) {
            return new Listed(
                    inForce.stream()
                            .collect(Collectors.toMap(
                                    each -> each.procedure().code().value(), Function.identity())),
                    byName(inForce),
                    inForce.stream()
                            .collect(Collectors.groupingBy(
                                    each -> each.procedure().heading().field(), TreeMap::new, Collectors.counting())));
        }

        /** As Vietnamese dictionaries have it: Ă after A, Đ after D. */
        private static List<Revision> byName(List<Revision> revisions) {
            var order = Collator.getInstance(Locale.of("vi"));
            return revisions.stream()
                    .map(each -> new Named(
                            order.getCollationKey(
                                    each.procedure().heading().name().vietnamese()),
                            each))
                    .sorted(Comparator.comparing(Named::key))
                    .map(Named::revision)
                    .toList();
        }
    }

    private record Named(CollationKey key, Revision revision) {}
}

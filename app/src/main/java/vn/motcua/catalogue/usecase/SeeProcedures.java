package vn.motcua.catalogue.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Heading;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Text;
import vn.motcua.shared.VietnamTime;

/** Xem danh mục as those who look after it do: by where each procedure stands. */
@Component
public class SeeProcedures {
    private static final int PAGE = 25;

    private final Catalogue catalogue;
    private final Drafts drafts;
    private final Overview overview;
    private final WishForProcedure wishForProcedure;
    private final Access access;
    private final Clock clock;

    SeeProcedures(
            Catalogue catalogue,
            Drafts drafts,
            Overview overview,
            WishForProcedure wishForProcedure,
            Access access,
            Clock clock) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.overview = overview;
        this.wishForProcedure = wishForProcedure;
        this.access = access;
        this.clock = clock;
    }

    /** The page with that number, counted from 1; one too far shows the last. */
    public Outcome list(Actor by, Standing standing, Criteria wanted, int page) {
        if (access.decide(by, CataloguePolicy.SEE_DRAFTS, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var today = VietnamTime.dateOf(clock.instant());
        var underWay = drafts.underWay();
        var lines = lines(standing, underWay, today);
        var fields = Stream.concat(
                        lines.stream().map(Line::procedure),
                        catalogue.inForce().stream().map(Revision::procedure))
                .map(procedure -> procedure.heading().field())
                .collect(Collectors.toCollection(TreeSet::new));
        var matching =
                lines.stream().filter(line -> wanted.fits(line.procedure())).toList();
        return new Outcome.Seen(
                Paged.of(matching, page, PAGE),
                counts(underWay, today),
                List.copyOf(fields),
                wishForProcedure.counts());
    }

    private Map<Standing, Integer> counts(List<Draft> underWay, LocalDate today) {
        var counts = new EnumMap<Standing, Integer>(Standing.class);
        var others = overview.counts(today);
        counts.put(Standing.IN_FORCE, catalogue.inForce().size());
        counts.put(Standing.DRAFT, unpublished(underWay, Draft.State.DRAFT).size());
        counts.put(
                Standing.SUBMITTED, unpublished(underWay, Draft.State.SUBMITTED).size());
        counts.put(Standing.SCHEDULED, others.scheduled());
        counts.put(Standing.ENDED, others.ended());
        return counts;
    }

    /** Of this group alone: what ended long ago is not read to show what is in force. */
    private List<Line> lines(Standing standing, List<Draft> underWay, LocalDate today) {
        return switch (standing) {
            case IN_FORCE -> published(catalogue.inForce(), Revision::from);
            case DRAFT -> unpublished(underWay, Draft.State.DRAFT);
            case SUBMITTED -> unpublished(underWay, Draft.State.SUBMITTED);
            case SCHEDULED -> published(overview.scheduled(today), Revision::from);
            case ENDED ->
                published(overview.ended(today), revision -> revision.until().orElse(today));
        };
    }

    private static List<Line> published(List<Revision> revisions, Function<Revision, LocalDate> day) {
        return revisions.stream()
                .map(each -> new Line(each.procedure(), Optional.empty(), day.apply(each)))
                .toList();
    }

    private static List<Line> unpublished(List<Draft> drafts, Draft.State state) {
        return drafts.stream()
                .filter(draft -> draft.state() == state)
                .map(draft -> new Line(
                        draft.procedure(),
                        Optional.of(draft.id()),
                        VietnamTime.dateOf(draft.hands().at())))
                .sorted(Comparator.comparing(Line::day).reversed())
                .toList();
    }

    /** Nhóm của danh sách. */
    public enum Standing {
        IN_FORCE,
        DRAFT,
        SUBMITTED,
        SCHEDULED,
        ENDED;

        /** The slug in messages and URLs. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Điều kiện.
     *
     * @param words parts of the name or the code; empty for everything
     * @param field in the official wording; empty for every field
     */
    public record Criteria(String words, String field, Optional<Heading.Level> level) {
        public static final Criteria NONE = new Criteria("", "", Optional.empty());

        boolean fits(Procedure procedure) {
            var heading = procedure.heading();
            return (field.isEmpty() || heading.field().equals(field))
                    && level.map(heading.levels()::contains).orElse(true)
                    && says(procedure);
        }

        private boolean says(Procedure procedure) {
            var name = procedure.heading().name();
            var spoken = Text.fold(String.join(" ", procedure.code().value(), name.vietnamese(), name.english()));
            var code = ProcedureCode.typed(words);
            return code.map(procedure.code()::equals).orElseGet(() -> wanted().allMatch(spoken::contains));
        }

        private Stream<String> wanted() {
            return Arrays.stream(Text.fold(words).split(" "));
        }
    }

    /**
     * Dòng.
     *
     * @param draft the draft to open; empty for what is published
     * @param day since when it is in force, will be, is no more or was last written
     */
    public record Line(Procedure procedure, Optional<RevisionId> draft, LocalDate day) {}

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param fields every field there is
         * @param wishes how many people asked for each online
         */
        record Seen(
                Paged<Line> lines, Map<Standing, Integer> counts, List<String> fields, Map<ProcedureCode, Long> wishes)
                implements Outcome {

            public long wishes(Procedure procedure) {
                return wishes.getOrDefault(procedure.code(), 0L);
            }
        }

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

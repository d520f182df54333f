package vn.motcua.dossier.usecase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.dossier.model.FormItem;
import vn.motcua.dossier.model.Headcount;
import vn.motcua.dossier.usecase.FormTallies.Scope;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Role;
import vn.motcua.shared.Text;
import vn.motcua.shared.VietnamTime;

/**
 * Xem số đo của biểu mẫu: how people get along with the forms of the procedures that one's agencies take in. Nobody owns a procedure
 * alone: whoever answers for an office sees how its people fill in, and whoever writes forms sees all of them. Trainees see nothing,
 * since what is for practice is not counted.
 */
@Component
public class SeeFormFigures {
    /** After so many days without a change a draft counts as left lying. */
    public static final int IDLE_DAYS = 14;

    private final FormTallies tallies;
    private final Catalogue catalogue;
    private final PinnedProcedures procedures;
    private final Agencies agencies;
    private final Access access;
    private final Clock clock;

    SeeFormFigures(
            FormTallies tallies,
            Catalogue catalogue,
            PinnedProcedures procedures,
            Agencies agencies,
            Access access,
            Clock clock) {
        this.tallies = tallies;
        this.catalogue = catalogue;
        this.procedures = procedures;
        this.agencies = agencies;
        this.access = access;
        this.clock = clock;
    }

    /** Those in whose menu it stands. */
    public static Set<Role> answerable() {
        return DossierPolicy.formOwners();
    }

    /** The procedures of which something was begun, the most often begun first. */
    public Outcome<Listed> list(Actor by, Asked asked, String sought) {
        return answer(by, asked, Optional.empty(), desks -> {
            var lines = lines(by, scope(by, asked, desks.asked()));
            var wanted = Text.fold(sought);
            return new Listed(
                    desks.offered(),
                    lines.stream()
                            .filter(line -> wanted.isEmpty()
                                    || line.code().value().contains(sought.strip())
                                    || Text.fold(line.name().vietnamese()).contains(wanted)
                                    || Text.fold(line.name().in("en")).contains(wanted))
                            .toList());
        });
    }

    /** @param revision of which alone; of all where empty */
    public Outcome<Seen> of(Actor by, ProcedureCode code, Asked asked, Optional<Integer> revision) {
        var history = catalogue.history(code);
        return history.isEmpty()
                ? new Outcome.Unknown<>()
                : answer(by, asked, field(code), desks -> seen(by, code, history, new Wanted(asked, revision), desks));
    }

    private Seen seen(Actor by, ProcedureCode code, List<Revision> history, Wanted wanted, Desks desks) {
        var scope = scope(by, wanted.asked(), desks.asked());
        var sums = tallies.sums(code, scope);
        var idle = tallies.idle(code, scope, clock.instant().minus(Duration.ofDays(IDLE_DAYS)));
        var counted = sums.stream().map(FormTallies.Sum::revision).collect(toSet());
        var revisions =
                history.stream().filter(wanted::includes).map(Revision::id).collect(toSet());
        return new Seen(
                code,
                procedures.named(code, today()),
                desks.offered(),
                history.stream().filter(each -> counted.contains(each.id())).toList(),
                FormFigures.of(
                        sums.stream()
                                .filter(sum -> revisions.contains(sum.revision()))
                                .toList(),
                        idle.stream()
                                .filter(each -> revisions.contains(each.revision()))
                                .toList()));
    }

    private <T> Outcome<T> answer(Actor by, Asked asked, Optional<String> field, Function<Desks, T> answer) {
        var chosen = asked.agency().flatMap(code -> agencies.bearing(code, today()));
        if (asked.agency().isPresent() && chosen.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        var own = agencies.on(today()).stream()
                .filter(agency -> mayKnow(by, agency.id(), field))
                .toList();
        var wanted = chosen.map(List::of).orElse(own);
        var what = wanted.stream()
                .findFirst()
                .map(agency -> Concerning.agency(agency.id()))
                .orElseGet(Concerning::nothing);
        return access.decide(by, DossierPolicy.SEE_FORM_FIGURES, what.in(field).inPractice(by.practises()))
                        instanceof Decision.Refused refused
                ? new Outcome.NotAllowed<>(refused)
                : new Outcome.Told<>(answer.apply(new Desks(
                        wanted.stream().map(Agency::id).collect(toSet()),
                        own.stream()
                                .filter(agency -> agency.reception().isPresent())
                                .toList())));
    }

    private boolean mayKnow(Actor by, AgencyId desk, Optional<String> field) {
        return access.wouldAllow(
                by,
                DossierPolicy.SEE_FORM_FIGURES,
                Concerning.agency(desk).in(field).inPractice(by.practises()));
    }

    private List<Line> lines(Actor by, Scope scope) {
        var known = knowing(by);
        return tallies.lines(scope).stream().collect(groupingBy(FormTallies.Line::procedure)).entrySet().stream()
                .map(each -> line(each.getKey(), each.getValue(), known))
                .filter(line -> !line.begun().isNone())
                .sorted(Comparator.comparingLong((Line line) -> -line.begun().exact())
                        .thenComparing(Line::code))
                .toList();
    }

    /** A post may be for some fields of work alone. There are few fields, and many lines. */
    private BiPredicate<AgencyId, Optional<String>> knowing(Actor by) {
        var known = new HashMap<Map.Entry<AgencyId, Optional<String>>, Boolean>();
        return (desk, field) -> known.computeIfAbsent(Map.entry(desk, field), _ -> mayKnow(by, desk, field));
    }

    private Line line(
            ProcedureCode code, List<FormTallies.Line> counted, BiPredicate<AgencyId, Optional<String>> known) {
        var field = field(code);
        var told =
                counted.stream().filter(each -> known.test(each.desk(), field)).toList();
        return new Line(
                code, procedures.named(code, today()), count(told, FormItem.BEGUN), count(told, FormItem.FILED));
    }

    /** As it is today; what is in force no more, as it was last. */
    private Optional<String> field(ProcedureCode code) {
        return catalogue
                .find(code, today())
                .or(() -> catalogue.history(code).stream().findFirst())
                .flatMap(revision -> revision.procedure().field());
    }

    private static Headcount count(List<FormTallies.Line> lines, FormItem item) {
        return new Headcount(lines.stream()
                .filter(line -> line.item() == item)
                .mapToLong(FormTallies.Line::count)
                .sum());
    }

    private Scope scope(Actor by, Asked asked, Set<AgencyId> desks) {
        var last = YearMonth.from(today());
        var months = Stream.iterate(last, month -> month.minusMonths(1)).limit(asked.months());
        return new Scope(by.practises() ? Set.of() : desks, months.toList());
    }

    private LocalDate today() {
        return VietnamTime.dateOf(clock.instant());
    }

    /** @param number of the revision; all where empty */
    private record Wanted(Asked asked, Optional<Integer> number) {
        boolean includes(Revision revision) {
            return number.map(each -> each == revision.number()).orElse(true);
        }
    }

    /** @param offered among which one may choose */
    private record Desks(Set<AgencyId> asked, List<Agency> offered) {}

    /**
     * Điều hỏi.
     *
     * @param agency its public code; all that one may see where empty
     * @param months in which drafts were begun, this one and those before it: 1 to 12
     */
    public record Asked(Optional<String> agency, int months) {
        public static final int YEAR = 12;

        /** @throws IllegalArgumentException of other months */
        public Asked {
            if (months < 1 || months > YEAR) {
                throw new IllegalArgumentException("forms are measured over 1 to 12 months, not " + months);
            }
        }
    }

    /** Một thủ tục. */
    public record Line(ProcedureCode code, Bilingual name, Headcount begun, Headcount filed) {}

    /** @param desks among which one may choose */
    public record Listed(List<Agency> desks, List<Line> lines) {
        public Listed {
            desks = List.copyOf(desks);
            lines = List.copyOf(lines);
        }
    }

    /** @param revisions of which something was counted, newest first */
    public record Seen(
            ProcedureCode code, Bilingual name, List<Agency> desks, List<Revision> revisions, FormFigures figures) {
        public Seen {
            desks = List.copyOf(desks);
            revisions = List.copyOf(revisions);
        }
    }

    /** Kết quả. */
    public sealed interface Outcome<T> {
        record Told<T>(T figures) implements Outcome<T> {}

        /** No such procedure or agency. */
        record Unknown<T>() implements Outcome<T> {}

        record NotAllowed<T>(Decision.Refused refused) implements Outcome<T> {}
    }
}

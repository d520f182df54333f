package vn.motcua.catalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.CatalogueFixtures.aProcedure;
import static vn.motcua.catalogue.CatalogueFixtures.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingHours;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.FeeSchedule;
import vn.motcua.catalogue.FeeSchedule.Exemption;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.catalogue.Method;
import vn.motcua.catalogue.Papers;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Terms;
import vn.motcua.catalogue.model.Rehearsal.Aspect;
import vn.motcua.catalogue.model.Treatment.Rules;
import vn.motcua.catalogue.spi.PastDossier;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.Vnd;

/** What a revision would have done with dossiers that came in. */
class RehearsalTests {
    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.lawful(2026, 2027, WorkingHours.USUAL, List.of(), List.of());
    private static final Procedure BEFORE = aProcedure("1.000656");
    private static final Instant MONDAY =
            LocalDateTime.of(2026, 11, 16, 9, 0).atZone(VietnamTime.ZONE).toInstant();

    @Test
    void theSameTextChangesNothing() {
        var month = GeneratedMonth.of(BEFORE, LocalDate.of(2026, 11, 21), CALENDAR);
        var rehearsal = Rehearsal.of(rules(BEFORE), rules(BEFORE), month, CALENDAR);
        assertThat(rehearsal).isEqualTo(new Rehearsal(GeneratedMonth.CASES, Map.of(), List.of()));
    }

    /** As for the law on civil status of 1 March 2027: the decision in one day instead of three, one paper fewer. */
    @Test
    void aShorterLimitAndAPaperLessMoveThoseWhoComeByThatWay() {
        var after = withPapers(withTerms(BEFORE, Limit.workingDays(1)), List.of());
        var rehearsal = Rehearsal.of(
                rules(BEFORE), rules(after), List.of(came(Channel.DIRECT), came(Channel.ONLINE)), CALENDAR);
        assertThat(rehearsal.counts()).isEqualTo(Map.of(Aspect.DEADLINE, 1, Aspect.PAPERS, 2));
        var counter = rehearsal.changed().getFirst();
        assertThat(counter.aspects()).containsExactlyInAnyOrder(Aspect.DEADLINE, Aspect.PAPERS);
        assertThat(counter.before().due()).isPresent();
        assertThat(counter.after().due().orElseThrow())
                .isBefore(counter.before().due().orElseThrow());
    }

    @Test
    void aPaperThatDataReplaceIsNotBroughtUntilTheRuleEnds() {
        var day = VietnamTime.dateOf(MONDAY);
        var spared = new Papers.Replaced("CSDL mẫu", "Luật mẫu", Optional.of(day.plusDays(1)));
        var ended = new Papers.Replaced("CSDL mẫu", "Luật mẫu", Optional.of(day));
        assertThat(Treatment.of(rules(asking(spared)), came(Channel.DIRECT), CALENDAR)
                        .papers())
                .isEmpty();
        assertThat(Treatment.of(rules(asking(ended)), came(Channel.DIRECT), CALENDAR)
                        .papers())
                .containsExactly("Sổ hộ khẩu");
    }

    private static Procedure asking(Papers.Replaced replaced) {
        var paper = new Papers.Component("Sổ hộ khẩu", Papers.Need.ALWAYS, 1, 0, false, Optional.of(replaced));
        return withPapers(BEFORE, List.of(paper));
    }

    @Test
    void aWayThatIsNoLongerTakenIsAllThatIsTold() {
        var after = within(BEFORE, Limit.workingDays(3));
        var rehearsal = Rehearsal.of(rules(BEFORE), rules(after), List.of(came(Channel.ONLINE)), CALENDAR);
        assertThat(rehearsal.counts()).isEqualTo(Map.of(Aspect.TAKEN, 1));
    }

    @Test
    void otherStepsAreAnotherPath() {
        var steps = BEFORE.process().steps();
        var after = new Procedure(
                BEFORE.code(),
                BEFORE.heading(),
                BEFORE.terms(),
                BEFORE.papers(),
                new InternalProcess(steps.subList(1, steps.size()), Optional.empty()),
                BEFORE.guidance());
        assertThat(Rehearsal.of(rules(BEFORE), rules(after), List.of(came(Channel.DIRECT)), CALENDAR)
                        .counts())
                .isEqualTo(Map.of(Aspect.PATH, 1));
    }

    @ParameterizedTest
    @CsvSource({
        // fee at the counter, group, what it would cost
        "FREE, , 0",
        "AMOUNT, , 8000",
        "AMOUNT, CHILD, 8000",
        "RESOLUTION, , 5000",
        "RESOLUTION, CHILD, 0",
        "RESOLUTION, ELDERLY, 5000",
        "BOTH, , 13000",
        "UNKNOWN, , ",
    })
    void whatItCostsIsReckonedAsTheTextAndTheResolutionSay(String fee, Exemption group, Long cost) {
        var rates = new FeeSchedule(
                BEFORE.code(),
                "Nghị quyết mẫu",
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                List.of(new FeeSchedule.Rate(Channel.DIRECT, Fee.Kind.FEE, new Vnd(5_000), Set.of(Exemption.CHILD))));
        var groups = Optional.ofNullable(group).map(Set::of).orElse(Set.of());
        var dossier = new PastDossier("1", MONDAY, Channel.DIRECT, 0, groups);
        var treatment = Treatment.of(new Rules(charging(fees(fee)), Optional.of(rates)), dossier, CALENDAR);
        assertThat(treatment.fee()).isEqualTo(Optional.ofNullable(cost).map(Vnd::new));
        assertThat(Treatment.of(rules(charging(List.of(new Fee.ByResolution("")))), dossier, CALENDAR)
                        .fee())
                .as("no resolution entered")
                .isEmpty();
    }

    @Test
    void aGeneratedMonthIsTheSameEachTimeAndFallsInOfficeDays() {
        var until = LocalDate.of(2026, 11, 21);
        var month = GeneratedMonth.of(BEFORE, until, CALENDAR);
        assertThat(month).isEqualTo(GeneratedMonth.of(BEFORE, until, CALENDAR)).hasSize(GeneratedMonth.CASES);
        assertThat(month)
                .allMatch(dossier -> CALENDAR.isWorkingDay(VietnamTime.dateOf(dossier.received())))
                .allMatch(dossier -> dossier.received().isBefore(VietnamTime.startOf(until)))
                .extracting(PastDossier::channel)
                .contains(Channel.DIRECT, Channel.ONLINE)
                .doesNotContain(Channel.POSTAL);
        assertThat(month).extracting(PastDossier::received).isSorted();
        assertThat(month).extracting(PastDossier::reference).startsWith("1", "2", "3");
    }

    private static Rules rules(Procedure procedure) {
        return new Rules(procedure, Optional.empty());
    }

    private static PastDossier came(Channel channel) {
        return new PastDossier("1", MONDAY, channel, 0, Set.of());
    }

    private static List<Fee> fees(String fee) {
        var amount = new Fee.Amount(Fee.Kind.FEE, new Vnd(8_000), "");
        return switch (fee) {
            case "FREE" -> List.of(new Fee.Free("mẫu"));
            case "AMOUNT" -> List.of(amount);
            case "RESOLUTION" -> List.of(new Fee.ByResolution(""));
            case "BOTH" -> List.of(amount, new Fee.ByResolution(""));
            default -> List.of(amount, new Fee.Unknown());
        };
    }

    private static Procedure charging(List<Fee> fees) {
        return withMethods(
                BEFORE,
                List.of(new Method(
                        Channel.DIRECT, BEFORE.terms().methods().getFirst().limit(), fees, "")));
    }

    private static Procedure withTerms(Procedure procedure, Limit counter) {
        var online = procedure.terms().by(Channel.ONLINE).orElseThrow();
        var direct = within(procedure, counter).terms().methods().getFirst();
        var fees = procedure.terms().by(Channel.DIRECT).orElseThrow().fees();
        return withMethods(procedure, List.of(new Method(Channel.DIRECT, direct.limit(), fees, ""), online));
    }

    private static Procedure withMethods(Procedure procedure, List<Method> methods) {
        var terms = procedure.terms();
        return new Procedure(
                procedure.code(),
                procedure.heading(),
                new Terms(
                        methods,
                        terms.online(),
                        terms.competence(),
                        terms.onSupplement(),
                        terms.silence(),
                        terms.nonTerritorial(),
                        terms.availability()),
                procedure.papers(),
                procedure.process(),
                procedure.guidance());
    }

    private static Procedure withPapers(Procedure procedure, List<Papers.Component> papers) {
        return new Procedure(
                procedure.code(),
                procedure.heading(),
                procedure.terms(),
                new Papers(
                        List.of(new Papers.Case("", papers)), procedure.papers().results()),
                procedure.process(),
                procedure.guidance());
    }
}

package vn.motcua.catalogue.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.CatalogueFixtures.aProcedure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.FeeSchedule;
import vn.motcua.catalogue.FeeSchedule.Exemption;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.usecase.FeeDesk.Obstacle;
import vn.motcua.catalogue.usecase.FeeProposal.Act;
import vn.motcua.catalogue.usecase.FeeProposal.Terms;
import vn.motcua.catalogue.usecase.ProposeFees.Wish;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.Vnd;

/** Fees take effect, are corrected and end by two people. */
@ExtendWith(OneHouse.class)
class ProposingFeesTests {
    private static final AtomicInteger CODES = new AtomicInteger(600_000);

    private final ProposeFees proposeFees;
    private final DecideFees decideFees;
    private final FeeSchedules schedules;
    private final Catalogue catalogue;
    private final LocalDate today;
    private final Actor writer;
    private final Actor leader;
    private final Procedure procedure = aProcedure("4." + CODES.getAndIncrement());

    ProposingFeesTests(OneHouse.Opened one) {
        proposeFees = one.bean(ProposeFees.class);
        decideFees = one.bean(DecideFees.class);
        schedules = one.bean(FeeSchedules.class);
        catalogue = one.bean(Catalogue.class);
        today = VietnamTime.dateOf(one.bean(Clock.class).instant());
        var desk = new PublishingDesk(one.house());
        writer = desk.writer();
        leader = desk.leader();
        desk.published(procedure, today.minusDays(30));
    }

    @Test
    void nothingHoldsUntilAnotherPersonApproves() {
        var id = proposed(toEnter("Một", today, 5_000));
        assertThat(catalogue.fees(procedure.code())).isEmpty();
        assertThat(decideFees.approve(writer, id)).isInstanceOf(DecideFees.Outcome.SamePerson.class);
        assertThat(catalogue.fees(procedure.code())).isEmpty();
        approved(id);
        approved(id);
        assertThat(inForce()).isEqualTo("Một 5000");
    }

    @Test
    void oneScheduleHoldsADayAndTheNextTakesOverOnItsOwn() {
        approved(proposed(toEnter("Một", today.minusDays(10), 5_000)));
        approved(proposed(toEnter("Ba", today.plusDays(10), 7_000)));
        approved(proposed(toEnter("Hai", today, 6_000)));
        assertThat(inForce()).isEqualTo("Hai 6000");
        assertThat(catalogue.fees(procedure.code()).flatMap(FeeSchedule::until)).contains(today.plusDays(10));
        assertThat(propose(UUID.randomUUID(), toEnter("Khác", today, 1)))
                .isEqualTo(new ProposeFees.Outcome.Hindered(new Obstacle.DayTaken(today)));
    }

    @Test
    void whatIsSentTwiceIsProposedOnce() {
        var id = UUID.randomUUID();
        propose(id, toEnter("Một lần", today, 1));
        assertThat(propose(id, toEnter("Một lần", today, 1))).isInstanceOf(ProposeFees.Outcome.Proposed.class);
        assertThat(seen().proposals()).hasSize(1);
    }

    @Test
    void aCorrectionTakesTheDaysOfWhatWasWrongWhichStaysReadable() {
        var wrong = approved(proposed(toEnter("Nghị quyết 9", today.minusDays(5), 80_000)));
        var right = proposed(new Wish(Act.CORRECT, Optional.of(wrong), terms("Nghị quyết 9", today, 8_000, "QĐ 3")));
        assertThat(inForce()).isEqualTo("Nghị quyết 9 80000");
        approved(right);
        assertThat(inForce()).isEqualTo("Nghị quyết 9 8000");
        assertThat(catalogue.fees(procedure.code()).map(FeeSchedule::from)).contains(today.minusDays(5));
        assertThat(schedules.find(wrong).orElseThrow().superseded().map(FeeSchedules.Superseded::decision))
                .contains("QĐ 3");
        assertThat(propose(
                        UUID.randomUUID(), new Wish(Act.CORRECT, Optional.of(wrong), terms("Lại", today, 1, "QĐ 4"))))
                .isEqualTo(new ProposeFees.Outcome.Hindered(new Obstacle.Gone()));
    }

    @Test
    void anEndedScheduleHoldsUntilItsDayAndOneThatHasNotBegunNever() {
        var present = approved(proposed(toEnter("Hiện", today.minusDays(5), 5_000)));
        var coming = approved(proposed(toEnter("Sau", today.plusDays(20), 6_000)));
        approved(proposed(toEnd(present, today.plusDays(3))));
        approved(proposed(toEnd(coming, today.plusDays(20))));
        assertThat(schedules.on(today.plusDays(2))).containsKey(procedure.code());
        assertThat(schedules.on(today.plusDays(3))).doesNotContainKey(procedure.code());
        assertThat(schedules.on(today.plusDays(21))).doesNotContainKey(procedure.code());
    }

    @Test
    void thePastIsNotEndedAfterwards() {
        var present = approved(proposed(toEnter("Hiện", today.minusDays(5), 5_000)));
        assertThat(propose(UUID.randomUUID(), toEnd(present, today.minusDays(1))))
                .isEqualTo(new ProposeFees.Outcome.Hindered(new Obstacle.NotThen()));
    }

    @Test
    void whatIsReturnedChangesNothingAndSaysWhy() {
        var id = proposed(toEnter("Sai", today, 1));
        decideFees.giveBack(leader, id, "Sai số nghị quyết");
        assertThat(decideFees.approve(leader, id)).isInstanceOf(DecideFees.Outcome.Decided.class);
        assertThat(catalogue.fees(procedure.code())).isEmpty();
        assertThat(seen().proposals())
                .singleElement()
                .satisfies(each -> assertThat(each.proposal().remark()).contains("Sai số nghị quyết"));
    }

    @Test
    void aClerkNeitherProposesNorApproves() {
        var clerk = PublishingDesk.officer(Role.RECEPTION_CLERK);
        var id = proposed(toEnter("Một", today, 1));
        assertThat(proposeFees.see(clerk, procedure.code())).isInstanceOf(ProposeFees.Outcome.NotAllowed.class);
        assertThat(proposeFees.propose(clerk, UUID.randomUUID(), procedure.code(), toEnter("Hai", today, 1)))
                .isInstanceOf(ProposeFees.Outcome.NotAllowed.class);
        assertThat(decideFees.approve(clerk, id)).isInstanceOf(DecideFees.Outcome.NotAllowed.class);
        assertThat(decideFees.giveBack(clerk, id, "x")).isInstanceOf(DecideFees.Outcome.NotAllowed.class);
    }

    private ProposeFees.Outcome.Seen seen() {
        return proposeFees.see(writer, procedure.code()) instanceof ProposeFees.Outcome.Seen seen ? seen : none();
    }

    private static ProposeFees.Outcome.Seen none() {
        throw new AssertionError("not seen");
    }

    private String inForce() {
        return catalogue
                .fees(procedure.code())
                .map(schedule -> schedule.resolution() + " "
                        + schedule.rates().getFirst().amount().dong())
                .orElse("");
    }

    private ProposeFees.Outcome propose(UUID id, Wish wish) {
        return proposeFees.propose(writer, id, procedure.code(), wish);
    }

    private UUID proposed(Wish wish) {
        var id = UUID.randomUUID();
        assertThat(propose(id, wish)).isInstanceOf(ProposeFees.Outcome.Proposed.class);
        return id;
    }

    private UUID approved(UUID id) {
        assertThat(decideFees.approve(leader, id)).isInstanceOf(DecideFees.Outcome.Decided.class);
        return id;
    }

    private static Wish toEnter(String resolution, LocalDate from, long amount) {
        return Wish.toEnter(terms(resolution, from, amount, ""));
    }

    private static Wish toEnd(UUID schedule, LocalDate from) {
        return new Wish(Act.END, Optional.of(schedule), new Terms("", from, List.of(), "QĐ 5"));
    }

    private static Terms terms(String resolution, LocalDate from, long amount, String decision) {
        var rate = new FeeSchedule.Rate(Channel.DIRECT, Fee.Kind.FEE, new Vnd(amount), Set.of(Exemption.CHILD));
        return new Terms(resolution, from, List.of(rate), decision);
    }
}

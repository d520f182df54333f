package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.practising;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Ground;
import vn.motcua.dossier.usecase.Rebalances.Fate;
import vn.motcua.dossier.usecase.Rebalances.Moved;
import vn.motcua.dossier.usecase.ShareOutWork.Wish;
import vn.motcua.identity.OfficersOnPost;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision.Why;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

/** A head sees who has how much, gives of it to others in one action, and puts back what nobody has touched. */
class SharingOutWorkTests {
    private static final String COMMUNE = "Y99.01";
    private static final String BIRTHS = "Hộ tịch";

    private final Town town = new Town();
    private final Actor head = officer(Role.DIVISION_HEAD, town.commune);
    private final List<Dossier> held = new ArrayList<>();
    private PersonId generalist;
    private PersonId registrar;

    @BeforeEach
    void giveAllToOne() throws Exception {
        var clerk = officer(Role.RECEPTION_CLERK, town.desk);
        generalist = holding("Đất đai").iterator().next();
        registrar = holding(BIRTHS).stream()
                .filter(each -> !each.equals(generalist))
                .findFirst()
                .orElseThrow();
        for (var number = 0; number < 6; number++) {
            held.add(town.accepted(town.filed(citizen(), Town.BIRTH, town.desk), clerk));
            assign(held.getLast(), generalist);
        }
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void aHeadSeesWhoHasHowMuchAndWhatNobodyHas() throws Exception {
        var clerk = officer(Role.RECEPTION_CLERK, town.desk);
        town.accepted(town.filed(citizen(), Town.BIRTH, town.desk), clerk);
        held.forEach(dossier -> due(dossier, "now() + interval '60 days'"));
        due(held.get(0), "now() - interval '1 hour'");
        due(held.get(1), "now() + interval '1 minute'");
        var seen = seen(head);
        assertThat(seen.workload().people())
                .filteredOn(person -> person.role() == Role.SPECIALIST)
                .extracting(Workload.Person::person)
                .containsExactly(generalist, registrar);
        var most = seen.workload().people().stream()
                .filter(person -> person.person().equals(generalist))
                .findFirst()
                .orElseThrow();
        assertThat(most.count()).isEqualTo(new Workloads.Count(6, 0, 0, 1, 1));
        assertThat(most.overloaded()).isTrue();
        assertThat(seen.workload().nobody()).singleElement().satisfies(sum -> {
            assertThat(sum.role()).isEqualTo(Role.SPECIALIST);
            assertThat(sum.count().open()).isEqualTo(1);
        });
        assertThat(seen.shifts()).hasSize(3).allSatisfy(shift -> {
            assertThat(shift.from()).isEqualTo(generalist);
            assertThat(shift.to()).isEqualTo(registrar);
            assertThat(shift.grounds()).contains(Ground.LOAD, Ground.SKILL);
        });
    }

    @Test
    void itIsGivenInOneActionAndPutBackInOne() {
        var id = UUID.randomUUID();
        var wishes = wishes(seen(head));
        var shared = share(head, id, wishes);
        assertThat(shared.moves()).hasSize(3).extracting(Moved::fate).containsOnly(Fate.GIVEN);
        assertThat(share(head, id, wishes)).as("asked twice, given once").isEqualTo(shared);
        assertThat(heldBy(registrar)).hasSize(3);
        assertThat(seen(head).shifts()).isEmpty();
        var first = dossier(wishes.getFirst());
        assertThat(town.facts(first)).endsWith("dossier.assigned", "dossier.assigned");
        assertThat(town.bean(Assignments.class).of(first.id()))
                .extracting(each -> each.reason())
                .endsWith("Chia đều");

        var undone = undo(head, id);
        assertThat(undone.isUndoable()).isFalse();
        assertThat(undone.moves()).extracting(Moved::undone).containsOnly(Optional.of(Fate.GIVEN));
        assertThat(heldBy(generalist)).hasSize(6);
        assertThat(undo(head, id)).isEqualTo(undone);
        assertThat(town.bean(Assignments.class).of(first.id()))
                .as("nothing is forgotten")
                .hasSize(3);
    }

    @Test
    void whatSomebodyHasTouchedStaysWhereItIs() {
        var id = UUID.randomUUID();
        var wishes = wishes(seen(head));
        share(head, id, wishes);
        var moved = dossier(wishes.get(0));
        done(town.bean(HandleDossier.class)
                .handOn(errand(officer(Role.SPECIALIST, town.commune), moved), "Đồng ý", Optional.empty()));
        assign(dossier(wishes.get(1)), generalist);
        assign(dossier(wishes.get(1)), registrar);
        assertThat(fates(undo(head, id), wishes)).containsExactly(Fate.OVERTAKEN, Fate.OVERTAKEN, Fate.GIVEN);
        assertThat(heldBy(registrar)).contains(wishes.get(1).dossier());
        assertThat(heldBy(generalist)).contains(wishes.get(2).dossier());
    }

    @Test
    void whoWasQuickerAndWhoIsNotThereIsTold() {
        var wishes = wishes(seen(head));
        assign(dossier(wishes.get(0)), registrar);
        jdbc("UPDATE identity.post SET fields = '{Đất đai}' WHERE person_id = '" + registrar.value() + "'");
        var shared = share(head, UUID.randomUUID(), wishes);
        assertThat(shared.moves())
                .extracting(Moved::fate)
                .containsExactlyInAnyOrder(Fate.OVERTAKEN, Fate.NOT_THERE, Fate.NOT_THERE);
        assertThat(shared.isUndoable()).isFalse();
    }

    @Test
    void nothingIsGivenToWhoIsAwayAndWhatTheAwayHaveIsGivenToOthers() {
        away(registrar);
        assertThat(seen(head).shifts()).isEmpty();
        jdbc("UPDATE identity.delegation SET ended_at = now()");
        away(generalist);
        for (var dossier : held) {
            due(dossier, "now() + interval '2 days'");
        }
        assertThat(seen(head).shifts()).hasSize(6).allSatisfy(shift -> {
            assertThat(shift.to()).isEqualTo(registrar);
            assertThat(shift.grounds()).contains(Ground.LEAVE);
        });
        var turn = seen(head).workload().people().stream()
                .filter(person -> person.person().equals(generalist))
                .flatMap(person -> person.turn().stream())
                .findFirst()
                .orElseThrow();
        assertThat(turn.away())
                .singleElement()
                .satisfies(away -> assertThat(away.isOn(town.today())).isTrue());
    }

    @Test
    void onlyWhoGivesWorkThereSeesAndMovesIt() {
        var wishes = wishes(seen(head));
        for (var other : List.of(
                citizen(), officer(Role.SPECIALIST, town.commune), officer(Role.DIVISION_HEAD, town.department))) {
            assertThat(see(other, COMMUNE)).isInstanceOf(SeeWorkload.Outcome.NotAllowed.class);
            assertThat(town.bean(ShareOutWork.class).share(other, UUID.randomUUID(), COMMUNE, wishes, "Chia đều"))
                    .isInstanceOf(ShareOutWork.Outcome.NotAllowed.class);
        }
        var id = UUID.randomUUID();
        share(head, id, wishes);
        var colleague = officer(Role.LEADER, town.commune);
        assertThat(town.bean(ShareOutWork.class).undo(colleague, id, "Hoàn tác"))
                .as("another's is not found")
                .isInstanceOf(ShareOutWork.Outcome.Unknown.class);
        assertThat(heldBy(registrar)).hasSize(3);
        assertThat(see(head, "Y99.77")).isInstanceOf(SeeWorkload.Outcome.Unknown.class);
    }

    @Test
    void aHeadForOtherFieldsIsProposedNothingAndMovesNothing() {
        var limited = limited("Đất đai");
        assertThat(seen(limited).shifts()).isEmpty();
        assertThat(seen(limited("Hộ tịch")).shifts()).hasSize(3);
        var shared = share(limited, UUID.randomUUID(), wishes(seen(head)));
        assertThat(shared.moves()).extracting(Moved::fate).containsOnly(Fate.NOT_ALLOWED);
        assertThat(heldBy(registrar)).isEmpty();
    }

    @Test
    void aTraineeSeesAndMovesNothingOfThoseWhoServe() {
        var learner = practising(head);
        assertThat(seen(learner).workload().people()).isEmpty();
        var shared = share(learner, UUID.randomUUID(), wishes(seen(head)));
        assertThat(shared.moves()).extracting(Moved::fate).containsOnly(Fate.NOT_ALLOWED);
        assertThat(shared.codes()).as("nor learns what it is called").isEmpty();
        assertThat(((SeeWorkload.Outcome.NotAllowed) see(practising(officer(Role.SPECIALIST, town.commune)), COMMUNE))
                        .refused()
                        .why())
                .isEqualTo(Why.ROLE_MISSING);
    }

    private SeeWorkload.Outcome see(Actor by, String agency) {
        return town.bean(SeeWorkload.class).see(by, Optional.of(agency));
    }

    private SeeWorkload.Outcome.Seen seen(Actor by) {
        return (SeeWorkload.Outcome.Seen) see(by, COMMUNE);
    }

    private ShareOutWork.Outcome.Shared share(Actor by, UUID id, List<Wish> wishes) {
        return (ShareOutWork.Outcome.Shared) town.bean(ShareOutWork.class).share(by, id, COMMUNE, wishes, "Chia  đều");
    }

    private ShareOutWork.Outcome.Shared undo(Actor by, UUID id) {
        return (ShareOutWork.Outcome.Shared) town.bean(ShareOutWork.class).undo(by, id, "Hoàn tác");
    }

    private static List<Wish> wishes(SeeWorkload.Outcome.Seen seen) {
        return seen.shifts().stream()
                .map(shift -> new Wish(shift.dossier(), shift.from(), shift.to()))
                .toList();
    }

    private static List<Fate> fates(ShareOutWork.Outcome.Shared shared, List<Wish> wishes) {
        return wishes.stream()
                .map(wish -> shared.moves().stream()
                        .filter(moved -> moved.dossier().equals(wish.dossier()))
                        .findFirst()
                        .flatMap(Moved::undone)
                        .orElseThrow())
                .toList();
    }

    private Dossier dossier(Wish wish) {
        return held.stream()
                .filter(each -> each.id().equals(wish.dossier()))
                .findFirst()
                .orElseThrow();
    }

    private void assign(Dossier dossier, PersonId to) {
        assertThat(town.bean(AssignDossier.class).assign(head, dossier.id(), to, "Giao"))
                .isEqualTo(new AssignDossier.Outcome.Done());
    }

    private List<DossierId> heldBy(PersonId person) {
        var ids = held.stream().map(Dossier::id).toList();
        var present = town.bean(Assignments.class).present(Set.copyOf(ids));
        return ids.stream().filter(id -> person.equals(present.get(id))).toList();
    }

    private Actor limited(String field) {
        var signedIn = (Actor.SignedIn) head;
        return new Actor.SignedIn(
                signedIn.person(),
                Optional.empty(),
                List.of(signedIn.posts().getFirst().limitedTo(Set.of(field))));
    }

    private Set<PersonId> holding(String field) {
        return town.bean(OfficersOnPost.class)
                .holding(Role.SPECIALIST, Optional.of(field), town.commune, town.today(), false);
    }

    private void due(Dossier dossier, String at) {
        jdbc("UPDATE dossier.hand SET due = " + at + " WHERE dossier_id = '"
                + dossier.id().value() + "'");
    }

    private void away(PersonId person) {
        JdbcClient.create(town.database().owner())
                .sql("""
                        INSERT INTO identity.delegation (id, giver_id, taker_id, agency_id, roles, during, reason, entered_at)
                        SELECT gen_random_uuid(), :giver, a.person_id, :agency, '{specialist}',
                            daterange(:today, CAST(:today AS date) + 30), 'nghỉ phép', now()
                        FROM identity.account a WHERE a.person_id NOT IN (:giver) ORDER BY a.login LIMIT 1
                        """)
                .param("giver", person.value())
                .param("agency", town.commune.value())
                .param("today", town.today())
                .update();
    }

    private void jdbc(String sql) {
        JdbcClient.create(town.database().owner()).sql(sql).update();
    }
}

package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.model.Assignment;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.usecase.AssignDossier.Outcome;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.identity.OfficersOnPost;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Happened;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

/** A head gives a dossier to one of those who hold the role that has it, and to another when somebody is absent. */
class AssigningDossiersTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor HEAD = officer(Role.DIVISION_HEAD, TOWN.commune);

    private final AssignDossier assign = TOWN.bean(AssignDossier.class);
    private final Assignments assignments = TOWN.bean(Assignments.class);
    private final Actor owner = citizen();
    private final List<PersonId> specialists = holding("Hộ tịch").stream()
            .sorted(Comparator.comparing(PersonId::toString))
            .toList();
    private Dossier held;

    @BeforeEach
    void accept() throws Exception {
        held = TOWN.accepted(TOWN.filed(owner, Town.BIRTH, TOWN.desk), CLERK);
        assertThat(held.custody().role()).isEqualTo(Role.SPECIALIST);
        assertThat(specialists).hasSize(2);
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void itIsGivenByNameAndThenToAnotherAndHistoryKeepsBoth() {
        assertThat(gives(HEAD, specialists.getFirst())).isEqualTo(new Outcome.Done());
        assertThat(gives(HEAD, specialists.getFirst())).isEqualTo(new Outcome.Done());
        assertThat(present()).contains(specialists.getFirst());
        assertThat(gives(HEAD, specialists.getLast())).isEqualTo(new Outcome.Done());
        assertThat(present()).contains(specialists.getLast());
        assertThat(assignments.of(held.id()))
                .extracting(Assignment::to, Assignment::reason)
                .containsExactly(
                        tuple(specialists.getFirst(), "Anh Mẫu nghỉ ốm"),
                        tuple(specialists.getLast(), "Anh Mẫu nghỉ ốm"));
        assertThat(TOWN.facts(held)).endsWith("dossier.accepted", "dossier.assigned", "dossier.assigned");
        assertThat(TOWN.bean(Dossiers.class).find(held.id()))
                .as("it moves nowhere")
                .contains(held);
    }

    @Test
    void onlyTheHeadsOfTheAgencyThatHasItGiveItAndOnlyToWhoIsThere() {
        var others = List.of(
                CLERK,
                owner,
                officer(Role.SPECIALIST, TOWN.commune),
                officer(Role.DESK_HEAD, TOWN.desk),
                officer(Role.LEADER, TOWN.department));
        for (var other : others) {
            assertThat(gives(other, specialists.getFirst())).isInstanceOf(Outcome.NotAllowed.class);
            assertThat(assign.see(other, held.id())).isInstanceOf(AssignDossier.Way.NotAllowed.class);
        }
        assertThat(gives(HEAD, new PersonId(UUID.randomUUID()))).isEqualTo(new Outcome.NotThere());
        assertThat(gives(HEAD, holding(Role.LEADER).iterator().next())).isEqualTo(new Outcome.NotThere());
        assertThat(assign.assign(HEAD, held.id(), specialists.getFirst(), " ")).isEqualTo(new Outcome.ReasonNeeded());
        assertThat(present()).isEmpty();
        done(TOWN.bean(EndDossier.class).withdraw(errand(owner, held)));
        assertThat(gives(officer(Role.DESK_HEAD, TOWN.desk), specialists.getFirst()))
                .isEqualTo(new Outcome.Closed());
    }

    /** Whoever is limited to other fields is given nothing of this one. */
    @Test
    void aPostForOtherFieldsIsNotGivenIt() {
        assertThat(holding("Đất đai")).hasSize(1).isSubsetOf(specialists);
    }

    @Test
    void itHoldsWheneverTheDossierIsAtThatOfficeAndNowhereElse() {
        var now = Instant.now();
        var here = new Custody(TOWN.commune, Role.SPECIALIST, now);
        var given = List.of(
                new Assignment(1, person(), here, specialists.getFirst(), "Một"),
                new Assignment(2, person(), here, specialists.getLast(), "Hai"));
        assertThat(Assignment.present(given, new Custody(TOWN.commune, Role.SPECIALIST, now.plusSeconds(9))))
                .contains(given.getLast());
        assertThat(Assignment.present(given, new Custody(TOWN.commune, Role.LEADER, now)))
                .isEmpty();
        assertThat(Assignment.present(given, new Custody(TOWN.city, Role.SPECIALIST, now)))
                .isEmpty();
    }

    @Test
    void aHeadSeesTheTraysOfTheAgencyAndWhoSeesToWhat() {
        gives(HEAD, specialists.getFirst());
        var tray = new Tray(TOWN.commune, Role.SPECIALIST);
        var see = TOWN.bean(SeeAssignments.class);
        assertThat(see.see(HEAD, Optional.of(tray), new Page(0, 1000)))
                .isInstanceOfSatisfying(SeeAssignments.Outcome.Seen.class, seen -> {
                    assertThat(seen.tray()).isEqualTo(tray);
                    assertThat(seen.lines()).extracting(Inboxes.Line::id).contains(held.id());
                    assertThat(seen.present()).containsEntry(held.id(), specialists.getFirst());
                    assertThat(seen.officers()).containsExactlyInAnyOrderElementsOf(specialists);
                });
        assertThat(see.see(HEAD, Optional.of(new Tray(TOWN.department, Role.SPECIALIST)), new Page(0, 1000)))
                .as("another agency's is not shown")
                .isInstanceOfSatisfying(
                        SeeAssignments.Outcome.Seen.class,
                        seen -> assertThat(seen.tray().agency()).isEqualTo(TOWN.commune));
        assertThat(see.see(officer(Role.SPECIALIST, TOWN.commune), Optional.of(tray), new Page(0, 10)))
                .isInstanceOf(SeeAssignments.Outcome.NotAllowed.class);
    }

    @Test
    void whoeverIsGivenItAndWhoeverHadItAreTold() {
        gives(HEAD, specialists.getFirst());
        assertThat(letters(920_001, 1)).hasSize(1);
        gives(HEAD, specialists.getLast());
        assertThat(letters(920_002, 2))
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).contains(held.code()).doesNotContain("nghỉ ốm"));
    }

    private Outcome gives(Actor by, PersonId to) {
        return assign.assign(by, held.id(), to, "Anh Mẫu  nghỉ ốm");
    }

    private Optional<PersonId> present() {
        return Optional.ofNullable(assignments.present(Set.of(held.id())).get(held.id()));
    }

    private static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }

    private static Set<PersonId> holding(String field) {
        return TOWN.bean(OfficersOnPost.class)
                .holding(Role.SPECIALIST, Optional.of(field), TOWN.commune, TOWN.today(), false);
    }

    private static Set<PersonId> holding(Role role) {
        return TOWN.bean(OfficersOnPost.class).holding(role, Optional.empty(), TOWN.commune, TOWN.today(), false);
    }

    private List<String> letters(long event, int number) {
        var json = JsonMapper.builder().build().readTree("{\"number\":" + number + "}");
        var happened = new Happened(
                event, Instant.now(), "dossier.assigned", held.id().value(), Optional.empty(), Optional.empty(), json);
        new TransactionTemplate(TOWN.bean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> TOWN.bean(TellOfAssignments.class).read(List.of(happened)));
        return JdbcClient.create(TOWN.database().owner())
                .sql("SELECT m.body_text FROM notification.message m WHERE m.dedupe_key LIKE :key ORDER BY 1")
                .param("key", "dossier.assignments " + event + " %")
                .query((row, _) -> row.getString(1))
                .list();
    }
}

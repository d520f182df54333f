package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Opinion;
import vn.motcua.dossier.model.Opinion.State;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.AskOpinion.Office;
import vn.motcua.dossier.usecase.AskOpinion.Wanted;
import vn.motcua.dossier.usecase.Consulted.Why;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Happened;
import vn.motcua.shared.Role;

/** Whoever has a dossier asks other offices about it; they answer in time or are reminded, and nothing waits for them. */
class OpinionsTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor SPECIALIST = officer(Role.SPECIALIST, TOWN.commune);
    private static final Actor ASKED = officer(Role.LEADER, TOWN.department);
    private static final Actor STRANGER = officer(Role.SPECIALIST, TOWN.insurance);
    private static final JdbcClient JDBC = JdbcClient.create(TOWN.database().owner());

    private final AskOpinion ask = TOWN.bean(AskOpinion.class);
    private final GiveOpinion give = TOWN.bean(GiveOpinion.class);
    private final SeeOpinions see = TOWN.bean(SeeOpinions.class);
    private final WatchClocks watch = TOWN.bean(WatchClocks.class);
    private final Actor owner = citizen();
    private Actor holder = SPECIALIST;
    private Dossier held;

    @BeforeEach
    void accept() throws Exception {
        held = TOWN.accepted(TOWN.filed(owner, Town.BUSINESS, TOWN.desk), CLERK);
        holder = officer(held.custody().role(), held.custody().agency());
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void whoeverIsAskedFindsTheQuestionAnswersItAndWhoeverAskedReadsIt() throws Exception {
        assertThat(asks("Có quy hoạch không?", 5)).isEqualTo(new Consulted.Done());
        assertThat(waiting(ASKED))
                .extracting(line -> line.opinion().asked().text())
                .containsExactly("Có quy hoạch không?");
        assertThat(waiting(STRANGER)).isEmpty();
        var said = give.give(ASKED, held.id(), 1, " Không  vướng quy hoạch ", Optional.of(Town.paper()));
        assertThat(said).isEqualTo(new Consulted.Done());
        assertThat(waiting(ASKED)).isEmpty();
        var opinion = opinion(holder);
        assertThat(opinion.state(Stage.IN_HAND, Instant.now())).isEqualTo(State.GIVEN);
        assertThat(opinion.answer().orElseThrow().text()).isEqualTo("Không vướng quy hoạch");
        assertThat(see.paper(holder, held.id(), 1)).isPresent();
        assertThat(TOWN.facts(held)).endsWith("dossier.opinion-asked", "dossier.opinion-given");
    }

    @Test
    void theAskedLookOnlyWhileTheyAreAsked() throws Exception {
        assertThat(see.atWork(ASKED, held.id())).isInstanceOf(SeeOpinions.Outcome.NotAllowed.class);
        asks("Có tranh chấp không?", 3);
        assertThat(see.atWork(ASKED, held.id())).isInstanceOfSatisfying(SeeOpinions.Outcome.Seen.class, seen -> {
            assertThat(seen.ways().gives()).containsExactly(1);
            assertThat(seen.ways().asks()).isFalse();
            assertThat(seen.ways().withdraws()).isEmpty();
        });
        assertThat(TOWN.bean(SeeDossier.class).inFull(ASKED, held.id()))
                .as("numbers of people stay masked for them")
                .isInstanceOf(SeeDossier.Outcome.NotAllowed.class);
        assertThat(ask.withdraw(holder, held.id(), 1)).isEqualTo(new Consulted.Done());
        assertThat(ask.withdraw(holder, held.id(), 1)).isEqualTo(new Consulted.Done());
        assertThat(see.atWork(ASKED, held.id())).isInstanceOf(SeeOpinions.Outcome.NotAllowed.class);
        assertThat(give.give(ASKED, held.id(), 1, "Muộn rồi", Optional.empty())).isEqualTo(new Consulted.Closed());
        assertThat(TOWN.facts(held))
                .filteredOn("dossier.opinion-withdrawn"::equals)
                .hasSize(1);
    }

    @Test
    void nobodyElseAsksAnswersOrTakesBack() throws Exception {
        asks("Có tranh chấp không?", 3);
        for (var other : List.of(STRANGER, owner, holder, officer(Role.SPECIALIST, TOWN.department))) {
            assertThat(give.give(other, held.id(), 1, "Không", Optional.empty()))
                    .isInstanceOf(Consulted.NotAllowed.class);
        }
        for (var other : List.of(STRANGER, owner, ASKED, CLERK)) {
            assertThat(ask.withdraw(other, held.id(), 1)).isInstanceOf(Consulted.NotAllowed.class);
            assertThat(ask.ask(other, held.id(), wanted(TOWN.department, "Sao?", 2)))
                    .isInstanceOf(Consulted.NotAllowed.class);
        }
        assertThat(opinion(holder).state(Stage.IN_HAND, Instant.now())).isEqualTo(State.AWAITED);
    }

    @Test
    void sentTwiceItIsAskedOnceAndWhatIsWantingIsTold() {
        asks("Có quy hoạch không?", 5);
        assertThat(asks(" Có  quy hoạch không? ", 5)).isEqualTo(new Consulted.Done());
        assertThat(opinions(holder)).hasSize(1);
        assertThat(asks(" ", 5)).isEqualTo(new Consulted.NoText());
        assertThat(asks("x".repeat(Opinion.LONGEST + 1), 5)).isEqualTo(new Consulted.NoText());
        assertThat(asks("Bao giờ?", 0)).isEqualTo(new Consulted.NoDays());
        assertThat(asks("Bao giờ?", Opinion.MOST_DAYS + 1)).isEqualTo(new Consulted.NoDays());
        assertThat(ask.ask(holder, held.id(), new Wanted(List.of(), "Ai?", 5))).isEqualTo(new Consulted.NoOffice());
        var here = held.custody();
        assertThat(why(new Office(new AgencyId(UUID.randomUUID()), Role.LEADER)))
                .isEqualTo(Why.NO_SUCH_OFFICE);
        assertThat(why(new Office(TOWN.department, Role.SYSTEM_ADMINISTRATOR))).isEqualTo(Why.NO_SUCH_OFFICE);
        assertThat(why(new Office(TOWN.department, Role.CASHIER))).isEqualTo(Why.NOBODY_THERE);
        assertThat(why(new Office(here.agency(), here.role()))).isEqualTo(Why.ONESELF);
        for (var number = 2; number <= Opinion.MOST; number++) {
            assertThat(asks("Câu " + number, 5)).isEqualTo(new Consulted.Done());
        }
        assertThat(asks("Một câu nữa", 5)).isEqualTo(new Consulted.TooMany());
    }

    private Why why(Office office) {
        var outcome = ask.ask(holder, held.id(), new Wanted(List.of(office), "Ai?", 5));
        assertThat(outcome).isInstanceOf(Consulted.NotTheseOffices.class);
        return ((Consulted.NotTheseOffices) outcome).objections().getFirst().why();
    }

    @Test
    void bothAreRemindedBeforeAnAnswerIsDueAndWhenItIsOnceEach() throws Exception {
        asks("Có quy hoạch không?", 5);
        var due = opinion(holder).due();
        var near = next().orElseThrow();
        assertThat(near).isBefore(due);
        watch.runAt(near.minusSeconds(1));
        assertThat(reminders()).isEmpty();
        var look = (Callable<Boolean>) () -> {
            watch.runAt(near);
            return true;
        };
        assertThat(Town.atOnce(List.of(look, look, look))).hasSize(3);
        assertThat(reminders()).containsExactly("false");
        watch.runAt(due);
        watch.runAt(due.plusSeconds(60));
        assertThat(reminders()).containsExactly("false", "true");
        assertThat(next()).isEmpty();
    }

    @Test
    void whatIsAnsweredOrTakenBackOrNeededNoMoreIsNotRemindedOf() throws Exception {
        asks("Một?", 5);
        asks("Hai?", 5);
        asks("Ba?", 5);
        give.give(ASKED, held.id(), 1, "Một", Optional.empty());
        ask.withdraw(holder, held.id(), 2);
        done(TOWN.bean(EndDossier.class).withdraw(errand(owner, held)));
        watch.runAt(opinion(CLERK).due().plusSeconds(1));
        assertThat(reminders()).isEmpty();
        assertThat(next()).isEmpty();
        assertThat(waiting(ASKED)).isEmpty();
        assertThat(give.give(ASKED, held.id(), 3, "Ba", Optional.empty())).isEqualTo(new Consulted.Closed());
        assertThat(opinions(CLERK).getLast().state(Stage.WITHDRAWN, Instant.now()))
                .isEqualTo(State.LAPSED);
    }

    /** Asking stops no clock and holds nothing back; nobody can make a dossier wait by not answering. */
    @Test
    void theDossierGoesOnAndItsPromiseStaysWhetherOrNotAnAnswerComes() {
        var promised = held.due();
        asks("Có quy hoạch không?", 1);
        assertThat(TOWN.bean(Dossiers.class).find(held.id())).contains(held);
        var after = TOWN.bean(HandleDossier.class).handOn(errand(holder, held), "Giấy", Optional.empty());
        assertThat(done(after).due()).isEqualTo(promised);
        assertThat(opinion(CLERK).isAwaited(done(after).standing().stage()))
                .as("whoever has it next still gets the answer")
                .isTrue();
    }

    @Test
    void lettersGoToWhoIsAskedToWhoAskedOrToBoth() {
        ask.ask(holder, held.id(), wanted(TOWN.department, "Có quy hoạch không?", 5));
        assertThat(letters(910_001, "dossier.opinion-asked", "{\"number\":1}")).containsExactly("mau20@cuuha.example");
        var back = letters(910_002, "dossier.opinion-given", "{\"number\":1}");
        assertThat(back).isNotEmpty().doesNotContain("mau20@cuuha.example");
        assertThat(letters(910_003, "dossier.opinion-awaited", "{\"number\":1,\"late\":true}"))
                .contains("mau20@cuuha.example")
                .containsAll(back);
        assertThat(body(910_003)).contains(held.code()).doesNotContain("quy hoạch");
    }

    private Consulted asks(String question, int days) {
        return ask.ask(holder, held.id(), wanted(TOWN.department, question, days));
    }

    private static Wanted wanted(AgencyId agency, String question, int days) {
        return new Wanted(List.of(new Office(agency, Role.LEADER)), question, days);
    }

    private List<Opinion> opinions(Actor by) {
        var seen = see.atWork(by, held.id());
        assertThat(seen).isInstanceOf(SeeOpinions.Outcome.Seen.class);
        return ((SeeOpinions.Outcome.Seen) seen).folder().opinions();
    }

    private Opinion opinion(Actor by) {
        return opinions(by).getFirst();
    }

    private List<Opinions.Line> waiting(Actor by) {
        var waiting = see.waiting(by, new Page(0, 1000));
        assertThat(waiting).isInstanceOf(SeeOpinions.Waiting.Seen.class);
        return ((SeeOpinions.Waiting.Seen) waiting)
                .lines().stream()
                        .filter(line -> line.dossier().equals(held.id()))
                        .toList();
    }

    private Optional<Instant> next() {
        return JDBC.sql("SELECT min(o.next_at) AS next FROM dossier.opinion o WHERE o.dossier_id = :id")
                .param("id", held.id().value())
                .query((row, _) -> Optional.ofNullable(row.getObject("next", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    private List<String> reminders() {
        return JDBC.sql("""
                        SELECT e.data ->> 'late' FROM shared.event e
                        WHERE e.subject = :id AND e.name = 'dossier.opinion-awaited'
                        ORDER BY e.id
                        """)
                .param("id", held.id().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> letters(long event, String name, String data) {
        var json = JsonMapper.builder().build().readTree(data);
        var happened =
                new Happened(event, Instant.now(), name, held.id().value(), Optional.empty(), Optional.empty(), json);
        new TransactionTemplate(TOWN.bean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> TOWN.bean(TellOfOpinions.class).read(List.of(happened)));
        return column("recipient", event);
    }

    private String body(long event) {
        return column("body_text", event).getFirst();
    }

    private static List<String> column(String column, long event) {
        return JDBC.sql("SELECT m." + column + " FROM notification.message m WHERE m.dedupe_key LIKE :key ORDER BY 1")
                .param("key", "dossier.opinions " + event + " %")
                .query((row, _) -> row.getString(1))
                .list();
    }
}

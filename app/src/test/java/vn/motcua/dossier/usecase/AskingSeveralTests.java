package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.officer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Opinion;
import vn.motcua.dossier.model.Opinion.State;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.AskOpinion.Office;
import vn.motcua.dossier.usecase.AskOpinion.Wanted;
import vn.motcua.dossier.usecase.Consulted.Objection;
import vn.motcua.dossier.usecase.Consulted.Why;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** One question to several offices is a request to each of them, and goes to all or none. */
class AskingSeveralTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor INSURER = officer(Role.SPECIALIST, TOWN.insurance);
    private static final JdbcClient JDBC = JdbcClient.create(TOWN.database().owner());

    private final AskOpinion ask = TOWN.bean(AskOpinion.class);
    private final GiveOpinion give = TOWN.bean(GiveOpinion.class);
    private Actor holder = CLERK;
    private Dossier held;

    @BeforeEach
    void accept() throws Exception {
        held = TOWN.accepted(TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk), CLERK);
        holder = officer(held.custody().role(), held.custody().agency());
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void severalOfficesAreAskedAtOnceAndEachAnswersForItself() throws Exception {
        var offices = List.of(
                new Office(TOWN.department, Role.LEADER),
                new Office(TOWN.insurance, Role.SPECIALIST),
                new Office(TOWN.department, Role.LEADER));
        assertThat(ask.ask(holder, held.id(), new Wanted(offices, "Có vướng gì không?", 5)))
                .isEqualTo(new Consulted.Done());
        var asked = opinions();
        assertThat(asked).extracting(Opinion::number).containsExactly(1, 2);
        assertThat(asked)
                .extracting(opinion -> new Office(
                        opinion.asked().to().agency(), opinion.asked().to().role()))
                .containsExactly(offices.get(0), offices.get(1));
        assertThat(asked)
                .extracting(Opinion::due)
                .as("one day for all")
                .containsOnly(asked.getFirst().due());
        assertThat(TOWN.facts(held)).filteredOn("dossier.opinion-asked"::equals).hasSize(2);
        assertThat(reminded()).isEqualTo(2);
        assertThat(give.give(INSURER, held.id(), 2, "Không", Optional.empty())).isEqualTo(new Consulted.Done());
        assertThat(ask.withdraw(holder, held.id(), 1)).isEqualTo(new Consulted.Done());
        assertThat(opinions())
                .extracting(opinion -> opinion.state(Stage.IN_HAND, Instant.now()))
                .containsExactly(State.WITHDRAWN, State.GIVEN);
        assertThat(reminded()).as("each has reminders of its own").isZero();
    }

    @Test
    void ifOneCannotBeAskedNobodyIsAndEachIsNamed() {
        var cashier = new Office(TOWN.department, Role.CASHIER);
        var here = new Office(held.custody().agency(), held.custody().role());
        var offices = List.of(new Office(TOWN.department, Role.LEADER), cashier, here);
        assertThat(ask.ask(holder, held.id(), new Wanted(offices, "Sao?", 5)))
                .isEqualTo(new Consulted.NotTheseOffices(
                        List.of(new Objection(cashier, Why.NOBODY_THERE), new Objection(here, Why.ONESELF))));
        assertThat(opinions()).isEmpty();
        assertThat(TOWN.facts(held)).doesNotContain("dossier.opinion-asked");
    }

    @Test
    void whoeverWasAskedTheSameIsNotAskedAgainWithTheOthers() {
        var leader = new Office(TOWN.department, Role.LEADER);
        ask.ask(holder, held.id(), new Wanted(List.of(leader), "Sao?", 5));
        var both = new Wanted(List.of(leader, new Office(TOWN.insurance, Role.SPECIALIST)), "Sao?", 5);
        assertThat(ask.ask(holder, held.id(), both)).isEqualTo(new Consulted.Done());
        assertThat(ask.ask(holder, held.id(), both)).as("sent twice").isEqualTo(new Consulted.Done());
        assertThat(opinions()).hasSize(2);
        for (var number = 3; number < Opinion.MOST; number++) {
            ask.ask(holder, held.id(), new Wanted(List.of(leader), "Câu " + number, 5));
        }
        assertThat(ask.ask(holder, held.id(), new Wanted(both.offices(), "Hai câu nữa", 5)))
                .as("one more could be asked, two cannot")
                .isEqualTo(new Consulted.TooMany());
        assertThat(opinions()).hasSize(Opinion.MOST - 1);
    }

    private List<Opinion> opinions() {
        return TOWN.bean(Opinions.class).of(held.id());
    }

    private int reminded() {
        return JDBC.sql("SELECT count(*) FROM dossier.opinion o WHERE o.dossier_id = :id AND o.next_at IS NOT NULL")
                .param("id", held.id().value())
                .query(Integer.class)
                .single();
    }
}

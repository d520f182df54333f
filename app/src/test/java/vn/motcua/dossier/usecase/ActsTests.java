package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.reasoned;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Verb;
import vn.motcua.dossier.usecase.Acts.Act;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** What is offered to whom, on a real database: nothing that would be refused, and why not where something stands in the way. */
class ActsTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor HEAD = officer(Role.DESK_HEAD, TOWN.desk);
    private static final Actor DIVISION_HEAD = officer(Role.DIVISION_HEAD, TOWN.commune);
    private static final Actor SPECIALIST = officer(Role.SPECIALIST, TOWN.commune);
    private static final Actor LEADER = officer(Role.LEADER, TOWN.commune);

    private final Acts acts = TOWN.bean(Acts.class);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void eachIsOfferedTheirOwnActsAndStrangersNone() throws Exception {
        var parent = citizen();
        var filed = TOWN.filed(parent, Town.BIRTH, TOWN.desk);
        assertThat(verbs(CLERK, filed))
                .containsExactly(Verb.ACCEPT, Verb.ASK, Verb.PROPOSE_REFUSAL, Verb.WITHDRAW_AT_DESK);
        assertThat(verbs(SPECIALIST, filed)).isEmpty();
        assertThat(verbs(parent, filed)).containsExactly(Verb.WITHDRAW);

        var accepted = TOWN.accepted(filed, CLERK);
        assertThat(verbs(CLERK, accepted)).containsExactly(Verb.WITHDRAW_AT_DESK);
        assertThat(verbs(SPECIALIST, accepted)).containsExactly(Verb.ASK, Verb.HAND_ON, Verb.CHARGE);
        assertThat(of(Verb.HAND_ON, SPECIALIST, accepted).writes()).isTrue();

        var shown = handedOn(accepted, SPECIALIST, "Khai sinh");
        assertThat(verbs(SPECIALIST, shown)).isEmpty();
        assertThat(verbs(parent, shown))
                .as("time lets pass, nobody does")
                .containsExactly(Verb.CONFIRM, Verb.OBJECT, Verb.WITHDRAW);
        assertThat(refusalsEntered(filed)).as("to look is no attempt").isZero();
    }

    @Test
    void whatStandsInTheWayIsToldBeforeItIsTried() throws Exception {
        var filed = TOWN.filed(citizen(), Town.BUSINESS, TOWN.desk);
        var both = new Actor.SignedIn(CLERK.who().orElseThrow(), Optional.empty(), ((Actor.SignedIn) HEAD).posts());
        var proposed = done(TOWN.bean(ReceiveDossier.class).proposeRefusal(reasoned(CLERK, filed)));
        assertThat(verbs(HEAD, proposed)).containsExactly(Verb.DISMISS_PROPOSAL, Verb.REFUSE, Verb.WITHDRAW_AT_DESK);
        assertThat(of(Verb.REFUSE, both, proposed).hindrance())
                .contains(new Handled.NotPossible(new Outcome.SamePerson()));

        var back = done(TOWN.bean(ReceiveDossier.class).dismissProposal(reasoned(HEAD, proposed)));
        var accepted = TOWN.accepted(back, CLERK);
        var reviewed = handedOn(handedOn(handedOn(accepted, DIVISION_HEAD, ""), SPECIALIST, ""), DIVISION_HEAD, "");
        assertThat(of(Verb.HAND_ON, LEADER, reviewed).hindrance()).contains(new Handled.WordingNeeded());
        assertThat(of(Verb.SEND_BACK, LEADER, reviewed).steps()).containsExactly(1, 2, 3);
    }

    @Test
    void whereSeveralAgenciesCouldGoOnTheyAreNamed() throws Exception {
        var clerk = officer(Role.RECEPTION_CLERK, TOWN.city);
        var accepted = TOWN.accepted(TOWN.filed(citizen(), Town.BENEFIT, TOWN.city), clerk);
        var specialist = officer(Role.SPECIALIST, accepted.custody().agency());
        var choice = of(Verb.HAND_ON, specialist, accepted).choice().orElseThrow();
        assertThat(choice.open())
                .extracting(Agency::id)
                .contains(TOWN.insurance)
                .doesNotContain(TOWN.department);
        assertThat(choice.unstaffed()).extracting(Agency::code).contains("Y99.10");
    }

    private Dossier handedOn(Dossier dossier, Actor by, String wording) {
        return done(TOWN.bean(HandleDossier.class).handOn(errand(by, dossier), wording, Optional.empty()));
    }

    private List<Verb> verbs(Actor by, Dossier dossier) {
        return acts.open(by, TOWN.folder(dossier)).stream().map(Act::verb).toList();
    }

    private Act of(Verb verb, Actor by, Dossier dossier) {
        return acts.open(by, TOWN.folder(dossier)).stream()
                .filter(act -> act.verb() == verb)
                .findFirst()
                .orElseThrow();
    }

    private static int refusalsEntered(Dossier dossier) {
        return JdbcClient.create(TOWN.database().program())
                .sql("SELECT count(*) FROM shared.journal j WHERE j.outcome = 'REFUSED' AND j.record = :id")
                .param("id", dossier.id().value())
                .query(Integer.class)
                .single();
    }
}

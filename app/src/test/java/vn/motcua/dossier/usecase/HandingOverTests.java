package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.atOnce;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.reasoned;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Standing;
import vn.motcua.dossier.model.Verb;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Happened;
import vn.motcua.shared.Role;

/** A wrong hand-over: where none is possible, and how one is taken back, on a real database. */
class HandingOverTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.city);
    private static final Actor SPECIALIST = officer(Role.SPECIALIST, TOWN.department);
    private static final Actor INSURER = officer(Role.SPECIALIST, TOWN.insurance);
    private static final Actor LEADER = officer(Role.LEADER, TOWN.department);

    private final HandleDossier handle = TOWN.bean(HandleDossier.class);
    private final Dossiers dossiers = TOWN.bean(Dossiers.class);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void nothingIsHandedToWhereNobodyWouldTakeItUp() throws Exception {
        var accepted = accepted();
        var refused = handOver(SPECIALIST, accepted, agency("Y99.10"));
        assertThat(refused).isInstanceOf(Handled.NobodyThere.class);
        assertThat(((Handled.NobodyThere) refused).role()).isEqualTo(Role.SPECIALIST);
        assertThat(handOver(SPECIALIST, accepted, TOWN.department))
                .as("another agency is not one's own")
                .isInstanceOf(Handled.WhichAgency.class);
        assertThat(dossiers.find(accepted.id())).contains(accepted);
        assertThat(handOver(SPECIALIST, accepted, TOWN.insurance)).isInstanceOf(Handled.Done.class);
    }

    @Test
    void whoHandedItOverTakesItBackAndGivesItToTheRightOne() throws Exception {
        var accepted = accepted();
        var astray = done(handOver(SPECIALIST, accepted, TOWN.commune));
        assertThat(TOWN.inbox(officer(Role.SPECIALIST, TOWN.commune), TOWN.commune))
                .contains(astray.id());
        assertThat(handle.recall(errand(SPECIALIST, astray))).isEqualTo(new Handled.ReasonNeeded());

        var back = done(handle.recall(reasoned(SPECIALIST, astray)));
        assertThat(back.standing()).isEqualTo(accepted.standing());
        assertThat(back.custody().agency()).isEqualTo(TOWN.department);
        assertThat(dossiers.find(back.id())).contains(back);
        assertThat(TOWN.inbox(officer(Role.SPECIALIST, TOWN.commune), TOWN.commune))
                .doesNotContain(astray.id());
        assertThat(TOWN.facts(back)).endsWith("dossier.moved", "dossier.moved");
        assertThat(dossiers.passages(back.id()).getLast())
                .extracting(Passage::verb, Passage::by, Passage::note)
                .containsExactly(Verb.RECALL, SPECIALIST.who(), "Thiếu giấy ủy quyền");
        assertThat(handle.recall(reasoned(SPECIALIST, astray))).as("sent again").isInstanceOf(Handled.Done.class);

        var right = done(handOver(SPECIALIST, back, TOWN.insurance));
        assertThat(right.custody().agency()).isEqualTo(TOWN.insurance);
    }

    @Test
    void onlyTheOneWhoGaveItTakesItBackAndOnlyWhileNobodyActed() throws Exception {
        var accepted = accepted();
        assertThat(handle.recall(reasoned(SPECIALIST, accepted)))
                .as("accepted, not handed over")
                .isEqualTo(new Handled.NotPossible(new Outcome.NothingToRecall()));
        var asked = done(handOver(SPECIALIST, accepted, TOWN.insurance));
        for (var other : List.of(CLERK, INSURER, LEADER, citizen())) {
            assertThat(handle.recall(reasoned(other, asked))).isInstanceOf(Handled.NotAllowed.class);
        }
        var answered = done(handOver(INSURER, asked, TOWN.department));
        assertThat(handle.recall(reasoned(SPECIALIST, asked)))
                .as("on a page opened before")
                .isInstanceOf(Handled.Overtaken.class);
        assertThat(handle.recall(reasoned(SPECIALIST, answered))).isInstanceOf(Handled.NotAllowed.class);
        assertThat(done(handle.recall(reasoned(INSURER, answered))).standing()).isEqualTo(asked.standing());
    }

    @Test
    void whoeverSentBackByMistakeTakesThatBackToo() throws Exception {
        var asked = done(handOver(SPECIALIST, accepted(), TOWN.insurance));
        var sentBack = done(handle.sendBack(reasoned(INSURER, asked), 1));
        assertThat(done(handle.recall(reasoned(INSURER, sentBack))).custody().agency())
                .isEqualTo(TOWN.insurance);
    }

    @Test
    void ofARecallAndAnActInTheSameMomentOneWins() throws Exception {
        for (var round = 0; round < 8; round++) {
            var asked = done(handOver(SPECIALIST, accepted(), TOWN.insurance));
            var answers = atOnce(List.of(
                    () -> handle.recall(reasoned(SPECIALIST, asked)), () -> handOver(INSURER, asked, TOWN.department)));
            assertThat(answers).filteredOn(Handled.Done.class::isInstance).hasSize(1);
            assertThat(answers).filteredOn(Handled.Overtaken.class::isInstance).hasSize(1);
            var now = dossiers.find(asked.id()).orElseThrow();
            assertThat(now.moves()).isEqualTo(asked.moves() + 1);
            assertThat(now.standing())
                    .isEqualTo(new Standing.InHand(answers.getFirst() instanceof Handled.Done ? 1 : 3));
        }
    }

    @Test
    void itIsOfferedToTheGiverAndNobodyIsWrittenTo() throws Exception {
        var accepted = accepted();
        var asked = done(handOver(SPECIALIST, accepted, TOWN.insurance));
        var acts = TOWN.bean(Acts.class);
        assertThat(acts.open(SPECIALIST, TOWN.folder(asked)))
                .extracting(Acts.Act::verb)
                .containsExactly(Verb.RECALL);
        assertThat(acts.open(INSURER, TOWN.folder(asked)))
                .extracting(Acts.Act::verb)
                .containsExactly(Verb.ASK, Verb.HAND_ON, Verb.SEND_BACK, Verb.CHARGE);
        var back = done(handle.recall(reasoned(SPECIALIST, asked)));
        assertThat(acts.open(SPECIALIST, TOWN.folder(back)))
                .extracting(Acts.Act::verb)
                .containsExactly(Verb.ASK, Verb.HAND_ON, Verb.CHARGE);
        var fact = new DossierMoved(back.id(), "recall", "in-hand", Optional.of(1), TOWN.department);
        assertThat(News.in(happened(fact))).isEmpty();
        var slip = TOWN.bean(ControlSlip.class).of(TOWN.folder(back));
        assertThat(slip.get(2).result())
                .as("nobody there did anything in time or late")
                .isEmpty();
    }

    private Dossier accepted() throws Exception {
        return TOWN.accepted(TOWN.filed(citizen(), Town.BENEFIT, TOWN.city), CLERK);
    }

    private static Happened happened(DossierMoved fact) {
        var data = JsonMapper.shared().<JsonNode>valueToTree(fact);
        return new Happened(
                1, Instant.EPOCH, "dossier.moved", fact.subject(), Optional.empty(), Optional.empty(), data);
    }

    private Handled handOver(Actor by, Dossier dossier, AgencyId to) {
        return handle.handOn(errand(by, dossier), "Mức hưởng", Optional.of(to));
    }

    private static AgencyId agency(String code) {
        return TOWN.bean(Agencies.class).known(code).orElseThrow();
    }
}

package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Amendment;
import vn.motcua.dossier.model.Bundle;
import vn.motcua.dossier.model.Bundle.Wait;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Stage;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Happened;
import vn.motcua.shared.Role;

/** A birth, a residence and an insurance card, asked for with one form. */
class BundlesTests {
    private static final Town TOWN = new Town();
    private static final ProcedureCode CHILD = new ProcedureCode("2.000986");
    private static final AgencyId POLICE =
            TOWN.bean(Agencies.class).known("Y99.01.02").orElseThrow();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Map<String, String> NUMBERS =
            Map.of("certificate-number", "12/2026", "personal-number", "099226000012");

    private final Actor parent = citizen();
    private long told;

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void oneFormBecomesADossierForEachAgency() throws Exception {
        var bundle = filed();
        assertThat(bundle.parts()).extracting(Bundle.Part::name).containsExactly("birth", "residence", "card");
        assertThat(bundle.parts())
                .extracting(Bundle.Part::waiting)
                .containsExactly(Wait.READY, Wait.WAITING, Wait.WAITING);
        assertThat(bundle.parts().stream()
                        .map(part -> find(part.dossier()).filing().desk()))
                .containsExactly(TOWN.desk, POLICE, TOWN.insurance);
        assertThat(bundle.parts().stream()
                        .map(part -> find(part.dossier()).filing().code()))
                .doesNotHaveDuplicates();
        assertThat(TOWN.folder(dossier(bundle, "birth")).papers())
                .as("asked for once")
                .hasSize(1);
        assertThat(TOWN.folder(dossier(bundle, "card")).papers()).isEmpty();
        for (var part : bundle.parts()) {
            assertThat(TOWN.facts(find(part.dossier()))).containsExactly("dossier.filed");
            assertThat(TOWN.folder(find(part.dossier())).answers().byBox()).containsKey("pledge");
        }
    }

    @Test
    void sentTwiceItIsOneBundle() throws Exception {
        var draft = TOWN.filledIn(parent, CHILD, TOWN.desk);
        var filings = Town.atOnce(List.of(() -> file(draft.id()), () -> file(draft.id())));
        assertThat(filings.get(0)).isEqualTo(filings.get(1));
        assertThat(file(draft.id())).isEqualTo(filings.get(0));
        assertThat(TOWN.own(parent)).hasSize(3);
    }

    private DossierId file(DraftId draft) {
        return ((FileDossier.Outcome.Filed) TOWN.bean(FileDossier.class).file(parent, draft, "Cho một việc khác"))
                .dossier()
                .id();
    }

    @Test
    void whoWaitsIsSeenByItsOwnDeskAloneAndIsNotAcceptedYet() throws Exception {
        var bundle = filed();
        var residence = dossier(bundle, "residence");
        var clerk = officer(Role.RECEPTION_CLERK, POLICE);
        assertThat(TOWN.inbox(clerk, POLICE)).contains(residence.id());
        assertThat(TOWN.accept(residence, clerk)).isEqualTo(new Handled.NotPossible(new Outcome.Waits()));
        var seen = TOWN.bean(SeeDossier.class);
        assertThat(seen.atWork(clerk, bundle.lead())).isInstanceOf(SeeDossier.Outcome.NotAllowed.class);
        var linked = ((SeeDossier.Outcome.Seen) seen.atWork(clerk, residence.id()))
                .folder()
                .linked()
                .orElseThrow();
        assertThat(linked.code()).isEqualTo(find(bundle.lead()).filing().code());
        assertThat(linked.awaited())
                .hasSize(1)
                .allMatch(name -> name.vietnamese().contains("khai sinh"));
    }

    @Test
    void nothingGoesOnBeforeTheNumbersAreStatedByWhoHandlesIt() throws Exception {
        var bundle = filed();
        var birth = registered(bundle);
        tell("dossier.finished", birth);
        assertThat(waiting(bundle, "residence")).isEqualTo(Wait.WAITING);
        assertThat(state(officer(Role.SPECIALIST, POLICE), birth, NUMBERS))
                .isInstanceOf(StateOutcome.Outcome.NotAllowed.class);
        assertThat(state(CLERK, birth, Map.of("certificate-number", "12/2026")))
                .isInstanceOf(StateOutcome.Outcome.Wrong.class);
        assertThat(state(CLERK, birth, NUMBERS)).isInstanceOf(StateOutcome.Outcome.Stated.class);
    }

    @Test
    void whatOneGivesStandsInTheNextOnce() throws Exception {
        var bundle = filed();
        var birth = registered(bundle);
        state(CLERK, birth, NUMBERS);
        tell("dossier.outcome-stated", birth);
        tell("dossier.outcome-stated", birth);
        var residence = dossier(bundle, "residence");
        assertThat(waiting(bundle, "residence")).isEqualTo(Wait.READY);
        assertThat(waiting(bundle, "card")).as("waits for the residence, too").isEqualTo(Wait.WAITING);
        var answered = TOWN.bean(Dossiers.class).answered(residence.id());
        assertThat(answered.inForce().to("members.1.member-id")).isEqualTo("099226000012");
        assertThat(answered.amendments()).as("read twice, taken once").hasSize(1);
        assertThat(answered.amendments().getFirst().side()).isEqualTo(Amendment.Side.LINKED);
        assertThat(answered.amendments().getFirst().reason())
                .contains(birth.filing().code().value());
        assertThat(TOWN.facts(residence)).containsExactly("dossier.filed", "dossier.freed");
    }

    @Test
    void theLastGoesOnOnceAllItWaitsForAreThere() throws Exception {
        var bundle = filed();
        var birth = registered(bundle);
        state(CLERK, birth, NUMBERS);
        tell("dossier.outcome-stated", birth);
        assertThat(state(CLERK, birth, NUMBERS))
                .as("the card still waits")
                .isInstanceOf(StateOutcome.Outcome.Stated.class);
        var linked = TOWN.bean(Linking.class).of(bundle.part("card").dossier()).orElseThrow();
        assertThat(linked.awaited()).as("for the residence alone").hasSize(1);
        var police = officer(Role.RECEPTION_CLERK, POLICE);
        tell("dossier.finished", handled(TOWN.accepted(dossier(bundle, "residence"), police)));
        assertThat(waiting(bundle, "card")).isEqualTo(Wait.READY);
        var card =
                TOWN.bean(Dossiers.class).answered(dossier(bundle, "card").id()).inForce();
        assertThat(card.to("birth-certificate")).isEqualTo("12/2026");
        assertThat(card.to("insured-id")).isEqualTo("099226000012");
        done(TOWN.accept(dossier(bundle, "card"), officer(Role.RECEPTION_CLERK, TOWN.insurance)));
        assertThat(state(CLERK, birth, NUMBERS)).isInstanceOf(StateOutcome.Outcome.Closed.class);
    }

    private Dossier registered(Bundle bundle) {
        return handled(TOWN.accepted(dossier(bundle, "birth"), CLERK));
    }

    private static StateOutcome.Outcome state(Actor by, Dossier dossier, Map<String, String> values) {
        return TOWN.bean(StateOutcome.class).state(by, dossier.id(), values);
    }

    @Test
    void oneRefusalDoesNotEndTheOthers() throws Exception {
        var bundle = filed();
        refused(dossier(bundle, "birth"), TOWN.desk);
        tell("dossier.ended", dossier(bundle, "birth"));
        for (var part : List.of("residence", "card")) {
            assertThat(waiting(bundle, part)).isEqualTo(Wait.HELD);
            assertThat(dossier(bundle, part).standing().stage()).isEqualTo(Stage.FILED);
            assertThat(TOWN.facts(dossier(bundle, part))).endsWith("dossier.freed");
        }
        var police = officer(Role.RECEPTION_CLERK, POLICE);
        var asked = TOWN.bean(ReceiveDossier.class)
                .askForMore(Town.reasoned(police, dossier(bundle, "residence")), List.of());
        assertThat(done(asked).standing().stage())
                .as("its desk asks for what is missing")
                .isEqualTo(Stage.INCOMPLETE);
    }

    @Test
    void whatIsNotNeededIsDoneWithout() throws Exception {
        var bundle = filed();
        var birth = handled(TOWN.accepted(dossier(bundle, "birth"), officer(Role.RECEPTION_CLERK, TOWN.desk)));
        TOWN.bean(StateOutcome.class).state(officer(Role.RECEPTION_CLERK, TOWN.desk), birth.id(), NUMBERS);
        tell("dossier.outcome-stated", birth);
        refused(dossier(bundle, "residence"), POLICE);
        tell("dossier.ended", dossier(bundle, "residence"));
        assertThat(waiting(bundle, "card")).isEqualTo(Wait.WITHOUT);
        var card =
                TOWN.bean(Dossiers.class).answered(dossier(bundle, "card").id()).inForce();
        assertThat(card.to("insured-id")).isEqualTo("099226000012");
        done(TOWN.accept(dossier(bundle, "card"), officer(Role.RECEPTION_CLERK, TOWN.insurance)));
    }

    @Test
    void itsOwnerWithdrawsTheWholeAndNobodyElseDoesOrSeesIt() throws Exception {
        var bundle = filed();
        var withdraw = TOWN.bean(WithdrawBundle.class);
        var residence = bundle.part("residence").dossier();
        assertThat(TOWN.bean(SeeBundle.class).see(citizen(), residence))
                .isInstanceOf(SeeBundle.Outcome.NotAllowed.class);
        assertThat(withdraw.withdraw(citizen(), residence, "")).isInstanceOf(WithdrawBundle.Outcome.NotAllowed.class);
        assertThat(withdraw.withdraw(parent, residence, "")).isEqualTo(new WithdrawBundle.Outcome.Done(3));
        assertThat(withdraw.withdraw(parent, residence, "")).isEqualTo(new WithdrawBundle.Outcome.Done(0));
        assertThat(bundle.parts())
                .allMatch(part -> find(part.dossier()).standing().stage() == Stage.WITHDRAWN);
        tell("dossier.ended", dossier(bundle, "birth"));
        assertThat(TOWN.facts(dossier(bundle, "card"))).as("nothing goes on").endsWith("dossier.ended");
    }

    /** Birth on the day, then seven working days, then five; each begins where the one before ends. */
    @Test
    void thePromiseIsCountedAlongTheParts() throws Exception {
        var bundle = filed();
        var whole = whole(bundle);
        var expected = whole.parts().stream()
                .map(part -> part.receipt().expected().orElseThrow())
                .toList();
        assertThat(expected).isSorted().doesNotHaveDuplicates();
        assertThat(bundle.promised()).contains(expected.getLast());
        assertThat(whole.expected()).isEqualTo(bundle.promised());
        assertThat(whole.isLate()).isFalse();
    }

    private SeeBundle.Whole whole(Bundle bundle) {
        return ((SeeBundle.Outcome.Seen) TOWN.bean(SeeBundle.class).see(parent, bundle.lead())).whole();
    }

    private Bundle filed() throws Exception {
        return bundle(TOWN.filed(parent, CHILD, TOWN.desk));
    }

    private static Bundle bundle(Dossier lead) {
        return TOWN.bean(Bundles.class).of(lead.id()).orElseThrow();
    }

    private static Dossier dossier(Bundle bundle, String part) {
        return find(bundle.part(part).dossier());
    }

    private static Dossier find(DossierId id) {
        return TOWN.bean(Dossiers.class).find(id).orElseThrow();
    }

    private static Wait waiting(Bundle bundle, String part) {
        return bundle(find(bundle.lead())).part(part).waiting();
    }

    private static void refused(Dossier filed, AgencyId desk) {
        var receive = TOWN.bean(ReceiveDossier.class);
        var proposed = done(receive.proposeRefusal(Town.reasoned(officer(Role.RECEPTION_CLERK, desk), filed)));
        done(receive.refuse(Town.reasoned(officer(Role.DESK_HEAD, desk), proposed)));
    }

    private Dossier handled(Dossier open) {
        var now = open;
        while (now.standing().stage() != Stage.FINISHED) {
            var custody = now.custody();
            now = now.standing().stage() == Stage.DRAFT_SHOWN
                    ? done(TOWN.bean(AnswerDossier.class).confirm(errand(parent, now)))
                    : done(TOWN.bean(HandleDossier.class)
                            .handOn(
                                    errand(officer(custody.role(), custody.agency()), now),
                                    "Đồng ý",
                                    Optional.empty()));
        }
        return now;
    }

    /** As the reader of the log is told, in one transaction. */
    private void tell(String name, Dossier dossier) {
        told++;
        var data = JsonMapper.builder().build().createObjectNode();
        var happened =
                new Happened(told, Instant.now(), name, dossier.id().value(), Optional.empty(), Optional.empty(), data);
        TOWN.bean(TransactionTemplate.class)
                .executeWithoutResult(_ -> TOWN.bean(FeedBundles.class).read(List.of(happened)));
    }
}

package vn.motcua.identity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Assurance;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Decision.Why;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.Rule;
import vn.motcua.shared.Trust;
import vn.motcua.shared.VietnamTime;

class PolicyTableTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final AgencyId HERE = new AgencyId(new UUID(0, 1));
    private static final AgencyId THERE = new AgencyId(new UUID(0, 2));
    private static final PersonId LAN = new PersonId(new UUID(0, 3));
    private static final PersonId MINH = new PersonId(new UUID(0, 4));
    private static final PolicyTable TABLE = new PolicyTable(List.of(
            Rule.anyone("test.read"),
            Rule.signedIn("test.enter"),
            Rule.owner("test.see-own").revealing(),
            Rule.owner("test.file"),
            Rule.entrusted("test.file", Trust.FILE),
            Rule.atAgency("test.receive", Role.RECEPTION_CLERK, Role.DESK_HEAD),
            Rule.anywhere("test.listen", Role.HOTLINE_OPERATOR),
            Rule.atAgency("test.see", Role.SPECIALIST).revealing(),
            Rule.owner("test.see")));

    @Test
    void whatNoRowListsIsABugNotARefusal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.decide(new Actor.Visitor(), "test.unheard-of", Concerning.nothing(), TODAY));
    }

    @Test
    void theProgramMayDoWhateverHasARow() {
        assertThat(TABLE.actions())
                .allSatisfy(action -> assertThat(decide(new Actor.Program("task"), action, Concerning.nothing()))
                        .isInstanceOf(Decision.Allowed.class));
    }

    @Test
    void aVisitorMayOnlyDoWhatAnyoneMay() {
        assertThat(TABLE.actions()).allSatisfy(action -> {
            var decision = decide(new Actor.Visitor(), action, Concerning.agency(HERE));
            if (action.equals("test.read")) {
                assertThat(decision).isInstanceOf(Decision.Allowed.class);
            } else {
                assertThat(refused(decision).why()).isEqualTo(Why.SIGN_IN_FIRST);
            }
        });
    }

    @Test
    void aRecordIsItsOwnersAlone() {
        assertThat(decide(holding(LAN), "test.see-own", Concerning.person(LAN))).isInstanceOf(Decision.Allowed.class);
        assertThat(refused(decide(holding(LAN), "test.see-own", Concerning.person(MINH)))
                        .why())
                .isEqualTo(Why.NOT_YOURS);
        assertThat(refused(decide(holding(LAN), "test.see-own", Concerning.nothing()))
                        .why())
                .isEqualTo(Why.NOT_YOURS);
    }

    @Test
    void whoActsForAnotherTouchesTheOthersRecordsNotTheirOwn() {
        var mandate = List.of(mandate(TODAY, null, Trust.FILE));
        assertThat(forMinh("test.file", Concerning.person(MINH), mandate)).isInstanceOf(Decision.Allowed.class);
        assertThat(forMinh("test.file", Concerning.person(LAN), mandate)).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void whoStandsInActsInOfficeAloneAndRepresentsNobody() {
        var deputy = new Actor.SignedIn(
                LAN,
                Optional.of(new Actor.Behalf.Absent(MINH)),
                List.of(open(Role.RECEPTION_CLERK, HERE)),
                Assurance.PASSWORD);
        var mandate = List.of(mandate(TODAY, null, Trust.FILE));
        assertThat(decide(deputy, "test.receive", Concerning.agency(HERE))).isInstanceOf(Decision.Allowed.class);
        assertThat(List.of(LAN, MINH)).allSatisfy(person -> {
            assertThat(deputy.actingFor(person)).as("stays who they are").isEqualTo(deputy);
            assertThat(decide(deputy, "test.see-own", Concerning.person(person)))
                    .isInstanceOf(Decision.Refused.class);
            assertThat(TABLE.decide(
                                    deputy,
                                    "test.file",
                                    Concerning.person(person),
                                    new Circumstances(TODAY, mandate, Line.NONE))
                            .decision())
                    .isInstanceOf(Decision.Refused.class);
        });
    }

    @Test
    void sayingThatOneActsForAnotherGivesNoRight() {
        assertThat(refused(forMinh("test.file", Concerning.person(MINH), List.of()))
                        .why())
                .isEqualTo(Why.NOT_YOURS);
        var theirs = List.of(mandate(TODAY, null, Trust.FILE));
        assertThat(refused(forMinh("test.see-own", Concerning.person(MINH), theirs))
                        .why())
                .as("what is the owner's alone is entrusted to nobody")
                .isEqualTo(Why.NOT_YOURS);
        assertThat(TABLE.decide(
                                holding(LAN),
                                "test.file",
                                Concerning.person(MINH),
                                new Circumstances(TODAY, theirs, Line.NONE))
                        .decision())
                .as("who does not say for whom they act acts for themselves")
                .isInstanceOf(Decision.Refused.class);
    }

    @ParameterizedTest(name = "from {0} until {1} entrusted with {2}: {3} {4}")
    @CsvSource({
        "2026-11-23,           , FILE,                  ,",
        "2026-11-23, 2026-11-24, FILE,                  ,",
        "2026-11-23,           , SEE , NOT_ENTRUSTED    ,",
        "2026-11-24,           , FILE, MANDATE_NOT_BEGUN, 2026-11-24",
        "2026-11-01, 2026-11-23, FILE, MANDATE_ENDED    , 2026-11-23"
    })
    void aMandateCountsOnItsDaysForWhatItEntrusts(
            LocalDate from, @Nullable LocalDate until, Trust trust, @Nullable Why why, @Nullable LocalDate date) {
        var decision = forMinh("test.file", Concerning.person(MINH), List.of(mandate(from, until, trust)));
        if (why == null) {
            assertThat(decision).isInstanceOf(Decision.Allowed.class);
        } else {
            assertThat(refused(decision).why()).isEqualTo(why);
            assertThat(refused(decision).date()).isEqualTo(Optional.ofNullable(date));
        }
    }

    @Test
    void aMandateTakenBackCountsNoMoreTheSameDay() {
        var held = mandate(TODAY, null, Trust.FILE);
        var now = VietnamTime.startOf(TODAY);
        var ended = new Mandate(
                held.id(),
                held.parties(),
                held.ground(),
                held.trusts(),
                held.term(),
                "",
                Optional.of(now),
                Optional.of(now));
        var refusal = refused(forMinh("test.file", Concerning.person(MINH), List.of(ended)));
        assertThat(refusal.why()).isEqualTo(Why.MANDATE_ENDED);
        assertThat(refusal.date()).contains(TODAY);
        assertThat(forMinh("test.file", Concerning.person(MINH), List.of(ended, held)))
                .as("another one still counts")
                .isInstanceOf(Decision.Allowed.class);
    }

    @Test
    void aMandateNobodyAgreedToGivesNoRight() {
        var term = new Mandate.Term(TODAY, Optional.empty());
        var offered = Mandate.offered(
                new UUID(0, 8), new Mandate.Parties(MINH, LAN), Ground.GRANTED, Set.of(Trust.FILE), term);
        assertThat(refused(forMinh("test.file", Concerning.person(MINH), List.of(offered)))
                        .why())
                .isEqualTo(Why.NOT_YOURS);
    }

    @Test
    void aHelperCanNeverBeEntrustedWithSeeing() {
        var term = new Mandate.Term(TODAY, Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mandate.offered(
                        new UUID(0, 8), new Mandate.Parties(MINH, LAN), Ground.HELP, Set.of(Trust.SEE), term));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleCountsAtItsOwnAgencyOnly(Role role) {
        var clerk = Set.of(Role.RECEPTION_CLERK, Role.DESK_HEAD).contains(role);
        var actor = holding(LAN, open(role, HERE));
        var here = decide(actor, "test.receive", Concerning.agency(HERE));
        var there = decide(actor, "test.receive", Concerning.agency(THERE));
        assertThat(here instanceof Decision.Allowed).isEqualTo(clerk);
        assertThat(refused(there).why()).isEqualTo(clerk ? Why.OTHER_AGENCY : Why.ROLE_MISSING);
    }

    @Test
    void aRecordOfNoAgencyIsNobodysToWorkOn() {
        var actor = holding(LAN, open(Role.DESK_HEAD, HERE));
        assertThat(refused(decide(actor, "test.receive", Concerning.nothing())).why())
                .isEqualTo(Why.OTHER_AGENCY);
    }

    @ParameterizedTest(name = "from {0} until {1}: {2} {3}")
    @CsvSource({
        "2026-11-23,           ,                ,",
        "2026-11-01, 2026-11-24,                ,",
        "2026-11-24,           , POST_NOT_BEGUN , 2026-11-24",
        "2026-11-01, 2026-11-23, POST_ENDED     , 2026-11-23"
    })
    void aPostCountsFromItsFirstDayUntilTheDayItEnds(
            LocalDate from, @Nullable LocalDate until, @Nullable Why why, @Nullable LocalDate date) {
        var post = new Post(new UUID(0, 9), Role.DESK_HEAD, HERE, from, Optional.ofNullable(until));
        var decision = decide(holding(LAN, post), "test.receive", Concerning.agency(HERE));
        if (why == null) {
            assertThat(decision).isInstanceOf(Decision.Allowed.class);
        } else {
            assertThat(refused(decision).why()).isEqualTo(why);
            assertThat(refused(decision).date()).contains(date);
        }
    }

    @Test
    void aRefusalNamesTheRolesThatWouldHelpAndWhomToAsk() {
        var clerk = refused(decide(holding(LAN), "test.receive", Concerning.agency(HERE)));
        assertThat(clerk.missing()).containsExactlyInAnyOrder(Role.RECEPTION_CLERK, Role.DESK_HEAD);
        assertThat(clerk.ask()).isEqualTo(Role.AGENCY_ADMINISTRATOR);

        var table = new PolicyTable(List.of(Rule.anywhere("test.rule", Role.SYSTEM_ADMINISTRATOR)));
        var ruler = table.decide(holding(LAN), "test.rule", Concerning.nothing(), TODAY);
        assertThat(refused(ruler.decision()).ask()).isEqualTo(Role.SYSTEM_ADMINISTRATOR);
    }

    @Test
    void ofSeveralReasonsTheOneNearestToAYesIsTold() {
        // "not yours" by one row, "other agency" by the other: the second at least names a role and a way.
        var refusal = refused(decide(
                holding(LAN, open(Role.SPECIALIST, HERE)),
                "test.see",
                new Concerning(Optional.empty(), Optional.of(THERE), Optional.of(MINH))));
        assertThat(refusal.why()).isEqualTo(Why.OTHER_AGENCY);
        assertThat(refusal.missing()).containsExactly(Role.SPECIALIST);
    }

    @Test
    void aLookIsRevealingUnlessSomeRowAllowsItFreely() {
        var specialist = holding(LAN, open(Role.SPECIALIST, HERE));
        var minhs = new Concerning(Optional.empty(), Optional.of(HERE), Optional.of(MINH));
        var own = new Concerning(Optional.empty(), Optional.of(HERE), Optional.of(LAN));
        assertThat(TABLE.decide(specialist, "test.see", minhs, TODAY).reveals()).isTrue();
        assertThat(TABLE.decide(specialist, "test.see", own, TODAY).reveals()).isFalse();
        assertThat(TABLE.decide(holding(LAN), "test.see", minhs, TODAY).reveals())
                .isFalse();
    }

    @Test
    void inGeneralOneMayWhatOneMaySomewhere() {
        var clerk = holding(LAN, open(Role.SPECIALIST, THERE), open(Role.RECEPTION_CLERK, HERE));
        assertThat(TABLE.inGeneral(clerk, "test.receive", TODAY)).isInstanceOf(Decision.Allowed.class);
        assertThat(TABLE.inGeneral(clerk, "test.see-own", TODAY)).isInstanceOf(Decision.Allowed.class);
        assertThat(refused(TABLE.inGeneral(clerk, "test.listen", TODAY)).why()).isEqualTo(Why.ROLE_MISSING);
    }

    private static Decision decide(Actor by, String action, Concerning what) {
        return TABLE.decide(by, action, what, TODAY).decision();
    }

    private static Decision.Refused refused(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return (Decision.Refused) decision;
    }

    private static Actor.SignedIn holding(PersonId person, Post... posts) {
        return new Actor.SignedIn(person, Optional.empty(), Arrays.asList(posts));
    }

    private static Post open(Role role, AgencyId agency) {
        return new Post(new UUID(role.key().hashCode(), 9), role, agency, LocalDate.of(2026, 1, 1), Optional.empty());
    }

    private static Decision forMinh(String action, Concerning what, List<Mandate> mandates) {
        return TABLE.decide(holding(LAN).actingFor(MINH), action, what, new Circumstances(TODAY, mandates, Line.NONE))
                .decision();
    }

    private static Mandate mandate(LocalDate from, @Nullable LocalDate until, Trust trust) {
        return Mandate.offered(
                        new UUID(0, 8),
                        new Mandate.Parties(MINH, LAN),
                        Ground.GRANTED,
                        Set.of(trust),
                        new Mandate.Term(from, Optional.ofNullable(until)))
                .proved("", VietnamTime.startOf(from));
    }
}

package vn.motcua.identity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Decision.Why;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.Rule;

/** Practice and service: two worlds that do not meet. */
class PracticeTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final AgencyId HERE = new AgencyId(new UUID(0, 1));
    private static final PersonId LAN = new PersonId(new UUID(0, 3));
    private static final Concerning RECORD =
            new Concerning(Optional.of(new UUID(0, 4)), Optional.of(HERE), Optional.of(LAN));
    private static final PolicyTable TABLE = new PolicyTable(List.of(
            Rule.anyone("test.read"),
            Rule.signedIn("test.enter"),
            Rule.owner("test.see-own"),
            Rule.owner("test.join").neverInPractice(),
            Rule.atAgency("test.receive", Role.RECEPTION_CLERK).alsoInPractice(),
            Rule.anywhere("test.find", Role.RECEPTION_CLERK).alsoInPractice(),
            Rule.atAgency("test.sign", Role.RECEPTION_CLERK)));

    /** Nothing in the third column: allowed. */
    @ParameterizedTest
    @CsvSource({
        "practises, test.read, practice,",
        "practises, test.read, real,",
        "practises, test.enter, real,",
        "practises, test.see-own, practice,",
        "practises, test.see-own, real,",
        "practises, test.join, real, ACCOUNT_PRACTISES",
        "practises, test.receive, practice,",
        "practises, test.receive, real, ACCOUNT_PRACTISES",
        "practises, test.find, nothing,",
        "practises, test.sign, practice, ACCOUNT_PRACTISES",
        "practises, test.sign, real, ACCOUNT_PRACTISES",
        "serves, test.read, practice,",
        "serves, test.see-own, practice, FOR_PRACTICE",
        "serves, test.join, real,",
        "serves, test.receive, practice, FOR_PRACTICE",
        "serves, test.receive, real,",
        "serves, test.find, nothing,",
        "serves, test.sign, practice, FOR_PRACTICE",
        "serves, test.sign, real,",
    })
    void eachWorldHasItsOwnRecords(String who, String action, String what, @Nullable Why why) {
        var post = new Post(new UUID(0, 5), Role.RECEPTION_CLERK, HERE, TODAY, Optional.empty());
        var serving = new Actor.SignedIn(LAN, Optional.empty(), List.of(post));
        var actor = who.equals("practises") ? serving.inPractice() : serving;
        var concerning = what.equals("nothing") ? Concerning.nothing() : RECORD.inPractice(what.equals("practice"));
        var decision = TABLE.decide(actor, action, concerning, TODAY).decision();
        if (why == null) {
            assertThat(decision).isInstanceOf(Decision.Allowed.class);
        } else {
            assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
                assertThat(refused.why()).isEqualTo(why);
                assertThat(refused.ask()).isEqualTo(Role.AGENCY_ADMINISTRATOR);
            });
        }
    }

    @Test
    void whoLacksTheRoleIsToldThatAndNothingOfPractice() {
        var citizen = new Actor.SignedIn(LAN, Optional.empty(), List.of()).inPractice();
        assertThat(TABLE.decide(citizen, "test.sign", RECORD, TODAY).decision())
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.ROLE_MISSING));
    }

    @Test
    void actingForAnotherStaysInTheSameWorld() {
        var practising = new Actor.SignedIn(LAN, Optional.empty(), List.of()).inPractice();
        assertThat(practising.actingFor(new PersonId(new UUID(0, 9))).practises())
                .isTrue();
    }

    @Test
    void aRealPersonsNumberIsNotUsedForPractice() {
        var person = new Person(
                LAN, "Người Tập", Optional.of(new CitizenId("099190000777")), Optional.empty(), Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewAccount(person, new LoginName("nguoi.tap"), Optional.empty(), true));
        var unnumbered = new Person(LAN, "Người Tập", Optional.empty(), Optional.empty(), Optional.empty());
        assertThatIllegalArgumentException()
                .as("real citizens come by themselves")
                .isThrownBy(() -> new NewAccount(unnumbered, new LoginName("nguoi.tap"), Optional.empty(), false));
    }
}

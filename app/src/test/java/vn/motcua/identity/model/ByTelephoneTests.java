package vn.motcua.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Assurance;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Decision.Why;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;
import vn.motcua.shared.Rule;

/** What a code sent to a telephone opens. */
class ByTelephoneTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PersonId LAN = new PersonId(new UUID(0, 3));
    private static final PolicyTable TABLE = new PolicyTable(List.of(
            Rule.anyone("test.read"),
            Rule.owner("test.follow").evenByPhone(),
            Rule.owner("test.file"),
            Rule.signedIn("test.enter"),
            Rule.atAgency("test.receive", Role.RECEPTION_CLERK)));

    @ParameterizedTest
    @CsvSource({
        "test.read,",
        "test.follow,",
        "test.file, PROVE_MORE",
        "test.enter, PROVE_MORE",
        // To prove more would not help.
        "test.receive, ROLE_MISSING"
    })
    void onlyWhatTheRowSays(String action, @Nullable Why why) {
        var byPhone = new Actor.SignedIn(LAN, Optional.empty(), List.of(), Assurance.PHONE);
        var own = new Concerning(Optional.empty(), Optional.empty(), Optional.of(LAN));
        var decision = TABLE.decide(byPhone, action, own, TODAY).decision();
        assertThat(decision instanceof Decision.Refused refused ? refused.why() : null)
                .isEqualTo(why);
    }
}

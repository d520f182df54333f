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

/** What a link in a letter opens, and what a code sent to a telephone. */
class ByLittleProofTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PersonId LAN = new PersonId(new UUID(0, 3));
    private static final PolicyTable TABLE = new PolicyTable(List.of(
            Rule.anyone("test.read"),
            Rule.owner("test.fill").evenByLink(),
            Rule.owner("test.follow").evenByPhone(),
            Rule.owner("test.file"),
            Rule.signedIn("test.enter"),
            Rule.atAgency("test.receive", Role.RECEPTION_CLERK)));

    @ParameterizedTest
    @CsvSource({
        "test.read,,",
        "test.fill,, PROVE_MORE",
        "test.follow, PROVE_MORE,",
        "test.file, PROVE_MORE, PROVE_MORE",
        "test.enter, PROVE_MORE, PROVE_MORE",
        // To prove more would not help.
        "test.receive, ROLE_MISSING, ROLE_MISSING"
    })
    void onlyWhatTheRowSays(String action, @Nullable Why byLink, @Nullable Why byPhone) {
        assertThat(refusal(action, Assurance.LINK)).isEqualTo(byLink);
        assertThat(refusal(action, Assurance.PHONE)).isEqualTo(byPhone);
    }

    private static @Nullable Why refusal(String action, Assurance assurance) {
        var by = new Actor.SignedIn(LAN, Optional.empty(), List.of(), assurance);
        var own = new Concerning(Optional.empty(), Optional.empty(), Optional.of(LAN));
        var decision = TABLE.decide(by, action, own, TODAY).decision();
        return decision instanceof Decision.Refused refused ? refused.why() : null;
    }
}

package vn.motcua.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Decision.Why;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.Rule;

/** Posts that are limited to fields of work, by the table. */
class LimitedPostTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final AgencyId HERE = new AgencyId(new UUID(0, 1));
    private static final AgencyId THERE = new AgencyId(new UUID(0, 2));
    private static final PolicyTable TABLE = new PolicyTable(List.of(
            Rule.atAgency("test.receive", Role.RECEPTION_CLERK, Role.DESK_HEAD),
            Rule.anywhere("test.listen", Role.HOTLINE_OPERATOR),
            Rule.beneath("test.oversee", Role.LEADER),
            Rule.inEmergency("test.open", Role.SPECIALIST)));

    @ParameterizedTest(name = "{0}: posts for {1}, a record of {2}: {3}")
    @CsvSource({
        "test.receive, DESK_HEAD       ,               ,       ,",
        "test.receive, DESK_HEAD       ,               , Đất   ,",
        "test.receive, DESK_HEAD       , Hộ tịch       ,       ,",
        "test.receive, DESK_HEAD       , Hộ tịch       , Hộ tịch,",
        "test.receive, DESK_HEAD       , Hộ tịch       , Đất   , OTHER_FIELD",
        "test.receive, DESK_HEAD       , Hộ tịch; Đất  , Đất   ,",
        "test.receive, SPECIALIST      , Hộ tịch       , Đất   , ROLE_MISSING",
        "test.listen , HOTLINE_OPERATOR, Hộ tịch       , Đất   , OTHER_FIELD",
        "test.listen , HOTLINE_OPERATOR, Hộ tịch       ,       ,",
        "test.oversee, LEADER          , Hộ tịch       , Đất   , OTHER_FIELD",
        "test.oversee, LEADER          , Hộ tịch       , Hộ tịch,"
    })
    void aPostLimitedToFieldsCountsForTheirRecordsAndForWhatIsOfNone(
            String action, Role role, @Nullable String fields, @Nullable String field, @Nullable Why why) {
        var limits = fields == null ? Set.<String>of() : Set.of(fields.split("; "));
        var actor = holding(open(role, HERE).limitedTo(limits));
        var decision = decide(actor, action, Concerning.agency(HERE).in(Optional.ofNullable(field)));
        if (why == null) {
            assertThat(decision).isInstanceOf(Decision.Allowed.class);
        } else {
            assertThat(refused(decision).why()).isEqualTo(why);
            assertThat(refused(decision).ask()).isEqualTo(Role.AGENCY_ADMINISTRATOR);
        }
    }

    @Test
    void ofALimitedPostHereAndAWholeOneElsewhereTheFirstIsToldOf() {
        var here = open(Role.DESK_HEAD, HERE).limitedTo(Set.of("Hộ tịch"));
        var land = Concerning.agency(HERE).in(Optional.of("Đất"));
        assertThat(refused(decide(holding(here, open(Role.RECEPTION_CLERK, THERE)), "test.receive", land))
                        .why())
                .isEqualTo(Why.OTHER_FIELD);
        assertThat(decide(holding(here, open(Role.RECEPTION_CLERK, HERE)), "test.receive", land))
                .as("another post counts")
                .isInstanceOf(Decision.Allowed.class);
        var over = new Post(new UUID(0, 9), Role.DESK_HEAD, HERE, TODAY.minusDays(9), Optional.of(TODAY));
        assertThat(refused(decide(holding(over.limitedTo(Set.of("Đất"))), "test.receive", land))
                        .why())
                .as("what ended is told where it would have counted")
                .isEqualTo(Why.POST_ENDED);
        assertThat(refused(decide(holding(over.limitedTo(Set.of("Hộ tịch"))), "test.receive", land))
                        .why())
                .isEqualTo(Why.ROLE_MISSING);
    }

    @Test
    void anEmergencyOpensNothingOfOtherFields() {
        var actor = holding(open(Role.SPECIALIST, HERE).limitedTo(Set.of("Hộ tịch")));
        var there = Concerning.agency(THERE);
        assertThat(TABLE.inEmergency(actor, "test.open", there.in(Optional.of("Hộ tịch")), TODAY)
                        .decision())
                .isInstanceOf(Decision.Allowed.class);
        assertThat(refused(TABLE.inEmergency(actor, "test.open", there.in(Optional.of("Đất")), TODAY)
                                .decision())
                        .why())
                .isEqualTo(Why.OTHER_FIELD);
    }

    private static Decision decide(Actor by, String action, Concerning what) {
        return TABLE.decide(by, action, what, TODAY).decision();
    }

    private static Decision.Refused refused(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return (Decision.Refused) decision;
    }

    private static Actor holding(Post... posts) {
        return new Actor.SignedIn(new PersonId(new UUID(0, 3)), Optional.empty(), List.of(posts));
    }

    private static Post open(Role role, AgencyId agency) {
        return new Post(new UUID(role.key().hashCode(), 9), role, agency, LocalDate.of(2026, 1, 1), Optional.empty());
    }
}

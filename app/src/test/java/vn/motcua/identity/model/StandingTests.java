package vn.motcua.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

class StandingTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final AgencyId HERE = new AgencyId(new UUID(0, 1));
    private static final PersonId PERSON = new PersonId(new UUID(0, 3));
    private static final AgencyId THERE = new AgencyId(new UUID(0, 2));

    @Test
    void anOfficerOfOneAgencyBelongsUnderItsAdministrator() {
        assertThat(Standing.of(List.of(post(Role.CASHIER, HERE, null), post(Role.ARCHIVIST, HERE, null)), TODAY))
                .isEqualTo(new Standing(Set.of(HERE), false));
    }

    @Test
    void whoeverServesAtTwoAgenciesIsReachedWhereBothAreAndACitizenNowhere() {
        var both = Standing.of(List.of(post(Role.CASHIER, HERE, null), post(Role.CASHIER, THERE, null)), TODAY);
        assertThat(both.concerning(PERSON, _ -> true).agency()).isPresent();
        for (var agency : List.of(HERE, THERE)) {
            assertThat(both.concerning(PERSON, what -> !what.agency().equals(Optional.of(agency)))
                            .agency())
                    .as("the one that stands in the way is told")
                    .hasValue(agency);
        }
        var citizen = Standing.of(List.of(), TODAY);
        assertThat(citizen).isEqualTo(new Standing(Set.of(), false));
        assertThat(citizen.concerning(PERSON, _ -> true).agency()).isEmpty();
    }

    @Test
    void aPostThatEndedNoLongerCounts() {
        var ended = post(Role.SYSTEM_ADMINISTRATOR, THERE, TODAY);
        assertThat(Standing.of(List.of(ended, post(Role.CASHIER, HERE, null)), TODAY))
                .isEqualTo(new Standing(Set.of(HERE), false));
    }

    @Test
    void aComingPostOfAnAdministratorCountsAlready() {
        var coming = new Post(new UUID(0, 5), Role.AGENCY_ADMINISTRATOR, HERE, TODAY.plusDays(7), Optional.empty());
        assertThat(Standing.of(List.of(coming), TODAY)).isEqualTo(new Standing(Set.of(HERE), true));
    }

    private static Post post(Role role, AgencyId agency, @Nullable LocalDate until) {
        return new Post(
                new UUID(1, role.key().hashCode()), role, agency, LocalDate.of(2026, 1, 1), Optional.ofNullable(until));
    }
}

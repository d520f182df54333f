package vn.motcua.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Journal;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Policy;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.Rule;

/** A record that many agencies had: whether somebody declared an emergency about it is asked once, and only where nothing else opens it. */
class AskedOnceTests {
    private static final String SEE = "test.see";
    private static final AgencyId THEIRS = new AgencyId(new UUID(0, 1));
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);

    private final List<UUID> asked = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anEmergencyIsLookedForOnceForAllAgenciesOfARecord(boolean declared) {
        var each = Stream.of(2, 3, 4, 5).map(AskedOnceTests::at);
        assertThat(access(declared).firstAllowed(officer(), SEE, each))
                .isEqualTo(declared ? Optional.of(at(2)) : Optional.empty());
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereOnesOwnAgencyHadItNobodyLooks(boolean declared) {
        assertThat(access(declared)
                        .firstAllowed(officer(), SEE, Stream.of(2, 1, 3).map(AskedOnceTests::at)))
                .hasValue(at(1));
        assertThat(asked).isEmpty();
    }

    private static Concerning at(int agency) {
        return new Concerning(
                Optional.of(new UUID(0, 9)), Optional.of(new AgencyId(new UUID(0, agency))), Optional.empty());
    }

    private static Actor officer() {
        var post = new Post(new UUID(0, 8), Role.SPECIALIST, THEIRS, LocalDate.of(2026, 1, 1), Optional.empty());
        return new Actor.SignedIn(new PersonId(new UUID(0, 7)), Optional.empty(), List.of(post));
    }

    private AccessByPolicy access(boolean declared) {
        Policy policy = () -> List.of(Rule.atAgency(SEE, Role.SPECIALIST), Rule.inEmergency(SEE, Role.SPECIALIST));
        return new AccessByPolicy(
                List.of(policy), none(Mandates.class), book(declared), none(Agencies.class), none(Journal.class), NOW);
    }

    private EmergencyBook book(boolean declared) {
        return (EmergencyBook) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EmergencyBook.class}, (_, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("isOpen");
                    asked.add((UUID) arguments[1]);
                    return declared;
                });
    }

    /** Something that nobody may ask. */
    private static <T> T none(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, _) -> {
            throw new AssertionError(method + " was asked");
        }));
    }
}

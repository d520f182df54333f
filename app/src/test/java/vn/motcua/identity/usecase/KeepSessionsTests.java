package vn.motcua.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.model.Deputy;
import vn.motcua.identity.model.Device;
import vn.motcua.identity.model.Origin;
import vn.motcua.identity.model.Presence;
import vn.motcua.identity.model.Proof;
import vn.motcua.identity.model.SessionSecret;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Assurance;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

class KeepSessionsTests {
    private static final Instant BEGUN = Instant.parse("2026-11-20T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final PersonId PERSON = new PersonId(new UUID(0, 1));
    private static final Post POST = new Post(
            new UUID(0, 2), Role.SPECIALIST, new AgencyId(new UUID(0, 3)), LocalDate.of(2026, 1, 1), Optional.empty());

    private static final Deputy LENT =
            new Deputy(new UUID(0, 4), new PersonId(new UUID(0, 5)), "Người Vắng", List.of(POST));

    private Optional<Deputy> inForce = Optional.of(LENT);
    private final Hands clock = new Hands();
    private final OneSession table = new OneSession();
    private final KeepSessions sessions = new KeepSessions(table, this::deputy, clock);
    private final SessionSecret secret = sessions.begin(presence(List.of()), Proof.PASSWORD, new Origin("", ""));

    @Test
    void anOfficersSessionEndsAfterHalfAnHourUnused() {
        table.posts = List.of(POST);
        assertThat(sessions.recognise(at(Duration.ofMinutes(30).minusSeconds(1))))
                .isPresent();
        assertThat(sessions.recognise(at(Duration.ofMinutes(30)))).isEmpty();
    }

    @Test
    void aCitizensSessionEndsAfterADayUnused() {
        assertThat(sessions.recognise(at(Duration.ofHours(24).minusSeconds(1)))).isPresent();
        assertThat(sessions.recognise(at(Duration.ofHours(24)))).isEmpty();
    }

    @Test
    void whoIsAppointedMeanwhileHasAnOfficersSession() {
        assertThat(sessions.recognise(at(Duration.ofSeconds(59)))).isPresent();
        table.posts = List.of(POST);
        assertThat(sessions.recognise(at(Duration.ofMinutes(31)))).isEmpty();
    }

    @Test
    void thatSomebodyIsStillThereIsWrittenOnceAMinute() {
        for (var second = 0; second < 180; second++) {
            assertThat(sessions.recognise(at(Duration.ofSeconds(1)))).isPresent();
        }
        assertThat(table.written)
                .containsExactly(BEGUN.plusSeconds(60), BEGUN.plusSeconds(120), BEGUN.plusSeconds(180));
    }

    @Test
    void aSessionThatIsUsedGoesOn() {
        table.posts = List.of(POST);
        for (var minute = 0; minute < 300; minute += 20) {
            assertThat(sessions.recognise(at(Duration.ofMinutes(20)))).isPresent();
        }
    }

    @Test
    void whoStandsInDoesSoWhileTheDelegationHoldsAndTheyAreAnOfficer() {
        sessions.standIn(secret, Optional.of(LENT.delegation()));
        assertThat(sessions.recognise(secret).orElseThrow().deputy())
                .as("a citizen")
                .isEmpty();
        table.posts = List.of(POST);
        assertThat(sessions.recognise(secret).orElseThrow().actor().behalf()).contains(LENT.giver());
        inForce = Optional.empty();
        assertThat(sessions.recognise(secret).orElseThrow().actor().behalf()).isEmpty();
    }

    private Optional<Deputy> deputy(UUID delegation, PersonId taker, LocalDate today) {
        return inForce.filter(
                lent -> lent.delegation().equals(delegation) && taker.equals(PERSON) && today.equals(TODAY));
    }

    private static Presence presence(List<Post> posts) {
        return new Presence(
                PERSON, "Người Bịa", TODAY, 1, false, false, false, Assurance.PASSWORD, posts, Optional.empty());
    }

    private SessionSecret at(Duration later) {
        clock.now = clock.now.plus(later);
        return secret;
    }

    private static final class OneSession implements Sessions {
        private final List<Instant> written = new ArrayList<>();
        private List<Post> posts = List.of();
        private Instant at = Instant.MIN;
        private Optional<UUID> delegation = Optional.empty();

        @Override
        public void begin(SessionSecret secret, Entry entry, Instant now) {
            at = now;
        }

        @Override
        public void goOn(SessionSecret secret, SessionSecret next, int generation, Instant now) {
            throw new AssertionError("nobody changed a password");
        }

        @Override
        public Optional<Proof> proof(SessionSecret secret) {
            return Optional.of(Proof.PASSWORD);
        }

        @Override
        public List<Device> of(PersonId person, Instant since) {
            return List.of();
        }

        @Override
        public boolean end(PersonId person, UUID id) {
            throw new AssertionError("nobody ended it");
        }

        @Override
        public List<UUID> endOthers(PersonId person, SessionSecret kept) {
            throw new AssertionError("nobody ended others");
        }

        @Override
        public List<Ended> endAt(Providers.Ending ending) {
            throw new AssertionError("no provider ended it");
        }

        @Override
        public Optional<Seen> bearing(SessionSecret secret, LocalDate today) {
            return Optional.of(new Seen(presence(posts), at, delegation));
        }

        @Override
        public void seen(SessionSecret secret, Instant now) {
            written.add(now);
            at = now;
        }

        @Override
        public void standIn(SessionSecret secret, Optional<UUID> under) {
            delegation = under;
        }

        @Override
        public void end(SessionSecret secret) {
            throw new AssertionError("nobody ended it");
        }

        @Override
        public int sweep(Instant before, int most) {
            return 0;
        }
    }

    private static final class Hands extends Clock {
        private Instant now = BEGUN;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}

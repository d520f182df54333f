package vn.motcua.calendar.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.spi.Promise;
import vn.motcua.calendar.spi.Promises;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Access;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/** What a change of the calendar would move, and what a leader makes of it. */
class DecidingPromisesTests {
    private static City city = new City();

    @AfterAll
    static void close() {
        city.close();
    }

    @Test
    void aChangeListsWhatItWouldMoveAndALeaderMovesOrKeepsIt() {
        var agency = city.agency("Y99.01");
        var told = at("2027-03-09T17:00");
        var fake = new RememberedPromises(
                List.of(promise("Y99.01-270308-0001", agency, told), promise("Y99.01-270308-0002", agency, told)));
        var day = LocalDate.of(2027, 3, 9);
        expectsBothToMove(fake, agency, day);
        enterDay(agency, day);
        assertThat(fake.moved).as("silently").isEmpty();
        decides(fake, agency);
    }

    private static void expectsBothToMove(RememberedPromises fake, AgencyId agency, LocalDate day) {
        var almanac = city.bean(Almanac.class);
        var access = city.bean(Access.class);
        var preview = new PreviewChange(almanac, List.of(fake), access);
        assertThat(preview.preview(city.system(), Book.of(agency), new PreviewChange.Change.Enter(City.closure(day))))
                .isInstanceOfSatisfying(
                        PreviewChange.Outcome.Shown.class,
                        shown -> assertThat(shown.preview().moves())
                                .extracting(PreviewChange.Move::due)
                                .containsExactly(at("2027-03-10T17:00"), at("2027-03-10T17:00")));
    }

    private static void enterDay(AgencyId agency, LocalDate day) {
        city.bean(EnterDay.class).enter(city.system(), Book.of(agency), City.closure(day));
    }

    private static void decides(RememberedPromises fake, AgencyId agency) {
        var leader = City.actor(Role.LEADER, agency);
        var decide = decide(fake, city.bean(Almanac.class), city.bean(Access.class));
        var transaction = new TransactionTemplate(city.bean(PlatformTransactionManager.class));
        var first = fake.all.getFirst().id();
        var second = fake.all.getLast().id();
        assertThat(transaction.<DecidePromises.Outcome>execute(
                        _ -> decide.decide(leader, Set.of(first), DecidePromises.Verdict.KEEP)))
                .isEqualTo(new DecidePromises.Outcome.Decided(1));
        assertThat(transaction.<DecidePromises.Outcome>execute(
                        _ -> decide.decide(leader, Set.of(first, second), DecidePromises.Verdict.MOVE)))
                .isEqualTo(new DecidePromises.Outcome.Decided(1));
        assertThat(fake.moved).containsExactly(Map.entry(second, at("2027-03-10T17:00")));
    }

    @Test
    void everybodyOfTheAgencyReadsWhatTheLeaderAloneDecides() {
        var agency = city.agency("Y99.02");
        var told = at("2027-03-09T17:00");
        var fake = new RememberedPromises(List.of(promise("Y99.02-270308-0001", agency, told)));
        enterDay(agency, LocalDate.of(2027, 3, 9));
        var decide = decide(fake, city.bean(Almanac.class), city.bean(Access.class));
        var specialist = City.actor(Role.SPECIALIST, agency);
        var promise = fake.all.getFirst().id();

        assertThat(decide.open(specialist)).isInstanceOfSatisfying(DecidePromises.Outcome.Open.class, open -> {
            assertThat(open.questions()).hasSize(1);
            assertThat(open.decides()).isFalse();
        });
        assertThat(decide.decide(specialist, Set.of(promise), DecidePromises.Verdict.MOVE))
                .isInstanceOf(DecidePromises.Outcome.NotAllowed.class);
        assertThat(fake.moved).isEmpty();
    }

    private static DecidePromises decide(Promises fake, Almanac almanac, Access access) {
        return new DecidePromises(
                new Questions(almanac, List.of(fake), city.bean(Agencies.class)),
                city.bean(KeptPromises.class),
                city.bean(Books.class),
                access,
                city.bean(Announcement.class),
                city.bean(Clock.class));
    }

    private static Promise promise(String reference, AgencyId agency, Instant due) {
        var undertaking = new Promise.Undertaking(at("2027-03-08T09:00"), Limit.workingDays(1), CutOff.NONE, List.of());
        return new Promise(UUID.randomUUID(), reference, agency, undertaking, due);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VietnamTime.ZONE).toInstant();
    }

    /** Our own room of promises. */
    private static final class RememberedPromises implements Promises {
        private final List<Promise> all;
        private final Map<UUID, Instant> moved = new HashMap<>();

        RememberedPromises(List<Promise> all) {
            this.all = all;
        }

        @Override
        public String room() {
            return "test";
        }

        @Override
        public List<Promise> running(LocalDate from, LocalDate until, Optional<AgencyId> agency) {
            return agency.map(wanted -> all.stream()
                            .filter(promise -> promise.agency().equals(wanted))
                            .toList())
                    .orElse(all);
        }

        @Override
        public void move(Map<UUID, Instant> due) {
            moved.putAll(due);
        }
    }
}

package vn.motcua.organisation.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.organisation.Bilingual;
import vn.motcua.organisation.SampleUnits;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.Units;
import vn.motcua.organisation.model.Deed;
import vn.motcua.organisation.usecase.DecideUnits.Order;
import vn.motcua.organisation.usecase.DecideUnits.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/** Decisions on a real database, two nodes over it, and the invented city's units. */
class DecidingUnitsTests {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static TestDatabase database = TestDatabase.fresh();
    private static TestHouse house = TestHouse.over(database);

    private final DecideUnits decideUnits = house.bean(DecideUnits.class);
    private final UnitRegister register = house.bean(UnitRegister.class);
    private final Units units = house.bean(Units.class);

    @BeforeAll
    static void load() {
        house.bean(SampleUnits.class).load();
    }

    @AfterAll
    static void close() {
        house.close();
        database.close();
    }

    @Test
    void aDecisionIsLookedAtDoneOnceAndKnownOnTheOtherNodeSoon() {
        try (var other = TestHouse.over(database)) {
            var elsewhere = other.bean(Units.class);
            var rename = rename("99004", "Phường Bến Mơ Mới", DAY);
            assertThat(name(elsewhere, "99004")).isEqualTo("Phường Bến Mơ");
            var previewed = (Outcome.Previewed) decideUnits.preview(system(), rename.deed(), DAY);
            assertThat(name(units, "99004")).as("only looked at").isEqualTo("Phường Bến Mơ");
            assertThat(decideUnits.decide(system(), rename, previewed.revision()))
                    .isInstanceOf(Outcome.Done.class);
            assertThat(decideUnits.decide(system(), rename, previewed.revision()))
                    .isInstanceOf(Outcome.AlreadyDone.class);
            assertThat(name(units, "99004")).isEqualTo("Phường Bến Mơ Mới");
            assertThat(units.now()
                            .bearing("99004", DAY.minusDays(1))
                            .orElseThrow()
                            .name()
                            .vietnamese())
                    .isEqualTo("Phường Bến Mơ");
            soon(elsewhere, "Phường Bến Mơ Mới");
        }
    }

    @Test
    void twoClerksDoNotUndoEachOther() {
        var seen = register.revision();
        var first = rename("98002", "Xã Sông Nắng Một", DAY);
        var second = rename("98002", "Xã Sông Nắng Hai", DAY.plusDays(1));
        assertThat(decideUnits.decide(system(), first, seen)).isInstanceOf(Outcome.Done.class);
        assertThat(decideUnits.decide(system(), second, seen)).isInstanceOf(Outcome.ChangedMeanwhile.class);
        assertThat(decideUnits.decide(system(), second, register.revision())).isInstanceOf(Outcome.Done.class);
        assertThat(decideUnits.decide(system(), rename("98002", "Xã Sông Nắng Ba", DAY), register.revision()))
                .as("on or after that day it has begun already")
                .isInstanceOf(Outcome.Flawed.class);
        assertThat(register.life(id("98002")))
                .hasSize(3)
                .first()
                .satisfies(chapter -> assertThat(chapter.ended())
                        .map(UnitRegister.Decided::source)
                        .contains("Nghị quyết mẫu"));
    }

    @Test
    void sharesNobodyHasSaidAreNotGuessedAndAPersonMayNameThemLater() {
        var divided = units.now().bearing("99019", LocalDate.of(2025, 6, 30)).orElseThrow();
        var counts = Map.of(divided.id(), BigDecimal.TEN);
        var restated = units.now().restate(counts, LocalDate.of(2026, 1, 1));
        assertThat(restated.counts()).isEmpty();
        assertThat(restated.notComparable())
                .hasSize(1)
                .first()
                .satisfies(left -> assertThat(left.touches()).hasSize(2));
        var unplaced = units.now().bearing("98005", LocalDate.of(2025, 6, 30)).orElseThrow();
        var heir = new Deed.Part(id("99010"), Optional.empty());
        var order = new Order(
                UUID.randomUUID(),
                new Deed.Succeed(unplaced.id(), List.of(heir)),
                LocalDate.of(2025, 7, 1),
                "Kết quả rà soát mẫu");
        assertThat(decideUnits.decide(system(), order, register.revision())).isInstanceOf(Outcome.Done.class);
        assertThat(units.now().unplaced(unplaced.level())).isEmpty();
        assertThat(units.now().heirs(unplaced.id(), LocalDate.of(2026, 1, 1)))
                .extracting(found -> found.unit().code())
                .containsExactly("99010");
    }

    @Test
    void whoMayNotDecideIsToldSo() {
        var clerk = actor(Role.RECEPTION_CLERK);
        var rename = rename("99010", "Xã Khác", DAY);
        assertThat(decideUnits.preview(clerk, rename.deed(), DAY)).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(decideUnits.decide(clerk, rename, register.revision())).isInstanceOf(Outcome.NotAllowed.class);
        assertThat(name(units, "99010")).isEqualTo("Xã Cồn Mây");
    }

    private static void soon(Units elsewhere, String name) {
        var end = Instant.now(Clock.systemUTC()).plus(Duration.ofSeconds(10));
        while (!name(elsewhere, "99004").equals(name)) {
            assertThat(Instant.now(Clock.systemUTC())).as("seen in time").isBefore(end);
            Thread.onSpinWait();
        }
    }

    private static String name(Units units, String code) {
        return units.now().bearing(code, DAY.plusYears(1)).orElseThrow().name().vietnamese();
    }

    private UnitId id(String code) {
        return units.now().bearing(code, LocalDate.of(2026, 1, 1)).orElseThrow().id();
    }

    private Order rename(String code, String name, LocalDate from) {
        return new Order(
                UUID.randomUUID(), new Deed.Rename(id(code), new Bilingual(name, name)), from, "Nghị quyết mẫu");
    }

    private static Actor system() {
        return actor(Role.SYSTEM_ADMINISTRATOR);
    }

    private static Actor actor(Role role) {
        var post = new Post(
                UUID.randomUUID(), role, new AgencyId(UUID.randomUUID()), LocalDate.of(2020, 1, 1), Optional.empty());
        return new Actor.SignedIn(new PersonId(UUID.randomUUID()), Optional.empty(), List.of(post));
    }
}

package vn.motcua.organisation.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyProfile;
import vn.motcua.organisation.Bilingual;
import vn.motcua.organisation.Founding;
import vn.motcua.organisation.model.AgencyDeed;
import vn.motcua.organisation.spi.Affected;
import vn.motcua.organisation.spi.Reorganisation;
import vn.motcua.organisation.spi.Reorganisation.AgencyHeir;
import vn.motcua.organisation.usecase.DecideAgency.Order;
import vn.motcua.organisation.usecase.DecideAgency.Outcome;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.VietnamTime;

/** Decisions on agencies, on the invented city's. */
class DecidingAgenciesTests {
    private static final Actor PROGRAM = new Actor.Program("test");
    private static final LocalDate BEGUN = LocalDate.of(2025, 7, 1);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static TestDatabase database = TestDatabase.fresh();
    private static TestHouse house = TestHouse.over(database);

    private final DecideAgency decideAgency = house.bean(DecideAgency.class);
    private final DescribeAgency describeAgency = house.bean(DescribeAgency.class);
    private final Agencies agencies = house.bean(Agencies.class);

    @BeforeAll
    static void load() {
        house.bean(LoadDemonstration.class).load("mot cau de nho");
    }

    @AfterAll
    static void close() {
        house.close();
        database.close();
    }

    @Test
    void anAgencyRenamedKeepsItsIdentityAndItsOldCodeFindsIt() {
        var old = agency("Y99.01.01");
        var renamed = with(old, "Y99.01.09", "Trung tâm mới", old.parent());
        assertThat(decide(renamed, DAY, BEGUN)).isInstanceOf(Outcome.Done.class);
        assertThat(agencies.bearing("Y99.01.09", DAY)).map(Agency::id).contains(old.id());
        assertThat(agencies.bearing("Y99.01.01", DAY)).isEmpty();
        assertThat(agencies.bearing("Y99.01.01", DAY.minusDays(1)))
                .map(Agency::name)
                .contains(old.name());
        assertThat(agencies.known("Y99.01.01")).contains(old.id());
        assertThat(agencies.known("000.01.01.Y99"))
                .as("the older order of groups")
                .contains(old.id());
        assertThat(decide(renamed, DAY.plusDays(1), BEGUN)).isInstanceOf(Outcome.ChangedMeanwhile.class);
    }

    @Test
    void whatMayNotBeDecidedIsSaid() {
        var city = agency("Y99.00");
        var commune = agency("Y99.02");
        assertThat(flaws(new AgencyDeed.Amend(with(city, city.code(), "Khác", Optional.of(commune.id())))))
                .containsExactly("cycle");
        assertThat(flaws(new AgencyDeed.Amend(with(commune, "Y99.03", "Khác", commune.parent()))))
                .containsExactly("code-taken");
        assertThat(flaws(new AgencyDeed.Amend(commune))).containsExactly("nothing-changes");
        assertThat(flaws(new AgencyDeed.Amend(
                        with(commune, "Y99.02", "Khác", Optional.of(new AgencyId(UUID.randomUUID()))))))
                .containsExactly("parent-not-there");
        assertThat(flaws(new AgencyDeed.Abolish(commune.id(), List.of()))).containsExactly("children-left");
        var hotline = agency("Y99.10").id();
        assertThat(flaws(new AgencyDeed.Abolish(hotline, List.of(hotline)))).containsExactly("own-successor");
        var nobody = new AgencyId(UUID.randomUUID());
        assertThat(flaws(new AgencyDeed.Abolish(hotline, List.of(nobody, nobody))))
                .containsExactly("heir-not-there", "heir-twice");
        assertThat(decideAgency.preview(PROGRAM, new AgencyDeed.Abolish(hotline, List.of()), BEGUN))
                .as("it began on that very day")
                .isInstanceOf(Outcome.Flawed.class);
    }

    @Test
    void policeSitAtTheCountersWithoutBelongingToTheCommittee() {
        var police = new Agency(
                new AgencyId(UUID.randomUUID()),
                "Y98.01",
                Agency.Kind.POLICE,
                new Bilingual("Công an mẫu", "Sample police"),
                Optional.empty(),
                Optional.empty());
        assertThat(house.bean(Founding.class).found(PROGRAM, police, BEGUN))
                .isInstanceOf(Founding.Outcome.Founded.class);
        var centre = agency("Y99.03.01");
        var profile = new AgencyProfile(
                List.of("Cư trú", "Căn cước"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(centre.id()),
                Optional.empty());
        assertThat(describeAgency.describe(PROGRAM, police.id(), profile))
                .isInstanceOf(DescribeAgency.Outcome.Described.class);
        assertThat(agencies.profile(police.id(), LocalDate.of(2100, 1, 1))).contains(profile);
        assertThat(police.kind().isOfAnotherBranch()).isTrue();
    }

    @Test
    void onlyAServiceCentreHasCounters() {
        var nowhere = new AgencyProfile(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(agency("Y99.00").id()),
                Optional.empty());
        assertThat(describeAgency.describe(PROGRAM, agency("Y99.10").id(), nowhere))
                .isInstanceOf(DescribeAgency.Outcome.HostIsNoCentre.class);
    }

    @Test
    void aFoundingIsLookedAtDecidedOnceAndTellsItsDecision() {
        var office = department("Y99.77", Optional.of(agency("Y99.00").id()));
        var order = new Order(office.id().value(), new AgencyDeed.Found(office), DAY, "Quyết định mẫu 7");
        assertThat(decideAgency.preview(PROGRAM, order.deed(), DAY)).isInstanceOf(Outcome.Previewed.class);
        assertThat(agencies.known("Y99.77")).as("only looked at").isEmpty();
        assertThat(decideAgency.decide(PROGRAM, order, LocalDate.EPOCH)).isInstanceOf(Outcome.Done.class);
        assertThat(decideAgency.decide(PROGRAM, order, LocalDate.EPOCH)).isInstanceOf(Outcome.Done.class);
        assertThat(house.bean(AgencyRegister.class).life(office.id()))
                .singleElement()
                .satisfies(chapter -> {
                    assertThat(chapter.version()).isEqualTo(office);
                    assertThat(chapter.begun())
                            .map(UnitRegister.Decided::source)
                            .contains("Quyết định mẫu 7");
                });
    }

    @Test
    void whatMayNotBeFoundedIsSaid() {
        var office = department("Y99.78", Optional.empty());
        var order = new Order(office.id().value(), new AgencyDeed.Found(office), DAY, "Quyết định mẫu 8");
        assertThat(decideAgency.decide(PROGRAM, order, LocalDate.EPOCH)).isInstanceOf(Outcome.Done.class);
        var again = with(office, "Y99.78", "Khác", Optional.of(new AgencyId(UUID.randomUUID())));
        assertThat(flaws(new AgencyDeed.Found(again))).containsExactly("already-there", "parent-not-there");
        var earlier = with(agency("Y99.10"), "Y99.78", "Khác", Optional.empty());
        assertThat(((Outcome.Flawed) decideAgency.preview(PROGRAM, new AgencyDeed.Amend(earlier), DAY.minusYears(1)))
                        .flaws())
                .as("another bears the code later")
                .containsExactly("code-taken");
    }

    @Test
    void otherRoomsAreAskedWhatWouldMove() {
        var asked = new ArrayList<Reorganisation>();
        var previewing = asking(asked);
        var ending = agency("Y99.10").id();
        var heir = agency("Y99.00").id();
        var previewed =
                (Outcome.Previewed) previewing.preview(PROGRAM, new AgencyDeed.Abolish(ending, List.of(heir)), DAY);
        assertThat(previewed.echoes()).containsExactly(new Echo("test", List.of(new Affected.Effect("test", 3, 1))));
        assertThat(asked).singleElement().satisfies(told -> {
            assertThat(told.endingAgencies()).containsExactly(ending);
            assertThat(told.agencyHeirs()).containsExactly(new AgencyHeir(ending, heir));
        });
        assertThat(agencies.find(ending, DAY)).as("only looked at").isPresent();
    }

    /** The verb with one other room in the house. */
    private DecideAgency asking(List<Reorganisation> asked) {
        var rooms = new StaticListableBeanFactory(Map.of("room", new Room(asked))).getBeanProvider(Affected.class);
        return new DecideAgency(
                house.bean(UnitRegister.class),
                house.bean(AgencyRegister.class),
                agencies,
                house.bean(Access.class),
                new Echoes(rooms, VietnamTime.clock()),
                house.bean(AgencyRecording.class));
    }

    /** A room that only notes what it is asked. */
    private record Room(List<Reorganisation> asked) implements Affected {
        @Override
        public String room() {
            return "test";
        }

        @Override
        public List<Effect> simulate(Reorganisation reorganisation) {
            asked.add(reorganisation);
            return List.of(new Effect("test", 3, 1));
        }
    }

    private static Agency department(String code, Optional<AgencyId> parent) {
        return new Agency(
                new AgencyId(UUID.randomUUID()),
                code,
                Agency.Kind.DEPARTMENT,
                new Bilingual("Sở Mẫu", "Sample department"),
                parent,
                Optional.empty());
    }

    private List<String> flaws(AgencyDeed deed) {
        return ((Outcome.Flawed) decideAgency.preview(PROGRAM, deed, DAY)).flaws();
    }

    private Outcome decide(Agency details, LocalDate from, LocalDate seen) {
        return decideAgency.decide(
                PROGRAM, new Order(UUID.randomUUID(), new AgencyDeed.Amend(details), from, "Quyết định mẫu"), seen);
    }

    private Agency agency(String code) {
        return agencies.bearing(code, LocalDate.of(2026, 1, 1)).orElseThrow();
    }

    private static Agency with(Agency old, String code, String name, Optional<AgencyId> parent) {
        return new Agency(old.id(), code, old.kind(), new Bilingual(name, name), parent, old.reception());
    }
}

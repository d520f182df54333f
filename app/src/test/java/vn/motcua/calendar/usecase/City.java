package vn.motcua.calendar.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.calendar.usecase.SpecialDay.Kind;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/** The whole program over the invented city, and who acts in it. */
final class City implements AutoCloseable {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    final TestDatabase database = TestDatabase.fresh();
    final TestHouse house = TestHouse.over(database);

    City() {
        house.bean(LoadDemonstration.class).load("mot cau de nho");
    }

    <T> T bean(Class<T> type) {
        return house.bean(type);
    }

    AgencyId agency(String code) {
        return bean(Agencies.class).on(VietnamTime.dateOf(bean(Clock.class).instant())).stream()
                .filter(agency -> agency.code().equals(code))
                .map(Agency::id)
                .findFirst()
                .orElseThrow();
    }

    Actor.SignedIn system() {
        return actor(Role.SYSTEM_ADMINISTRATOR, agency("Y99.00"));
    }

    static Actor.SignedIn actor(Role role, AgencyId agency) {
        var post = new Post(UUID.randomUUID(), role, agency, FIRST, Optional.empty());
        return new Actor.SignedIn(new PersonId(UUID.randomUUID()), Optional.empty(), List.of(post));
    }

    static SpecialDay closure(LocalDate day) {
        return new SpecialDay(
                UUID.randomUUID(),
                day,
                Kind.CLOSURE,
                new Bilingual("Nước lụt", "Flood"),
                Optional.empty(),
                "Quyết định (mẫu)");
    }

    @Override
    public void close() {
        house.close();
        database.close();
    }
}

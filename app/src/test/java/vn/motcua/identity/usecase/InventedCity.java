package vn.motcua.identity.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.identity.model.LoginName;
import vn.motcua.identity.model.NewAccount;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.model.Person;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;
import vn.motcua.ui.Language;

/** The verbs of the room on a real database, with the invented city as their people. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InventedCity {
    private final TestDatabase database = TestDatabase.fresh();
    final TestHouse house = TestHouse.over(database);
    final Accounts accounts = house.bean(Accounts.class);
    final Posts posts = house.bean(Posts.class);
    final OpenAccount openAccount = house.bean(OpenAccount.class);
    final AppointOfficer appointOfficer = house.bean(AppointOfficer.class);
    final EndPost endPost = house.bean(EndPost.class);
    final ResetPassword resetPassword = house.bean(ResetPassword.class);
    final CloseAccount closeAccount = house.bean(CloseAccount.class);

    @BeforeAll
    void load() {
        house.bean(LoadDemonstration.class).load("mot cau de nho");
    }

    @AfterAll
    void close() {
        house.close();
        database.close();
    }

    LocalDate today() {
        return VietnamTime.dateOf(house.bean(Clock.class).instant());
    }

    SignIn.Outcome signIn(String login, String password) {
        return house.bean(SignIn.class)
                .signIn(login, new Password(password), new Knock("", "10.0.0.1", Language.VIETNAMESE));
    }

    PersonId id(String login) {
        return accounts.bearing(new LoginName(login)).orElseThrow().person();
    }

    Actor actor(String login) {
        return new Actor.SignedIn(id(login), Optional.empty(), posts.of(id(login)));
    }

    AgencyId agencyOf(String login) {
        return posts.of(id(login)).getFirst().agency();
    }

    NewAccount officer(String login, Role role, AgencyId agency) {
        return officer(login, role, agency, Optional.empty());
    }

    NewAccount officer(String login, Role role, AgencyId agency, String citizenId) {
        return officer(login, role, agency, Optional.of(new CitizenId(citizenId)));
    }

    NewAccount officer(String login, Role role, AgencyId agency, Optional<CitizenId> citizenId) {
        var id = new PersonId(Uuid7.at(house.bean(Clock.class).instant()));
        var person = new Person(id, "Người Mẫu Mới", citizenId, Optional.empty(), Optional.empty());
        return new NewAccount(person, new LoginName(login), post(role, agency, today()));
    }

    Post post(Role role, AgencyId agency, LocalDate from) {
        return new Post(Uuid7.at(house.bean(Clock.class).instant()), role, agency, from, Optional.empty());
    }

    void change(String sql) {
        JdbcClient.create(database.owner()).sql(sql).update();
    }

    long count(String sql) {
        return JdbcClient.create(database.owner()).sql(sql).query(Long.class).single();
    }
}

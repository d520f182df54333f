package vn.motcua.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.identity.BeginInstallation;
import vn.motcua.identity.RecoverAccount;
import vn.motcua.identity.model.LoginName;
import vn.motcua.identity.model.NewAccount;
import vn.motcua.identity.model.Password;
import vn.motcua.identity.model.Person;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;
import vn.motcua.ui.Language;

/** A real place from its first administrator on: there is always a way in for whoever holds the machine. */
class BeginningTests {
    private static final Actor PROGRAM = new Actor.Program("test");

    private final TestDatabase database = TestDatabase.fresh();
    private final TestHouse house = TestHouse.over(database);
    private final BeginInstallation beginning = house.bean(BeginInstallation.class);
    private final Accounts accounts = house.bean(Accounts.class);
    private final Posts posts = house.bean(Posts.class);

    @AfterEach
    void close() {
        house.close();
        database.close();
    }

    @Test
    void anInstallationIsBegunOnceAndAnewWhereItStandsWhenNobodyIsLeft() {
        var first = begun(begin("dau.tien"));
        assertThat(begin("thu.hai")).isInstanceOf(BeginInstallation.Outcome.AlreadyBegun.class);
        JdbcClient.create(database.owner())
                .sql("UPDATE identity.account SET closed_at = now()")
                .update();
        var second = begun(begin("thu.hai"));
        assertThat(posts.of(second))
                .extracting(Post::agency)
                .isEqualTo(posts.of(first).stream().map(Post::agency).toList());
        assertThat(house.bean(Agencies.class).on(today())).hasSize(1);
    }

    @Test
    void aColleagueWhoLeavesTomorrowDoesNotKeepTheHouse() {
        var keeper = begun(begin("dau.tien"));
        var leaving = open("sap.nghi", Optional.of(today().plusDays(1)));
        var post = posts.of(keeper).getFirst();
        assertThat(house.bean(EndPost.class).end(PROGRAM, keeper, post.id()))
                .isInstanceOf(EndPost.Outcome.LastAdministrator.class);
        assertThat(house.bean(CloseAccount.class).close(PROGRAM, keeper))
                .isInstanceOf(CloseAccount.Outcome.LastAdministrator.class);
        assertThat(house.bean(CloseAccount.class).close(PROGRAM, leaving))
                .isInstanceOf(CloseAccount.Outcome.Closed.class);
        open("o.lai", Optional.empty());
        assertThat(house.bean(EndPost.class).end(PROGRAM, keeper, post.id())).isInstanceOf(EndPost.Outcome.Ended.class);
    }

    @Test
    void aLostPasswordIsReplacedAtTheMachineAndTheJournalTellsSo() {
        var keeper = begun(begin("dau.tien"));
        var recovery = house.bean(RecoverAccount.class);
        assertThat(recovery.recover("Dau.Tien"))
                .isInstanceOfSatisfying(
                        RecoverAccount.Outcome.Recovered.class,
                        recovered -> assertThat(house.bean(SignIn.class)
                                        .signIn(
                                                "dau.tien",
                                                new Password(recovered.password()),
                                                new Knock("", "10.0.0.1", Language.VIETNAMESE)))
                                .isInstanceOf(SignIn.Outcome.Welcome.class));
        assertThat(JdbcClient.create(database.owner())
                        .sql("SELECT j.task FROM shared.journal j WHERE j.action = 'identity.password-reset'")
                        .query(String.class)
                        .list())
                .containsExactly("identity.recover-account");
        assertThat(recovery.recover("khong.ai")).isInstanceOf(RecoverAccount.Outcome.NoSuchLogin.class);
        accounts.save(accounts.find(keeper)
                .orElseThrow()
                .closedAt(house.bean(Clock.class).instant()));
        assertThat(recovery.recover("dau.tien")).isInstanceOf(RecoverAccount.Outcome.AccountIsClosed.class);
    }

    private BeginInstallation.Outcome begin(String login) {
        return beginning.begin(new BeginInstallation.Wish("X98", "Thành phố Ví Dụ", login, "Người Mẫu Đầu"));
    }

    private static PersonId begun(BeginInstallation.Outcome outcome) {
        assertThat(outcome).isInstanceOf(BeginInstallation.Outcome.Begun.class);
        return ((BeginInstallation.Outcome.Begun) outcome).person();
    }

    private PersonId open(String login, Optional<LocalDate> until) {
        var now = house.bean(Clock.class).instant();
        var agency = house.bean(Agencies.class).on(today()).getFirst().id();
        var person = new Person(
                new PersonId(Uuid7.at(now)), "Người Mẫu Khác", Optional.empty(), Optional.empty(), Optional.empty());
        var post = new Post(Uuid7.at(now), Role.SYSTEM_ADMINISTRATOR, agency, today(), until);
        assertThat(house.bean(OpenAccount.class).open(PROGRAM, new NewAccount(person, new LoginName(login), post)))
                .isInstanceOf(OpenAccount.Outcome.Opened.class);
        return person.id();
    }

    private LocalDate today() {
        return VietnamTime.dateOf(house.bean(Clock.class).instant());
    }
}

package vn.motcua.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
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
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/** The administrators' verbs on a real database, with the invented city as their people. */
class AdministeringAccountsTests {
    private static TestDatabase database = TestDatabase.fresh();
    private static TestHouse house = TestHouse.over(database);

    private final Accounts accounts = house.bean(Accounts.class);
    private final Posts posts = house.bean(Posts.class);
    private final OpenAccount openAccount = house.bean(OpenAccount.class);
    private final AppointOfficer appointOfficer = house.bean(AppointOfficer.class);
    private final EndPost endPost = house.bean(EndPost.class);
    private final ResetPassword resetPassword = house.bean(ResetPassword.class);
    private final CloseAccount closeAccount = house.bean(CloseAccount.class);
    private final LocalDate today = VietnamTime.dateOf(house.bean(Clock.class).instant());

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
    void theDemonstrationIsLoadedOnce() {
        var before = count("SELECT count(*) FROM shared.event e");
        house.bean(LoadDemonstration.class).load("another password");
        assertThat(count("SELECT count(*) FROM shared.event e")).isEqualTo(before);
        assertThat(signIn("congdan", "mot cau de nho")).isInstanceOf(SignIn.Outcome.Welcome.class);
    }

    @Test
    void anAccountIsOpenedOnceHoweverOftenTheFormIsSent() {
        var wanted = officer("mot.lan", Role.CASHIER, agencyOf("tiepnhan"));
        var administrator = actor("quantri");
        assertThat(openAccount.open(administrator, wanted)).isInstanceOf(OpenAccount.Outcome.Opened.class);
        assertThat(openAccount.open(administrator, wanted)).isInstanceOf(OpenAccount.Outcome.AlreadyOpen.class);
        assertThat(count("SELECT count(*) FROM shared.event e WHERE e.subject = '"
                        + wanted.person().id() + "'"))
                .as("opened and appointed, each told once")
                .isEqualTo(2);
    }

    @Test
    void aLoginNameBelongsToOnePersonForEver() {
        var first = officer("ten.chung", Role.CASHIER, agencyOf("tiepnhan"));
        openAccount.open(actor("quantri"), first);
        closeAccount.close(actor("quantri"), first.person().id());
        assertThat(openAccount.open(actor("quantri"), officer("ten.chung", Role.CASHIER, agencyOf("tiepnhan"))))
                .isInstanceOf(OpenAccount.Outcome.LoginTaken.class);
    }

    @Test
    void ofTwoWhoOpenTheSameLoginNameAtOnceOneIsToldThatItIsTaken() throws Exception {
        var administrator = actor("quantri");
        var second = whileOpening(
                officer("cung.luc", Role.CASHIER, agencyOf("tiepnhan")),
                () -> openAccount.open(administrator, officer("cung.luc", Role.CASHIER, agencyOf("tiepnhan"))));
        assertThat(second).isInstanceOf(OpenAccount.Outcome.LoginTaken.class);
    }

    @Test
    void ofTwoWhoOpenForTheSameCitizenIdAtOnceOneIsToldThatItIsTaken() throws Exception {
        var administrator = actor("quantri");
        var second = whileOpening(
                officer("mot.nguoi", Role.CASHIER, agencyOf("tiepnhan"), "099190000777"),
                () -> openAccount.open(
                        administrator, officer("hai.ten", Role.CASHIER, agencyOf("tiepnhan"), "099190000777")));
        assertThat(second).isInstanceOf(OpenAccount.Outcome.CitizenIdTaken.class);
    }

    /** What the second verb answers that began before the first account was committed. */
    private <T> T whileOpening(NewAccount first, Callable<T> second) throws Exception {
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            var administrator = actor("quantri");
            var answer = new TransactionTemplate(house.bean(PlatformTransactionManager.class)).execute(_ -> {
                assertThat(openAccount.open(administrator, first)).isInstanceOf(OpenAccount.Outcome.Opened.class);
                var asked = other.submit(second);
                awaitSomebodyWaiting();
                return asked;
            });
            return Objects.requireNonNull(answer).get(30, TimeUnit.SECONDS);
        }
    }

    private static void awaitSomebodyWaiting() {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (count("SELECT count(*) FROM pg_stat_activity s WHERE s.wait_event_type = 'Lock'"
                        + " AND s.datname = current_database()")
                == 0) {
            assertThat(System.nanoTime()).as("somebody waits in time").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    @Test
    void anAgencyAdministratorOpensAccountsAtTheirOwnAgencyOnly() {
        var administrator = actor("quantridonvi");
        assertThat(openAccount.open(administrator, officer("nha.minh", Role.CASHIER, agencyOf("tiepnhan"))))
                .isInstanceOf(OpenAccount.Outcome.Opened.class);
        assertThat(openAccount.open(administrator, officer("nha.ben", Role.CASHIER, agencyOf("tiepnhan.conmay"))))
                .isInstanceOfSatisfying(
                        OpenAccount.Outcome.NotAllowed.class,
                        no -> assertThat(no.refused().why()).isEqualTo(Decision.Why.OTHER_AGENCY));
    }

    @Test
    void anAgencyAdministratorMakesNoAdministrators() {
        var administrator = actor("quantridonvi");
        for (var role : new Role[] {Role.AGENCY_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR}) {
            assertThat(openAccount.open(administrator, officer("leo.quyen", role, agencyOf("tiepnhan"))))
                    .isInstanceOf(OpenAccount.Outcome.NotAllowed.class);
            assertThat(appointOfficer.appoint(administrator, id("tiepnhan"), post(role, agencyOf("tiepnhan"), today)))
                    .isInstanceOf(AppointOfficer.Outcome.NotAllowed.class);
        }
        assertThat(accounts.bearing(new LoginName("leo.quyen"))).isEmpty();
    }

    @Test
    void anAgencyAdministratorTouchesNeitherAdministratorsNorNeighboursNorCitizens() {
        var administrator = actor("quantridonvi");
        for (var login : new String[] {"quantri", "quantridonvi", "tiepnhan.conmay", "congdan"}) {
            assertThat(resetPassword.reset(administrator, id(login)))
                    .as(login)
                    .isInstanceOf(ResetPassword.Outcome.NotAllowed.class);
            assertThat(closeAccount.close(administrator, id(login)))
                    .as(login)
                    .isInstanceOf(CloseAccount.Outcome.NotAllowed.class);
        }
    }

    @Test
    void nobodyComesUnderAnAgencyAdministratorByAPostOfTheirGiving() {
        var administrator = actor("quantridonvi");
        for (var login : new String[] {"congdan", "tiepnhan.conmay", "chuyenvien", "quantri"}) {
            for (var from : new LocalDate[] {today, today.plusYears(1)}) {
                assertThat(appointOfficer.appoint(
                                administrator, id(login), post(Role.SPECIALIST, agencyOf("tiepnhan"), from)))
                        .as(login)
                        .isInstanceOfSatisfying(
                                AppointOfficer.Outcome.NotAllowed.class,
                                no -> assertThat(no.refused().ask()).isEqualTo(Role.SYSTEM_ADMINISTRATOR));
            }
            assertThat(resetPassword.reset(administrator, id(login)))
                    .as(login)
                    .isInstanceOf(ResetPassword.Outcome.NotAllowed.class);
        }
    }

    @Test
    void whoServesAtTheAgencyAloneIsGivenFurtherPostsThereAndAStrangerByTheSystemAdministrator() {
        var here = agencyOf("tiepnhan");
        assertThat(appointOfficer.appoint(
                        actor("quantridonvi"), id("truongmotcua"), post(Role.RECEPTION_CLERK, here, today)))
                .isInstanceOf(AppointOfficer.Outcome.Appointed.class);
        assertThat(appointOfficer.appoint(actor("quantri"), id("vanthu"), post(Role.RECORDS_OFFICER, here, today)))
                .isInstanceOf(AppointOfficer.Outcome.Appointed.class);
    }

    @Test
    void noAnswerTellsAnAgencyAdministratorWhetherAnIdExists() {
        var administrator = actor("quantridonvi");
        var nobody = new PersonId(Uuid7.at(house.bean(Clock.class).instant()));
        var post = post(Role.CASHIER, agencyOf("tiepnhan"), today);
        assertThat(resetPassword.reset(administrator, nobody))
                .isEqualTo(resetPassword.reset(administrator, id("congdan")));
        assertThat(closeAccount.close(administrator, nobody))
                .isEqualTo(closeAccount.close(administrator, id("congdan")));
        assertThat(appointOfficer.appoint(administrator, nobody, post))
                .isEqualTo(appointOfficer.appoint(administrator, id("congdan"), post));
        assertThat(house.bean(SeeAccount.class).see(administrator, nobody))
                .isEqualTo(house.bean(SeeAccount.class).see(administrator, id("congdan")));
        assertThat(endPost.end(administrator, nobody, post.id())).isInstanceOf(EndPost.Outcome.NotAllowed.class);
        assertThatThrownBy(() -> resetPassword.reset(actor("quantri"), nobody)).isInstanceOf(AccountNotFound.class);
    }

    @Test
    void aPostIsEndedUnderItsHoldersNameOnlyAndAnEndedOneIsNotShownToStrangers() {
        var post = posts.of(id("tocongnghe")).getFirst().id();
        assertThat(endPost.end(actor("quantridonvi"), id("tiepnhan"), post))
                .isInstanceOf(EndPost.Outcome.NotAllowed.class);
        assertThatThrownBy(() -> endPost.end(actor("quantri"), id("tiepnhan"), post))
                .isInstanceOf(AccountNotFound.class);
        assertThat(endPost.end(actor("quantri"), id("tocongnghe"), post)).isInstanceOf(EndPost.Outcome.Ended.class);
        assertThat(endPost.end(actor("congdan"), id("tocongnghe"), post))
                .isInstanceOf(EndPost.Outcome.NotAllowed.class);
    }

    @Test
    void whoAdministersNothingGetsNotEvenAnEmptyForm() {
        var form = house.bean(PrepareAppointment.class);
        assertThat(form.blank(actor("tiepnhan"))).isInstanceOf(PrepareAppointment.Outcome.NotAllowed.class);
        assertThat(form.blank(actor("quantridonvi"))).isInstanceOf(PrepareAppointment.Outcome.Blank.class);
    }

    @Test
    void refusalsAreJournalledWithWhoAndWhat() {
        closeAccount.close(actor("tiepnhan"), id("congdan"));
        assertThat(count("SELECT count(*) FROM shared.journal j WHERE j.outcome = 'REFUSED'"
                        + " AND j.action = 'identity.close-account' AND j.actor = '" + id("tiepnhan")
                        + "' AND j.record = '" + id("congdan") + "'"))
                .isEqualTo(1);
    }

    @Test
    void theSamePostIsNotHeldTwiceOnOneDay() {
        var administrator = actor("quantri");
        var again = post(Role.ARCHIVIST, agencyOf("luutru"), today);
        assertThat(appointOfficer.appoint(administrator, id("luutru"), again))
                .isInstanceOf(AppointOfficer.Outcome.HoldsItAlready.class);
        var nowhere = post(Role.ARCHIVIST, new AgencyId(new UUID(0, 0)), today);
        assertThat(appointOfficer.appoint(administrator, id("luutru"), nowhere))
                .isInstanceOf(AppointOfficer.Outcome.NoSuchAgency.class);
        var other = post(Role.RECORDS_OFFICER, agencyOf("luutru"), today);
        assertThat(appointOfficer.appoint(administrator, id("luutru"), other))
                .isInstanceOf(AppointOfficer.Outcome.Appointed.class);
        assertThat(appointOfficer.appoint(administrator, id("luutru"), other))
                .isInstanceOf(AppointOfficer.Outcome.AlreadyAppointed.class);
    }

    @Test
    void aPostEndedOnItsFirstDayCountsForNoDay() {
        var administrator = actor("quantri");
        var post = post(Role.RECORDS_OFFICER, agencyOf("thuquy"), today);
        appointOfficer.appoint(administrator, id("thuquy"), post);
        assertThat(endPost.end(administrator, id("thuquy"), post.id())).isInstanceOf(EndPost.Outcome.Ended.class);
        assertThat(posts.of(id("thuquy"))).extracting(Post::id).doesNotContain(post.id());
        assertThat(endPost.end(administrator, id("thuquy"), post.id()))
                .isInstanceOf(EndPost.Outcome.AlreadyEnded.class);
        var anew = post(Role.RECORDS_OFFICER, agencyOf("thuquy"), today);
        assertThat(appointOfficer.appoint(administrator, id("thuquy"), anew))
                .isInstanceOf(AppointOfficer.Outcome.Appointed.class);
    }

    @Test
    void anOlderPostEndsTodayAndStaysInMemory() {
        var post = posts.of(id("truongphong")).getFirst();
        assertThat(endPost.end(actor("quantri"), id("truongphong"), post.id()))
                .isInstanceOf(EndPost.Outcome.Ended.class);
        var after = posts.of(id("truongphong")).getFirst();
        assertThat(after.until()).contains(today);
        assertThat(after.heldOn(today)).isFalse();
        assertThat(after.heldOn(today.minusDays(1))).isTrue();
    }

    @Test
    void theLastSystemAdministratorCannotLeave() {
        var last = id("quantri");
        var post = posts.of(last).getFirst();
        assertThat(endPost.end(actor("quantri"), last, post.id()))
                .isInstanceOf(EndPost.Outcome.LastAdministrator.class);
        assertThat(closeAccount.close(actor("quantri"), last))
                .isInstanceOf(CloseAccount.Outcome.LastAdministrator.class);
    }

    @Test
    void aResetPasswordWorksOnceTheOldOneNoMore() {
        var reset = resetPassword.reset(actor("quantri"), id("giamsat"));
        assertThat(reset).isInstanceOfSatisfying(ResetPassword.Outcome.Reset.class, made -> {
            assertThat(signIn("giamsat", "mot cau de nho")).isInstanceOf(SignIn.Outcome.Unknown.class);
            assertThat(signIn("giamsat", made.password().value()))
                    .isInstanceOfSatisfying(
                            SignIn.Outcome.Welcome.class,
                            welcome -> assertThat(welcome.presence().temporaryPassword())
                                    .isTrue());
        });
    }

    @Test
    void whoChoosesAPasswordMustKnowTheOldOne() {
        var change = house.bean(ChangePassword.class);
        var citizen = (Actor.SignedIn) actor("congdan.songnang");
        assertThat(change.change(citizen, new Password("khong phai no"), new Password("mot cau moi toanh")))
                .isInstanceOf(ChangePassword.Outcome.WrongPassword.class);
        assertThat(change.change(citizen, new Password("mot cau de nho"), new Password("ngan")))
                .isInstanceOf(ChangePassword.Outcome.TooWeak.class);
        assertThat(change.change(citizen, new Password("mot cau de nho"), new Password("mot cau de nho")))
                .isInstanceOf(ChangePassword.Outcome.SameAsBefore.class);
        assertThat(change.change(citizen, new Password("mot cau de nho"), new Password("mot cau moi toanh")))
                .isInstanceOf(ChangePassword.Outcome.Changed.class);
        assertThat(signIn("congdan.songnang", "mot cau moi toanh")).isInstanceOf(SignIn.Outcome.Welcome.class);
    }

    @Test
    void guessingAtASessionLeftOpenIsSlowAndLeavesTraces() {
        var change = house.bean(ChangePassword.class);
        var officer = (Actor.SignedIn) actor("tonghop");
        for (var guess = 1; guess <= 5; guess++) {
            assertThat(change.change(officer, new Password("doan lan thu " + guess), new Password("mot cau moi toanh")))
                    .isInstanceOf(ChangePassword.Outcome.WrongPassword.class);
        }
        assertThat(change.change(officer, new Password("mot cau de nho"), new Password("mot cau moi toanh")))
                .isInstanceOf(ChangePassword.Outcome.TooManyAttempts.class);
        assertThat(count("SELECT count(*) FROM shared.journal j WHERE j.outcome = 'REFUSED'"
                        + " AND j.action = 'identity.change-password' AND j.actor = '" + officer.person() + "'"))
                .isEqualTo(5);
    }

    @Test
    void aPasswordReplacedWhileItWasComparedIsNotChangedBack() {
        var officer = (Actor.SignedIn) actor("tongdai");
        var compared = accounts.find(officer.person()).orElseThrow();
        resetPassword.reset(actor("quantri"), officer.person());
        assertThat(house.bean(KeepPassword.class).keep(officer, compared, compared.passwordHash()))
                .isEmpty();
    }

    @Test
    void peopleAreFoundByAnyPartOfTheirNameWithOrWithoutMarks() {
        var list = house.bean(ListAccounts.class);
        var found = list.list(actor("quantri"), "dao", Optional.empty());
        assertThat(found)
                .isInstanceOfSatisfying(
                        ListAccounts.Outcome.Found.class,
                        page -> assertThat(page.lines())
                                .extracting(AccountList.Line::fullName)
                                .contains("Hoàng Mẫu Đào"));
        assertThat(list.list(actor("quantri"), "100%_\\", Optional.empty()))
                .isEqualTo(new ListAccounts.Outcome.Found(List.of(), false));
    }

    @Test
    void anAgencyAdministratorListsTheirOwnPeopleAndTheLookIsJournalled() {
        var before = count("SELECT count(*) FROM shared.journal j WHERE j.action = 'identity.list-accounts'");
        var found = house.bean(ListAccounts.class).list(actor("quantridonvi"), "", Optional.empty());
        assertThat(found)
                .isInstanceOfSatisfying(
                        ListAccounts.Outcome.Found.class,
                        page -> assertThat(page.lines())
                                .extracting(AccountList.Line::login)
                                .contains("tiepnhan", "truongmotcua")
                                .doesNotContain("quantri", "tiepnhan.conmay", "congdan"));
        assertThat(count("SELECT count(*) FROM shared.journal j WHERE j.action = 'identity.list-accounts'"))
                .isEqualTo(before + 1);
    }

    private SignIn.Outcome signIn(String login, String password) {
        return house.bean(SignIn.class).signIn(login, new Password(password), "10.0.0.1");
    }

    private PersonId id(String login) {
        return accounts.bearing(new LoginName(login)).orElseThrow().person();
    }

    private Actor actor(String login) {
        return new Actor.SignedIn(id(login), Optional.empty(), posts.of(id(login)));
    }

    private AgencyId agencyOf(String login) {
        return posts.of(id(login)).getFirst().agency();
    }

    private NewAccount officer(String login, Role role, AgencyId agency) {
        return officer(login, role, agency, Optional.empty());
    }

    private NewAccount officer(String login, Role role, AgencyId agency, String citizenId) {
        return officer(login, role, agency, Optional.of(new CitizenId(citizenId)));
    }

    private NewAccount officer(String login, Role role, AgencyId agency, Optional<CitizenId> citizenId) {
        var id = new PersonId(Uuid7.at(house.bean(Clock.class).instant()));
        var person = new Person(id, "Người Mẫu Mới", citizenId, Optional.empty(), Optional.empty());
        return new NewAccount(person, new LoginName(login), post(role, agency, today));
    }

    private static Post post(Role role, AgencyId agency, LocalDate from) {
        return new Post(Uuid7.at(house.bean(Clock.class).instant()), role, agency, from, Optional.empty());
    }

    private static long count(String sql) {
        return JdbcClient.create(database.owner()).sql(sql).query(Long.class).single();
    }
}

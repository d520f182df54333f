package vn.motcua.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.identity.Staffing;
import vn.motcua.identity.model.NewAccount;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/** The administrators' verbs. */
class AdministeringAccountsTests extends InventedCity {
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
    void theSamePostIsNotHeldTwiceOnOneDay() {
        var administrator = actor("quantri");
        var again = post(Role.ARCHIVIST, agencyOf("luutru"), today());
        assertThat(appointOfficer.appoint(administrator, id("luutru"), again))
                .isInstanceOf(AppointOfficer.Outcome.HoldsItAlready.class);
        var nowhere = post(Role.ARCHIVIST, new AgencyId(new UUID(0, 0)), today());
        assertThat(appointOfficer.appoint(administrator, id("luutru"), nowhere))
                .isInstanceOf(AppointOfficer.Outcome.NoSuchAgency.class);
        var other = post(Role.RECORDS_OFFICER, agencyOf("luutru"), today());
        assertThat(appointOfficer.appoint(administrator, id("luutru"), other))
                .isInstanceOf(AppointOfficer.Outcome.Appointed.class);
        assertThat(appointOfficer.appoint(administrator, id("luutru"), other))
                .isInstanceOf(AppointOfficer.Outcome.AlreadyAppointed.class);
    }

    @Test
    void aPostEndedOnItsFirstDayCountsForNoDay() {
        var administrator = actor("quantri");
        var post = post(Role.RECORDS_OFFICER, agencyOf("thuquy"), today());
        appointOfficer.appoint(administrator, id("thuquy"), post);
        assertThat(endPost.end(administrator, id("thuquy"), post.id())).isInstanceOf(EndPost.Outcome.Ended.class);
        assertThat(posts.of(id("thuquy"))).extracting(Post::id).doesNotContain(post.id());
        assertThat(endPost.end(administrator, id("thuquy"), post.id()))
                .isInstanceOf(EndPost.Outcome.AlreadyEnded.class);
        var anew = post(Role.RECORDS_OFFICER, agencyOf("thuquy"), today());
        assertThat(appointOfficer.appoint(administrator, id("thuquy"), anew))
                .isInstanceOf(AppointOfficer.Outcome.Appointed.class);
    }

    @Test
    void anOlderPostEndsTodayAndStaysInMemory() {
        var post = posts.of(id("truongphong")).getFirst();
        assertThat(endPost.end(actor("quantri"), id("truongphong"), post.id()))
                .isInstanceOf(EndPost.Outcome.Ended.class);
        var after = posts.of(id("truongphong")).getFirst();
        assertThat(after.until()).contains(today());
        assertThat(after.heldOn(today())).isFalse();
        assertThat(after.heldOn(today().minusDays(1))).isTrue();
    }

    @Test
    void workOfAFieldIsTakenUpWhereAPostIsForIt() {
        var staffing = house.bean(Staffing.class);
        var hotline = agencyOf("tongdai");
        var wanted = officer("nguoi.moi.luutru", Role.ARCHIVIST, hotline);
        var post = wanted.first().orElseThrow().limitedTo(Set.of("Hộ tịch"));
        openAccount.open(actor("quantri"), new NewAccount(wanted.person(), wanted.login(), post));
        assertThat(posts.of(id("nguoi.moi.luutru"))).containsExactly(post);
        var here = Set.of(hotline);
        assertThat(staffing.having(Role.ARCHIVIST, Optional.of("Hộ tịch"), here, today(), false))
                .isEqualTo(here);
        assertThat(staffing.having(Role.ARCHIVIST, Optional.empty(), here, today(), false))
                .isEqualTo(here);
        assertThat(staffing.having(Role.ARCHIVIST, Optional.of("Đất đai"), here, today(), false))
                .isEmpty();
    }

    @Test
    void workIsTakenUpWhereSomebodyWhoCanSignInHoldsTheRoleThatDay() {
        var staffing = house.bean(Staffing.class);
        var hotline = agencyOf("tongdai");
        var ward = agencyOf("chuyenvien");
        var both = Set.of(hotline, ward);
        assertThat(staffing.having(Role.SPECIALIST, Optional.empty(), both, today(), false))
                .containsExactly(ward);
        assertThat(staffing.having(Role.SPECIALIST, Optional.empty(), Set.of(), today(), false))
                .isEmpty();

        var newcomer = officer("nguoi.moi.tongdai", Role.SPECIALIST, hotline);
        assertThat(openAccount.open(actor("quantri"), newcomer)).isInstanceOf(OpenAccount.Outcome.Opened.class);
        assertThat(staffing.having(Role.SPECIALIST, Optional.empty(), both, today(), false))
                .containsExactlyInAnyOrder(ward, hotline);
        assertThat(staffing.having(Role.SPECIALIST, Optional.empty(), both, today().minusDays(1), false))
                .as("not before the first day")
                .containsExactly(ward);
        assertThat(staffing.having(Role.LEADER, Optional.empty(), Set.of(hotline), today(), false))
                .isEmpty();

        closeAccount.close(actor("quantri"), newcomer.person().id());
        assertThat(staffing.having(Role.SPECIALIST, Optional.empty(), both, today(), false))
                .as("who cannot sign in")
                .containsExactly(ward);
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
    void peopleAreFoundByAnyPartOfTheirNameWithOrWithoutMarks() {
        var list = house.bean(ListAccounts.class);
        var found = list.list(actor("quantri"), "dao", Optional.empty(), Optional.empty());
        assertThat(found)
                .isInstanceOfSatisfying(
                        ListAccounts.Outcome.Found.class,
                        page -> assertThat(page.lines())
                                .extracting(AccountList.Line::fullName)
                                .contains("Hoàng Mẫu Đào"));
        assertThat(list.list(actor("quantri"), "100%_\\", Optional.empty(), Optional.empty()))
                .isEqualTo(new ListAccounts.Outcome.Found(List.of(), false));
    }
}

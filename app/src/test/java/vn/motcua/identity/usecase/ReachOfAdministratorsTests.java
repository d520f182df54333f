package vn.motcua.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.model.LoginName;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;
import vn.motcua.shared.Uuid7;

/** How far an administrator reaches: their own agency and those that belong to it, and nobody by a trick. */
class ReachOfAdministratorsTests extends InventedCity {
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
        for (var role : new Role[] {Role.AGENCY_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR}) {
            assertThat(openAccount.open(administrator, officer("leo.quyen", role, agencyOf("tiepnhan"))))
                    .isInstanceOf(OpenAccount.Outcome.NotAllowed.class);
            assertThat(appointOfficer.appoint(administrator, id("tiepnhan"), post(role, agencyOf("tiepnhan"), today())))
                    .isInstanceOf(AppointOfficer.Outcome.NotAllowed.class);
        }
        assertThat(accounts.bearing(new LoginName("leo.quyen"))).isEmpty();
    }

    @Test
    void nobodyAuditsAndAdministersAtOnce() {
        var administrator = actor("quantri");
        var city = agencyOf("quantri");
        for (var from : new LocalDate[] {today(), today().plusYears(1)}) {
            assertThat(appointOfficer.appoint(administrator, id("quantridonvi"), post(Role.AUDITOR, city, from)))
                    .isInstanceOf(AppointOfficer.Outcome.AuditsItself.class);
            assertThat(appointOfficer.appoint(
                            administrator, id("kiemtra"), post(Role.AGENCY_ADMINISTRATOR, agencyOf("tiepnhan"), from)))
                    .isInstanceOf(AppointOfficer.Outcome.AuditsItself.class);
        }
        assertThat(appointOfficer.appoint(administrator, id("giamsat"), post(Role.AUDITOR, city, today())))
                .as("whoever administers nothing may audit")
                .isInstanceOf(AppointOfficer.Outcome.Appointed.class);
        assertThat(resetPassword.reset(actor("quantridonvi"), id("kiemtra")))
                .isInstanceOf(ResetPassword.Outcome.NotAllowed.class);
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
            for (var from : new LocalDate[] {today(), today().plusYears(1)}) {
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
                        actor("quantridonvi"), id("truongmotcua"), post(Role.RECEPTION_CLERK, here, today())))
                .isInstanceOf(AppointOfficer.Outcome.Appointed.class);
        assertThat(appointOfficer.appoint(actor("quantri"), id("vanthu"), post(Role.RECORDS_OFFICER, here, today())))
                .isInstanceOf(AppointOfficer.Outcome.Appointed.class);
    }

    /** The commune above the centre of the one who reaches no further than that. */
    private Actor administratorOfTheCommune() {
        var post = post(Role.AGENCY_ADMINISTRATOR, agencyOf("lanhdao"), today());
        return new Actor.SignedIn(id("quantridonvi"), Optional.empty(), List.of(post));
    }

    @Test
    void anAdministratorReachesBeneathTheirAgencyAndNeitherSidewaysNorUp() {
        var administrator = administratorOfTheCommune();
        assertThat(openAccount.open(administrator, officer("duoi.xa", Role.CASHIER, agencyOf("tiepnhan"))))
                .isInstanceOf(OpenAccount.Outcome.Opened.class);
        assertThat(resetPassword.reset(administrator, id("thuquy"))).isInstanceOf(ResetPassword.Outcome.Reset.class);
        assertThat(appointOfficer.appoint(
                        administrator, id("luutru"), post(Role.ARCHIVIST, agencyOf("lanhdao"), today())))
                .as("from beneath to above, all of it theirs")
                .isInstanceOf(AppointOfficer.Outcome.Appointed.class);
        assertThat(resetPassword.reset(administrator, id("luutru")))
                .as("who serves at both")
                .isInstanceOf(ResetPassword.Outcome.Reset.class);
        assertThat(resetPassword.reset(actor("quantridonvi"), id("luutru")))
                .as("whose agency is one of the two")
                .isInstanceOf(ResetPassword.Outcome.NotAllowed.class);
        for (var login : new String[] {"tiepnhan.conmay", "tiepnhan.thanhpho", "quantri", "kiemtra", "congdan"}) {
            assertThat(resetPassword.reset(administrator, id(login)))
                    .as(login)
                    .isInstanceOf(ResetPassword.Outcome.NotAllowed.class);
        }
        assertThat(resetPassword.reset(actor("quantridonvi"), id("chuyenvien")))
                .as("above")
                .isInstanceOf(ResetPassword.Outcome.NotAllowed.class);
    }

    @Test
    void aListShowsThoseWhoseAccountsCanBeSeenAndNobodyElse() {
        var list = house.bean(ListAccounts.class);
        var see = house.bean(SeeAccount.class);
        appointOfficer.appoint(
                actor("quantri"), id("truongphong"), post(Role.SPECIALIST, agencyOf("tiepnhan"), today()));
        var all = lines(list, actor("quantri"));
        assertThat(all).hasSizeGreaterThan(20);
        for (var administrator : List.of(administratorOfTheCommune(), actor("quantridonvi"), actor("quantri"))) {
            var seen = all.stream()
                    .filter(person -> see.see(administrator, person) instanceof SeeAccount.Outcome.Seen)
                    .toList();
            assertThat(lines(list, administrator))
                    .containsExactlyElementsOf(seen)
                    .isNotEmpty();
        }
    }

    private static List<PersonId> lines(ListAccounts list, Actor by) {
        var all = new ArrayList<PersonId>();
        var after = Optional.<PersonId>empty();
        ListAccounts.Outcome.Found page;
        do {
            page = (ListAccounts.Outcome.Found) list.list(by, "", Optional.empty(), after);
            page.lines().forEach(line -> all.add(line.person()));
            after = page.lines().isEmpty()
                    ? after
                    : Optional.of(page.lines().getLast().person());
        } while (page.more());
        return all;
    }

    @Test
    void aFormOffersTheAgenciesAndRolesThatTheActAllows() {
        var form = house.bean(PrepareAppointment.class);
        for (var administrator : List.of(administratorOfTheCommune(), actor("quantridonvi"), actor("quantri"))) {
            var blank = (PrepareAppointment.Outcome.Blank) form.blank(administrator);
            for (var agency : blank.agencies()) {
                for (var role : Role.values()) {
                    var offered = blank.offer().agencies().contains(agency)
                            && blank.offer().roles().contains(role);
                    var person = officer("thu." + role.key(), role, agency.id());
                    var decision = appointOfficer.mayAppointNew(
                            administrator, person.person().id(), person.first().orElseThrow());
                    assertThat(decision instanceof Decision.Allowed)
                            .as("%s at %s", role, agency.code())
                            .isEqualTo(offered);
                }
            }
        }
    }

    @Test
    void noAnswerTellsAnAgencyAdministratorWhetherAnIdExists() {
        var administrator = actor("quantridonvi");
        var nobody = new PersonId(Uuid7.at(house.bean(Clock.class).instant()));
        var post = post(Role.CASHIER, agencyOf("tiepnhan"), today());
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
    void anAgencyAdministratorListsTheirOwnPeopleAndTheLookIsJournalled() {
        var before = count("SELECT count(*) FROM shared.journal j WHERE j.action = 'identity.list-accounts'");
        var found = house.bean(ListAccounts.class).list(actor("quantridonvi"), "", Optional.empty(), Optional.empty());
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
}

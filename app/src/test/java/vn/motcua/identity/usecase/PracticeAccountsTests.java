package vn.motcua.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.OfficeMail;
import vn.motcua.identity.Staffing;
import vn.motcua.identity.model.Delegation;
import vn.motcua.identity.model.LoginName;
import vn.motcua.identity.model.Mandate;
import vn.motcua.identity.model.NewAccount;
import vn.motcua.identity.model.OfficerRow;
import vn.motcua.identity.model.OfficerRow.Column;
import vn.motcua.identity.model.Person;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Decision.Why;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;
import vn.motcua.shared.Trust;

/** Accounts opened for practice: known as such wherever they are, and with no way into the other world. */
class PracticeAccountsTests extends InventedCity {
    private static final Actor PROGRAM = new Actor.Program("test");

    private final ListAccounts list = house.bean(ListAccounts.class);

    @Test
    void anAdministratorOpensThemForOfficersAndForCitizens() {
        var clerk = opened("tap.tiepnhan", Optional.of(Role.RECEPTION_CLERK));
        var citizen = opened("tap.congdan", Optional.empty());
        for (var person : List.of(clerk, citizen)) {
            assertThat(accounts.find(person).orElseThrow().practice()).isTrue();
            assertThat(accounts.present(person, 1, today())
                            .orElseThrow()
                            .actor()
                            .practises())
                    .as("it comes with the session's own row")
                    .isTrue();
        }
        assertThat(accounts.find(id("tiepnhan")).orElseThrow().practice()).isFalse();
        assertThat(listed("tap.", Optional.of(true))).contains("tap.tiepnhan", "tap.congdan");
        assertThat(listed("tap.", Optional.of(false))).isEmpty();
        assertThat(listed("tiepnhan", Optional.of(false))).contains("tiepnhan").doesNotContain("tap.tiepnhan");
    }

    @Test
    void anAgencysAdministratorOpensThemForItsOfficersAlone() {
        var keeper = actor("quantridonvi");
        var post = post(Role.SPECIALIST, agencyOf("quantridonvi"), today());
        assertThat(openAccount.open(
                        keeper, new NewAccount(person(), new LoginName("tap.donvi"), Optional.of(post), true)))
                .isInstanceOf(OpenAccount.Outcome.Opened.class);
        assertThat(openAccount.open(
                        keeper, new NewAccount(person(), new LoginName("tap.donvi2"), Optional.empty(), true)))
                .isInstanceOf(OpenAccount.Outcome.NotAllowed.class);
    }

    @Test
    void whatItIsIsNeverChanged() {
        var person = opened("tap.bentoi", Optional.empty());
        for (var change : List.of("false WHERE person_id = '" + person, "true WHERE person_id = '" + id("tiepnhan"))) {
            assertThatThrownBy(() -> change("UPDATE identity.account SET practice = " + change + "'"))
                    .hasMessageContaining("an account for practice stays one");
        }
    }

    @Test
    void aTraineeWithTheHighestRoleKeepsNoAccounts() {
        var person = opened("tap.quantri", Optional.of(Role.SYSTEM_ADMINISTRATOR));
        var trainee = accounts.present(person, 1, today()).orElseThrow().actor();
        assertThat(list.list(trainee, "", Optional.empty(), Optional.empty()))
                .isInstanceOfSatisfying(
                        ListAccounts.Outcome.NotAllowed.class,
                        refused -> assertThat(refused.refused().why()).isEqualTo(Why.ACCOUNT_PRACTISES));
        assertThat(house.bean(vn.motcua.shared.Access.class)
                        .decide(trainee, IdentityPolicy.CONFIRM_PHONE, Concerning.person(person)))
                .isInstanceOf(Decision.Refused.class);
        assertThat(closeAccount.close(actor("quantri"), id("quantri")))
                .as("the house is not left to a trainee")
                .isInstanceOf(CloseAccount.Outcome.LastAdministrator.class);
        assertThat(house.bean(EmergencyBook.class).administrators(agencyOf("chuyenvien"), today()))
                .extracting(Person::id)
                .isNotEmpty()
                .doesNotContain(person);
    }

    @Test
    void nobodyActsForSomebodyOfTheOtherWorld() {
        var pupil = opened("tap.cha", Optional.empty());
        var other = opened("tap.con", Optional.empty());
        assertThat(entrusts(pupil, "congdan.conmay", "Thạch Mẫu Vân"))
                .isInstanceOf(GrantMandate.Outcome.NobodyFound.class);
        assertThat(entrusts(id("congdan"), "tap.con", "Người Tập Mới"))
                .isInstanceOf(GrantMandate.Outcome.NobodyFound.class);
        assertThat(entrusts(pupil, "tap.con", "Người Tập Mới")).isInstanceOf(GrantMandate.Outcome.Given.class);
        assertThat(other).isNotEqualTo(pupil);
    }

    @Test
    void nobodyStandsInForSomebodyOfTheOtherWorld() {
        var trainee = opened("tap.thay", Optional.of(Role.RECEPTION_CLERK));
        var second = opened("tap.thay2", Optional.of(Role.RECEPTION_CLERK));
        assertThat(lends(id("tiepnhan"), trainee)).isInstanceOf(LendPowers.Outcome.NoOfficer.class);
        assertThat(lends(trainee, id("tiepnhan"))).isInstanceOf(LendPowers.Outcome.NoOfficer.class);
        assertThat(lends(trainee, second)).isInstanceOf(LendPowers.Outcome.Done.class);
    }

    @Test
    void whoPractisesIsWrittenToAboutNobodysWorkAndTakesUpNone() {
        var trainee = opened("tap.truong", Optional.of(Role.HOTLINE_SUPERVISOR));
        var desk = agencyOf("tiepnhan");
        change("UPDATE identity.person SET email = 'tap@cuuha.example' WHERE id = '" + trainee + "'");
        assertThat(house.bean(OfficeMail.class).holding(Role.HOTLINE_SUPERVISOR, Optional.empty(), desk, today()))
                .isEmpty();
        var staffing = house.bean(Staffing.class);
        assertThat(staffing.having(Role.HOTLINE_SUPERVISOR, Optional.empty(), Set.of(desk), today(), false))
                .isEmpty();
        assertThat(staffing.having(Role.HOTLINE_SUPERVISOR, Optional.empty(), Set.of(desk), today(), true))
                .containsExactly(desk);
    }

    @Test
    void aTableOpensThemByAColumnOfItsOwn() {
        var table = house.bean(ImportOfficers.class);
        var rows = List.of(
                row("tap.bang", Map.of(Column.PRACTICE, "x")),
                row("tap.bang.so", Map.of(Column.PRACTICE, "có", Column.CITIZEN_ID, "099190000779")),
                row("tap.bang.la", Map.of(Column.PRACTICE, "chắc vậy")),
                row("tiepnhan", Map.of(Column.PRACTICE, "x")),
                row("that.bang", Map.of()));
        var outcome = table.enter(PROGRAM, rows, "https://motcua.example");
        assertThat(((ImportOfficers.Outcome.Judged) outcome)
                        .lines().stream().map(ImportOfficers.Line::verdict).toList())
                .containsExactly(
                        new ImportOfficers.Verdict.Invited(),
                        new ImportOfficers.Verdict.Wrong(Column.CITIZEN_ID, ImportOfficers.Flaw.UNREADABLE),
                        new ImportOfficers.Verdict.Wrong(Column.PRACTICE, ImportOfficers.Flaw.UNREADABLE),
                        new ImportOfficers.Verdict.Wrong(Column.PRACTICE, ImportOfficers.Flaw.TAKEN),
                        new ImportOfficers.Verdict.Invited());
        assertThat(accounts.find(id("tap.bang")).orElseThrow().practice()).isTrue();
        assertThat(accounts.find(id("that.bang")).orElseThrow().practice()).isFalse();
    }

    @Test
    void theJournalMarksWhatIsPractised() {
        var trainee = opened("tap.nhatky", Optional.of(Role.RECEPTION_CLERK));
        var actor = accounts.present(trainee, 1, today()).orElseThrow().actor();
        list.list(actor, "", Optional.empty(), Optional.empty());
        var question = new ReadJournal.Question(
                Optional.of(new LoginName("tap.nhatky")),
                Optional.empty(),
                Optional.of(IdentityPolicy.LIST_ACCOUNTS),
                Optional.empty(),
                Optional.empty());
        assertThat(house.bean(ReadJournal.class).read(actor("quantri"), Optional.of(question)))
                .isInstanceOfSatisfying(
                        ReadJournal.Outcome.Found.class,
                        found -> assertThat(found.lines()).isNotEmpty().allMatch(found::isPractice));
    }

    private OfficerRow row(String login, Map<Column, String> more) {
        var cells = new HashMap<>(Map.of(
                Column.FULL_NAME, "Người Tập Bảng",
                Column.LOGIN, login,
                Column.EMAIL, "tap.bang@cuuha.example",
                Column.ROLE, "specialist",
                Column.AGENCY_CODE, "Y99.01.01",
                Column.FROM_DAY, today().toString()));
        cells.putAll(more);
        return new OfficerRow(2, cells);
    }

    private PersonId opened(String login, Optional<Role> role) {
        var first = role.map(each -> post(each, agencyOf("tiepnhan"), today()));
        var outcome = openAccount.open(actor("quantri"), new NewAccount(person(), new LoginName(login), first, true));
        assertThat(outcome).isInstanceOf(OpenAccount.Outcome.Opened.class);
        return id(login);
    }

    private static Person person() {
        return new Person(
                new PersonId(UUID.randomUUID()),
                "Người Tập Mới",
                Optional.empty(),
                Optional.empty(),
                Optional.<EmailAddress>empty());
    }

    private GrantMandate.Outcome entrusts(PersonId by, String login, String name) {
        var actor = accounts.present(by, 1, today()).orElseThrow().actor();
        var term = new Mandate.Term(today(), Optional.empty());
        var wish = new GrantMandate.Wish(UUID.randomUUID(), Optional.empty(), login, name, Set.of(Trust.FILL), term);
        return house.bean(GrantMandate.class).grant(actor, wish);
    }

    private LendPowers.Outcome lends(PersonId giver, PersonId taker) {
        AgencyId desk = agencyOf("tiepnhan");
        var actor = accounts.present(giver, 1, today()).orElseThrow().actor();
        var wish = new Delegation(
                UUID.randomUUID(),
                giver,
                taker,
                desk,
                Set.of(Role.RECEPTION_CLERK),
                today(),
                today().plusDays(3),
                "nghỉ phép");
        return house.bean(LendPowers.class).lend(actor, wish);
    }

    private List<String> listed(String sought, Optional<Boolean> practice) {
        var outcome = list.list(actor("quantri"), sought, practice, Optional.empty());
        return ((ListAccounts.Outcome.Found) outcome)
                .lines().stream().map(AccountList.Line::login).toList();
    }
}

package vn.motcua.catalogue.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.CatalogueFixtures.aProcedure;
import static vn.motcua.catalogue.CatalogueFixtures.named;
import static vn.motcua.catalogue.CatalogueFixtures.within;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.calendar.Limit;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.catalogue.model.Flaw;
import vn.motcua.catalogue.usecase.AssignOffices.Selection;
import vn.motcua.catalogue.usecase.SeeProcedures.Criteria;
import vn.motcua.catalogue.usecase.SeeProcedures.Standing;
import vn.motcua.identity.LoadDemonstration;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/** What those who look after the catalogue do, on a real database. */
class AdministeringProceduresTests {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);
    private static final AtomicInteger CODES = new AtomicInteger(400_000);
    private static final String DECISION = "Quyết định 1/QĐ-UBND (mẫu)";

    private final Catalogue catalogue = HOUSE.bean(Catalogue.class);
    private final StartDraft startDraft = HOUSE.bean(StartDraft.class);
    private final LendDraft lendDraft = HOUSE.bean(LendDraft.class);
    private final AssignOffices assignOffices = HOUSE.bean(AssignOffices.class);
    private final Clock clock = HOUSE.bean(Clock.class);
    private final LocalDate today = VietnamTime.dateOf(clock.instant());

    private final PublishingDesk desk = new PublishingDesk(HOUSE);
    private final Actor writer = desk.writer();
    private final Actor leader = desk.leader();
    private final Actor clerk = PublishingDesk.officer(Role.RECEPTION_CLERK);
    private final Procedure procedure = aProcedure("4." + CODES.getAndIncrement());

    @BeforeAll
    static void load() {
        HOUSE.bean(LoadDemonstration.class).load("chi de thu nghiem");
    }

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @Test
    void eachProcedureStandsInTheListOfWhereItIs() {
        assertThat(standings()).isEmpty();
        var draft = desk.saved(procedure);
        assertThat(standings()).containsExactly(Standing.DRAFT);
        HOUSE.bean(MoveDraft.class).submit(writer, draft);
        assertThat(standings()).containsExactly(Standing.SUBMITTED);
        desk.publish(draft, today.plusDays(3));
        assertThat(standings()).containsExactly(Standing.SCHEDULED);
        desk.published(named(procedure, "Gấp"), today);
        assertThat(standings()).containsExactly(Standing.IN_FORCE, Standing.SCHEDULED);
        HOUSE.bean(EndProcedure.class).recall(leader, draft, "thôi");
        HOUSE.bean(EndProcedure.class).abolish(leader, procedure.code(), today.plusDays(1));
        assertThat(standings()).containsExactly(Standing.IN_FORCE);
    }

    @Test
    void whatWasAbolishedIsListedAsSuch() {
        desk.published(procedure, today.minusDays(9));
        HOUSE.bean(EndProcedure.class).abolish(leader, procedure.code(), today);
        assertThat(standings()).containsExactly(Standing.ENDED);
    }

    @Test
    void problemsOfWhatIsInForceAreListedByKind() {
        desk.published(within(procedure, Limit.days(3)), today);
        var problems = HOUSE.bean(SeeProblems.class);
        assertThat(problems.list(writer, Optional.of(Flaw.Kind.FEE_UNKNOWN), 1))
                .isInstanceOfSatisfying(
                        SeeProblems.Outcome.Seen.class,
                        seen -> assertThat(seen.lines().shown())
                                .extracting(line -> line.revision().procedure().code())
                                .contains(procedure.code()));
        assertThat(problems.list(writer, Optional.of(Flaw.Kind.PAPERS_MISSING), 1))
                .isInstanceOfSatisfying(
                        SeeProblems.Outcome.Seen.class,
                        seen -> assertThat(seen.lines().shown())
                                .extracting(line -> line.revision().procedure().code())
                                .doesNotContain(procedure.code()));
    }

    @Test
    void aRevisionBeginsAsACopyOfTheLastAndACodeIsGivenOnce() {
        desk.published(procedure, today.minusDays(1));
        var id = startDraft.id();
        assertThat(startDraft.revise(writer, id, procedure.code())).isEqualTo(new StartDraft.Outcome.Started(id));
        assertThat(startDraft.revise(writer, id, procedure.code()))
                .as("sent twice")
                .isEqualTo(new StartDraft.Outcome.Started(id));
        assertThat(HOUSE.bean(SeeProcedure.class).draft(writer, id))
                .isInstanceOfSatisfying(SeeProcedure.Outcome.DraftSeen.class, seen -> {
                    assertThat(seen.draft().procedure()).isEqualTo(procedure);
                    assertThat(seen.difference().isEmpty()).isTrue();
                });
        assertThat(startDraft.create(writer, startDraft.id(), procedure.code(), "Tên", "Lĩnh vực"))
                .isEqualTo(new StartDraft.Outcome.ExistsAlready());
    }

    @Test
    void aClerkAndAStrangerDoNoneOfThis() {
        var draft = desk.saved(procedure);
        for (var by : List.of(clerk, new Actor.Visitor())) {
            assertThat(HOUSE.bean(SeeProcedures.class).list(by, Standing.DRAFT, Criteria.NONE, 1))
                    .isInstanceOf(SeeProcedures.Outcome.NotAllowed.class);
            assertThat(HOUSE.bean(SeeProblems.class).list(by, Optional.empty(), 1))
                    .isInstanceOf(SeeProblems.Outcome.NotAllowed.class);
            assertThat(HOUSE.bean(SeeProcedure.class).draft(by, draft))
                    .isInstanceOf(SeeProcedure.Outcome.NotAllowed.class);
            assertThat(HOUSE.bean(PreviewDraft.class).preview(by, draft))
                    .isInstanceOf(PreviewDraft.Outcome.NotAllowed.class);
            assertThat(HOUSE.bean(RehearseDraft.class).rehearse(by, draft))
                    .isInstanceOf(RehearseDraft.Outcome.NotAllowed.class);
            assertThat(startDraft.create(by, startDraft.id(), procedure.code(), "Tên", "Lĩnh vực"))
                    .isInstanceOf(StartDraft.Outcome.NotAllowed.class);
            assertThat(lendDraft.lend(by, draft)).isInstanceOf(LendDraft.Outcome.NotAllowed.class);
            assertThat(assignOffices.blank(by)).isInstanceOf(AssignOffices.Outcome.NotAllowed.class);
        }
    }

    @Test
    void aLentDraftIsReadByItsAddressUntilItIsTakenBack() {
        var draft = desk.saved(procedure);
        var token = lent(draft);
        assertThat(lendDraft.read(token).map(sheet -> sheet.revision().procedure()))
                .contains(procedure);
        assertThat(lendDraft.read(token.substring(1) + "A")).isEmpty();
        assertThat(JdbcClient.create(DATABASE.owner())
                        .sql("SELECT count(*) FROM catalogue.draft_link l WHERE l.token_hash::text LIKE '%' ||"
                                + " :token || '%'")
                        .param("token", token)
                        .query(Integer.class)
                        .single())
                .as("the address is not kept")
                .isZero();
        lendDraft.takeBack(writer, draft);
        assertThat(lendDraft.read(token)).isEmpty();
    }

    @Test
    void aLinkEndsWithItsDaysAndWithTheDraft() {
        var old = desk.saved(procedure);
        var token = lent(old);
        JdbcClient.create(DATABASE.owner()).sql("""
            UPDATE catalogue.draft_link SET lent_at = now() - interval '20 days', expires_at = now() - interval '1 day'
            WHERE revision_id = :draft
            """).param("draft", old.value()).update();
        assertThat(lendDraft.read(token)).isEmpty();
        var other = lent(old);
        HOUSE.bean(MoveDraft.class).withdraw(writer, old, "thôi");
        assertThat(lendDraft.read(other)).isEmpty();
        assertThat(lendDraft.lend(writer, old)).isInstanceOf(LendDraft.Outcome.Unknown.class);
    }

    @Test
    void officesAreAssignedTogetherAndReleasedTogether() {
        desk.published(procedure, today.minusDays(1));
        var selection = new Selection(
                Set.of(procedure.code()),
                "",
                Optional.empty(),
                Set.of(Agency.Kind.SERVICE_CENTRE, Agency.Kind.COMMUNE),
                Optional.empty());
        var fresh = fresh(selection);
        assertThat(fresh).isPositive();
        var batch = Uuid7.at(clock.instant());
        assignOffices.assign(leader, batch, selection, today, DECISION);
        assignOffices.assign(leader, batch, selection, today, DECISION);
        assertThat(catalogue.offices(procedure.code())).hasSize(fresh);
        assertThat(fresh(selection)).isZero();
        assignOffices.undo(leader, batch);
        assignOffices.undo(leader, batch);
        assertThat(catalogue.offices(procedure.code())).isEmpty();
        assertThat(fresh(selection)).isEqualTo(fresh);
    }

    @Test
    void whatAnOfficeOfThisPlaceTakesInIsFoundFirst() {
        var name = "Cấp giấy chứng nhận nuôi kỳ lân mẫu";
        var other = aProcedure("4." + CODES.getAndIncrement());
        desk.published(named(procedure, name), today);
        desk.published(named(other, name), today);
        assertThat(found(name)).containsExactly(procedure.code(), other.code());
        var selection = new Selection(
                Set.of(other.code()), "", Optional.empty(), Set.of(Agency.Kind.SERVICE_CENTRE), Optional.empty());
        assignOffices.assign(leader, Uuid7.at(clock.instant()), selection, today, DECISION);
        assertThat(found(name)).containsExactly(other.code(), procedure.code());
    }

    private List<ProcedureCode> found(String words) {
        var wanted = new FindProcedures.Criteria(words, Optional.empty(), "", Optional.empty());
        return HOUSE.bean(FindProcedures.class).find(wanted, 1).shown().stream()
                .map(revision -> revision.procedure().code())
                .limit(2)
                .toList();
    }

    @Test
    void whatBeganEarlierKeepsItsDaysWhenItIsUndone() {
        desk.published(procedure, today.minusDays(30));
        var selection = new Selection(
                Set.of(procedure.code()), "", Optional.empty(), Set.of(Agency.Kind.SERVICE_CENTRE), Optional.empty());
        var batch = Uuid7.at(clock.instant());
        assignOffices.assign(leader, batch, selection, today.minusDays(10), DECISION);
        assignOffices.undo(leader, batch);
        assertThat(HOUSE.bean(Offices.class).on(today)).doesNotContainKey(procedure.code());
        assertThat(HOUSE.bean(Offices.class).on(today.minusDays(1))).containsKey(procedure.code());
    }

    private int fresh(Selection selection) {
        return assignOffices.preview(leader, selection, today) instanceof AssignOffices.Outcome.Previewed seen
                ? seen.fresh()
                : -1;
    }

    private String lent(RevisionId draft) {
        return lendDraft.lend(writer, draft) instanceof LendDraft.Outcome.Lent(var token, var until)
                        && until.isAfter(clock.instant())
                ? token
                : "";
    }

    private List<Standing> standings() {
        return Arrays.stream(Standing.values())
                .filter(standing -> HOUSE.bean(SeeProcedures.class)
                                        .list(
                                                writer,
                                                standing,
                                                new Criteria(procedure.code().value(), "", Optional.empty()),
                                                1)
                                instanceof SeeProcedures.Outcome.Seen seen
                        && seen.lines().total() > 0)
                .toList();
    }
}

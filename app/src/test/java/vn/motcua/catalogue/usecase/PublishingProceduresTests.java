package vn.motcua.catalogue.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.catalogue.CatalogueFixtures.aProcedure;
import static vn.motcua.catalogue.CatalogueFixtures.named;
import static vn.motcua.catalogue.CatalogueFixtures.within;

import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.calendar.Limit;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Published;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/** From draft to publication and after, on a real database. */
class PublishingProceduresTests {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestHouse HOUSE = TestHouse.over(DATABASE);
    private static final AtomicInteger CODES = new AtomicInteger(100_000);
    private static final String DECISION = "Quyết định 1/QĐ-UBND (mẫu)";

    private final SaveDraft saveDraft = HOUSE.bean(SaveDraft.class);
    private final MoveDraft moveDraft = HOUSE.bean(MoveDraft.class);
    private final PublishRevision publishRevision = HOUSE.bean(PublishRevision.class);
    private final EndProcedure endProcedure = HOUSE.bean(EndProcedure.class);
    private final Catalogue catalogue = HOUSE.bean(Catalogue.class);
    private final Clock clock = HOUSE.bean(Clock.class);
    private final LocalDate today = VietnamTime.dateOf(clock.instant());

    private final Actor writer = Published.officer(Role.AGENCY_ADMINISTRATOR);
    private final Actor leader = Published.officer(Role.LEADER);
    private final Procedure procedure = aProcedure("3." + CODES.getAndIncrement());

    @AfterAll
    static void close() {
        HOUSE.close();
        DATABASE.close();
    }

    @Test
    void whatIsPublishedIsReadAtOnceAndADraftIsNot() {
        var draft = submitted(procedure);
        assertThat(catalogue.find(procedure.code(), today)).isEmpty();
        var edition = catalogue.edition();
        publish(draft, today);
        assertThat(catalogue.find(procedure.code(), today).map(Revision::procedure))
                .contains(procedure);
        assertThat(catalogue.inForce()).extracting(Revision::id).contains(draft);
        assertThat(catalogue.edition()).isNotEqualTo(edition);
    }

    @Test
    void aRevisionTakesOverOnItsDayAndTheFormerStaysReadable() {
        var first = submitted(procedure);
        publish(first, today.minusYears(1));
        var second = submitted(named(procedure, "Tên mới"));
        publish(second, today.plusDays(30));
        assertThat(at(today.minusDays(400))).isEmpty();
        assertThat(at(today.minusDays(10))).contains(first);
        assertThat(at(today.plusDays(29))).contains(first);
        assertThat(at(today.plusDays(30))).contains(second);
        assertThat(catalogue.history(procedure.code()))
                .extracting(Revision::number, Revision::until)
                .containsExactly(tuple(2, Optional.empty()), tuple(1, Optional.of(today.plusDays(30))));
        assertThat(catalogue.revision(first)).isPresent();
    }

    @Test
    void aScheduledRevisionTakesOverByItselfAtMidnightInVietNam() {
        var first = submitted(procedure);
        publish(first, today);
        var second = submitted(named(procedure, "Tên mới"));
        publish(second, today.plusDays(1));
        var midnight = today.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
        var now = new AtomicReference<>(midnight.minusMillis(1));
        InstantSource told = now::get;
        var node = new Shelf(
                HOUSE.bean(Publications.class),
                HOUSE.bean(Offices.class),
                HOUSE.bean(FeeSchedules.class),
                told.withZone(VietnamTime.ZONE));
        assertThat(inForce(node)).containsExactly(first);
        var edition = node.edition();

        now.set(midnight.plusSeconds(1));
        assertThat(inForce(node)).containsExactly(second);
        assertThat(node.edition()).as("pages made before are made anew").isNotEqualTo(edition);
    }

    private List<RevisionId> inForce(Catalogue node) {
        return node.inForce().stream()
                .filter(revision -> revision.procedure().code().equals(procedure.code()))
                .map(Revision::id)
                .toList();
    }

    @Test
    void anUrgentRevisionFitsBeforeAScheduledOne() {
        publish(submitted(procedure), today.minusDays(5));
        var scheduled = submitted(named(procedure, "Sau"));
        publish(scheduled, today.plusDays(30));
        var urgent = submitted(named(procedure, "Gấp"));
        publish(urgent, today);
        assertThat(at(today)).contains(urgent);
        assertThat(at(today.plusDays(30))).contains(scheduled);
        assertThat(publishRevision.publish(leader, submitted(procedure), today, DECISION))
                .isEqualTo(new PublishRevision.Outcome.DayTaken(today));
    }

    @Test
    void whatIsNotYetInForceIsTakenBackAndTheFormerGoesOn() {
        var first = submitted(procedure);
        publish(first, today);
        var later = submitted(named(procedure, "Sau"));
        publish(later, today.plusDays(3));
        assertThat(endProcedure.recall(leader, later, "chưa đủ căn cứ")).isInstanceOf(EndProcedure.Outcome.Ended.class);
        assertThat(at(today.plusDays(3))).contains(first);
        assertThat(endProcedure.recall(leader, first, "nhầm")).isInstanceOf(EndProcedure.Outcome.InForceAlready.class);
    }

    @Test
    void anAbolishedProcedureStaysReadableByItsDates() {
        var only = submitted(procedure);
        publish(only, today.minusDays(9));
        assertThat(endProcedure.abolish(leader, procedure.code(), today))
                .isInstanceOf(EndProcedure.Outcome.Ended.class);
        assertThat(endProcedure.abolish(leader, procedure.code(), today))
                .isInstanceOf(EndProcedure.Outcome.Ended.class);
        assertThat(at(today)).isEmpty();
        assertThat(at(today.minusDays(1))).contains(only);
    }

    @Test
    void whoeverWroteItDoesNotPublishItAndNeitherDoesWhoeverAskedForApproval() {
        var draft = saved(procedure);
        var other = Published.officer(Role.AGENCY_ADMINISTRATOR);
        moveDraft.submit(other, draft);
        assertThat(publishRevision.publish(writer, draft, today, DECISION))
                .isInstanceOf(PublishRevision.Outcome.SamePerson.class);
        assertThat(publishRevision.publish(other, draft, today, DECISION))
                .isInstanceOf(PublishRevision.Outcome.SamePerson.class);
        assertThat(publishRevision.publish(new Actor.Visitor(), draft, today, DECISION))
                .isInstanceOf(PublishRevision.Outcome.NotAllowed.class);
    }

    @Test
    void twoWhoEditOneDraftAreToldAndNothingIsOverwritten() {
        var draft = saved(procedure);
        assertThat(saveDraft.save(writer, draft, 0, named(procedure, "Một"))).isEqualTo(new SaveDraft.Outcome.Saved(1));
        assertThat(saveDraft.save(writer, draft, 0, named(procedure, "Hai")))
                .isEqualTo(new SaveDraft.Outcome.ChangedMeanwhile(1));
        assertThat(saveDraft.save(writer, draft, 0, named(procedure, "Một")))
                .as("sent twice")
                .isEqualTo(new SaveDraft.Outcome.Saved(1));
    }

    @Test
    void anUnsoundDraftIsKeptButNotSubmitted() {
        var draft = saved(within(procedure, Limit.workingDays(9)));
        assertThat(moveDraft.submit(writer, draft)).isInstanceOf(MoveDraft.Outcome.Unsound.class);
    }

    @Test
    void aReturnedDraftIsWrittenAgainAndAWithdrawnOneIsNot() {
        var draft = submitted(procedure);
        moveDraft.giveBack(leader, draft, "thiếu căn cứ");
        assertThat(saveDraft.save(writer, draft, 0, named(procedure, "Lại"))).isEqualTo(new SaveDraft.Outcome.Saved(1));
        moveDraft.withdraw(writer, draft, "không cần nữa");
        assertThat(saveDraft.save(writer, draft, 1, procedure))
                .isEqualTo(new SaveDraft.Outcome.NotADraft(Draft.State.WITHDRAWN));
        assertThat(publishRevision.publish(leader, draft, today, DECISION))
                .isEqualTo(new PublishRevision.Outcome.NotSubmitted(Draft.State.WITHDRAWN));
    }

    @Test
    void aPublishedTextIsNeverEdited() {
        publish(submitted(procedure), today);
        var owner = JdbcClient.create(DATABASE.owner());
        for (var change : List.of(
                "UPDATE catalogue.revision SET content = '{}' WHERE state = 'published'",
                "UPDATE catalogue.revision SET state = 'draft' WHERE state = 'published'",
                "DELETE FROM catalogue.revision WHERE state = 'published'")) {
            assertThatThrownBy(() -> owner.sql(change).update()).hasMessageContaining("superseded, never edited");
        }
    }

    private RevisionId saved(Procedure content) {
        var id = new RevisionId(Uuid7.at(clock.instant()));
        assertThat(saveDraft.save(writer, id, 0, content)).isEqualTo(new SaveDraft.Outcome.Saved(0));
        return id;
    }

    private RevisionId submitted(Procedure content) {
        var id = saved(content);
        assertThat(moveDraft.submit(writer, id)).isInstanceOf(MoveDraft.Outcome.Moved.class);
        return id;
    }

    private void publish(RevisionId draft, LocalDate from) {
        assertThat(publishRevision.publish(leader, draft, from, DECISION))
                .isInstanceOf(PublishRevision.Outcome.Published.class);
    }

    private Optional<RevisionId> at(LocalDate day) {
        return catalogue.find(procedure.code(), day).map(Revision::id);
    }
}

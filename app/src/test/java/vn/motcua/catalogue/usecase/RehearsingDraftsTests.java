package vn.motcua.catalogue.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.CatalogueFixtures.aProcedure;
import static vn.motcua.catalogue.CatalogueFixtures.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.Limit;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.model.Rehearsal.Aspect;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/** A draft tried on what came in, on a real database. */
@ExtendWith(OneHouse.class)
class RehearsingDraftsTests {
    private static final AtomicInteger CODES = new AtomicInteger(450_000);

    private final OneHouse.Opened house;
    private final PublishingDesk desk;
    private final Actor leader;
    private final Clock clock;
    private final LocalDate today;
    private final Procedure procedure = aProcedure("4." + CODES.getAndIncrement());

    RehearsingDraftsTests(OneHouse.Opened house) {
        this.house = house;
        desk = new PublishingDesk(house.house());
        leader = desk.leader();
        clock = house.bean(Clock.class);
        today = VietnamTime.dateOf(clock.instant());
    }

    @Test
    void aRevisionIsRehearsedOnAGeneratedMonthAndNothingMoves() {
        desk.published(procedure, today.minusDays(30));
        var draft = desk.saved(within(procedure, Limit.workingDays(2)));
        assertThat(house.bean(RehearseDraft.class).rehearse(leader, draft))
                .isInstanceOfSatisfying(RehearseDraft.Outcome.Rehearsed.class, rehearsed -> {
                    assertThat(rehearsed.generated()).isTrue();
                    assertThat(rehearsed.rehearsal().changed()).isNotEmpty();
                });
        assertThat(house.bean(Catalogue.class).find(procedure.code(), today).map(revision -> revision.procedure()))
                .contains(procedure);
    }

    @Test
    void whereDossiersCameInARevisionIsRehearsedOnThese() {
        desk.published(procedure, today.minusDays(30));
        var draft = desk.saved(within(procedure, Limit.workingDays(2)));
        accepted(clock.instant().minus(Duration.ofDays(3)));
        accepted(clock.instant().minus(Duration.ofDays(40)));
        assertThat(house.bean(RehearseDraft.class).rehearse(leader, draft))
                .isInstanceOfSatisfying(RehearseDraft.Outcome.Rehearsed.class, rehearsed -> {
                    assertThat(rehearsed.generated()).isFalse();
                    assertThat(rehearsed.rehearsal().cases()).isOne();
                    assertThat(rehearsed.rehearsal().count(Aspect.DEADLINE)).isOne();
                });
    }

    private void accepted(Instant at) {
        JdbcClient.create(house.database().owner())
                .sql("""
                        INSERT INTO dossier.dossier (id, public_code, secret, owner, desk, procedure, revision, situation,
                            channel, assisted, answers, filed_at, code, accepted_at, accepted_by)
                        VALUES (:id, 'T-2222-2222', '0000', :id, :id, :procedure, :id, 0, 1, false, '{}', now(),
                            'Y99.01-MAU', :at, :id)
                        """)
                .param("id", Uuid7.at(at))
                .param("procedure", procedure.code().value())
                .param("at", at.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .update();
    }
}

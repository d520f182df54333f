package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.usecase.Town.citizen;
import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.reasoned;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.spi.Promise;
import vn.motcua.calendar.spi.Promises;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** The calendar is told of the promises of dossiers, and they follow it when a leader says so. */
class FollowingTheCalendarTests {
    private static final Town TOWN = new Town();
    private static final Actor CLERK = officer(Role.RECEPTION_CLERK, TOWN.desk);
    private static final Actor DIVISION_HEAD = officer(Role.DIVISION_HEAD, TOWN.commune);
    private static final Actor LEADER = officer(Role.LEADER, TOWN.commune);

    private final Promises promises = TOWN.bean(PromisesOfDossiers.class);
    private final Dossiers dossiers = TOWN.bean(Dossiers.class);
    private final Actor owner = citizen();

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void aPromiseIsReckonedByTheCalendarAsTheDossierReckonsIt() throws Exception {
        var accepted = accepted();
        var promise = promise(accepted).orElseThrow();
        assertThat(promise.reference()).isEqualTo(accepted.code());
        assertThat(promise.agency()).isEqualTo(TOWN.desk);
        assertThat(promise.by(TOWN.bean(Calendars.class).of(TOWN.desk)))
                .isInstanceOfSatisfying(
                        Deadline.Due.class, due -> assertThat(due.due()).isEqualTo(promise.due()));
        assertThat(promises.running(TOWN.today().minusDays(9), TOWN.today().minusDays(1), Optional.of(TOWN.desk)))
                .as("accepted after these days")
                .isEmpty();
        assertThat(promises.running(TOWN.today(), TOWN.today(), Optional.of(TOWN.city)))
                .as("of another desk")
                .isEmpty();
    }

    @Test
    void whereItWaitsOrIsFinishedOrPutOffNothingRuns() throws Exception {
        var asked = done(TOWN.bean(ReceiveDossier.class).askForMore(reasoned(DIVISION_HEAD, accepted())));
        var late = done(TOWN.bean(PutOffDossier.class).putOff(reasoned(LEADER, accepted()), 60));
        assertThat(List.of(promise(asked), promise(late))).containsOnly(Optional.empty());
        promises.move(Map.of(asked.id().value(), TOWN.today().atStartOfDay().toInstant(java.time.ZoneOffset.UTC)));
        assertThat(dossiers.find(asked.id())).contains(asked);
    }

    @Test
    void itIsMovedAsALeaderDecidedAndWhatWasPrintedStays() throws Exception {
        var accepted = accepted();
        var told = accepted.due().orElseThrow();
        var later = told.plus(Duration.ofDays(3));
        promises.move(Map.of(accepted.id().value(), later));
        var moved = dossiers.find(accepted.id()).orElseThrow();
        assertThat(moved.due()).contains(later);
        assertThat(moved.acceptance().flatMap(Acceptance::first)).contains(told);
        assertThat(moved.standing()).isEqualTo(accepted.standing());
        var last = dossiers.passages(moved.id()).getLast();
        assertThat(last.verb()).isEqualTo(Verb.RESCHEDULE);
        assertThat(last.by())
                .as("by the program, for the leader decided on many at once")
                .isEmpty();
        assertThat(promise(moved)).get().extracting(Promise::due).isEqualTo(later);
        assertThat(TOWN.bean(Acts.class).open(LEADER, TOWN.folder(moved)))
                .as("nobody does it to one dossier by hand")
                .noneMatch(act -> act.verb() == Verb.RESCHEDULE);
    }

    private Optional<Promise> promise(Dossier dossier) {
        return promises.running(TOWN.today(), TOWN.today(), Optional.of(TOWN.desk)).stream()
                .filter(promise -> promise.id().equals(dossier.id().value()))
                .findFirst();
    }

    private Dossier accepted() throws Exception {
        return TOWN.accepted(TOWN.filed(owner, Town.BUSINESS, TOWN.desk), CLERK);
    }
}

package vn.motcua.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PausePolicy;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingHours;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/** What a wait for the citizen does to the promised time: the procedure says whether the rest runs on or the whole begins again. */
class HaltTests {
    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.of(2026, 2027, WorkingHours.USUAL, List.of(), Set.of(2026, 2027));
    private static final Instant ACCEPTED = at("2026-12-07T08:00");
    private static final AgencyId COMMUNE = new AgencyId(new UUID(0, 5));

    /** Five working days from a Monday morning: due on the next Monday at closing time if nothing comes between. */
    @ParameterizedTest
    @CsvSource({
        "PAUSE, INCOMPLETE, 2026-12-09T09:00, 2026-12-16T10:00, 2026-12-21T17:00, the rest runs on",
        "RESET, INCOMPLETE, 2026-12-09T09:00, 2026-12-16T10:00, 2026-12-23T17:00, all five days from the supplement",
        "RESET, UNPAID, 2026-12-09T09:00, 2026-12-16T10:00, 2026-12-21T17:00, a payment never sets it back",
        "PAUSE, INCOMPLETE, 2026-12-09T09:00, 2026-12-09T11:00, 2026-12-14T17:00, a wait within a day loses no day",
        "RESET, INCOMPLETE, 2026-12-09T09:00, 2026-12-09T11:00, 2026-12-16T17:00, it begins again all the same",
        "RESET, INCOMPLETE, 2026-12-15T09:00, 2026-12-16T10:00, 2026-12-14T17:00, what was late stays late"
    })
    void theProcedureSaysWhatBecomesOfTheTime(
            PausePolicy policy, Stage why, String asked, String answered, String due, String rule) {
        var way = List.of(waiting(why, at(asked)), working(at(answered)));
        assertThat(due(way, policy)).as(rule).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "RESET, INCOMPLETE, 2026-12-09T09:00, true",
        "PAUSE, INCOMPLETE, 2026-12-09T09:00, false",
        "RESET, UNPAID, 2026-12-09T09:00, false",
        "RESET, INCOMPLETE, 2026-12-15T09:00, false"
    })
    void theClockBeginsAgainOnlyWhereASupplementSetItBack(PausePolicy policy, Stage why, String asked, boolean again) {
        var answered = at("2026-12-16T10:00");
        var way = List.of(waiting(why, at(asked)), working(answered));
        var pauses = Halt.pauses(way, policy, answered);
        assertThat(Halt.restart(pauses, due(way, policy)))
                .isEqualTo(Optional.of(answered).filter(_ -> again));
    }

    /** Whatever came before: the whole time runs from the last supplement on, and no less than under the other policy. */
    @Test
    void afterASupplementNothingBeforeItCounts() {
        var seed = 20261123;
        var random = new Random(seed);
        for (var each = 0; each < 500; each++) {
            var way = way(random);
            var last = way.getLast().at();
            var reset = due(way, PausePolicy.RESET);
            assertThat(reset)
                    .as("seed %s, way %s", seed, way)
                    .isEqualTo(due(last, List.of()))
                    .isAfterOrEqualTo(due(way, PausePolicy.PAUSE));
            assertThat(Halt.restart(Halt.pauses(way, PausePolicy.RESET, last), reset))
                    .contains(last);
        }
    }

    /** Some payments and one supplement at the end, each asked for in the day after the work went on. */
    private static List<Passage> way(Random random) {
        var way = new ArrayList<Passage>();
        var at = ACCEPTED;
        for (var wait = random.nextInt(3); wait >= 0; wait--) {
            at = at.plus(Duration.ofMinutes(1 + random.nextInt(1_000)));
            way.add(waiting(wait == 0 ? Stage.INCOMPLETE : Stage.UNPAID, at));
            at = at.plus(Duration.ofMinutes(1 + random.nextInt(20_000)));
            way.add(working(at));
        }
        return way;
    }

    private static Instant due(List<Passage> way, PausePolicy policy) {
        return due(ACCEPTED, Halt.pauses(way, policy, way.getLast().at()));
    }

    private static Instant due(Instant from, List<Pause> pauses) {
        var due = Deadline.compute(CALENDAR, from, Limit.workingDays(5), CutOff.NONE, pauses);
        assertThat(due).isInstanceOf(Deadline.Due.class);
        return ((Deadline.Due) due).due();
    }

    private static Passage waiting(Stage why, Instant at) {
        return passage(why == Stage.UNPAID ? Verb.CHARGE : Verb.ASK, why, at);
    }

    private static Passage working(Instant at) {
        return passage(Verb.COMPLETE, Stage.IN_HAND, at);
    }

    private static Passage passage(Verb verb, Stage stage, Instant at) {
        var custody = new Custody(COMMUNE, Role.SPECIALIST, at);
        return new Passage(1, verb, at, Optional.empty(), Optional.empty(), stage, Optional.of(1), custody, "");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VietnamTime.ZONE).toInstant();
    }
}

package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.PausePolicy;
import vn.motcua.calendar.spi.Promise;
import vn.motcua.calendar.spi.Promise.Undertaking;
import vn.motcua.calendar.spi.Promises;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Method;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Halt;
import vn.motcua.dossier.model.Verb;
import vn.motcua.dossier.usecase.RunningPromises.Running;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.VietnamTime;

/**
 * Lời hẹn của hồ sơ, for the calendar: when days change, a leader sees which would move, and lets them or keeps them. What
 * waits for the citizen is reckoned by the calendar of the day on which it goes on, and so is asked for nothing.
 */
@Component
class PromisesOfDossiers implements Promises {
    private static final Actor PROGRAM = new Actor.Program("dossier.follow-calendar");

    private final RunningPromises running;
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Docket docket;
    private final Clock clock;

    PromisesOfDossiers(RunningPromises running, Dossiers dossiers, Catalogue catalogue, Docket docket, Clock clock) {
        this.running = running;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.docket = docket;
        this.clock = clock;
    }

    @Override
    public String room() {
        return "dossier";
    }

    @Override
    public List<Promise> running(LocalDate from, LocalDate until, Optional<AgencyId> agency) {
        return running.between(begin(from), begin(until.plusDays(1)), agency).stream()
                .flatMap(each -> promise(each).stream())
                .toList();
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(VietnamTime.ZONE).toInstant();
    }

    private Optional<Promise> promise(Running told) {
        return catalogue
                .revision(told.revision())
                .map(revision -> revision.procedure().terms())
                .flatMap(terms -> terms.by(told.channel())
                        .flatMap(Method::limit)
                        .map(limit -> new Promise(
                                told.dossier().value(),
                                told.code(),
                                told.desk(),
                                new Undertaking(
                                        told.accepted(),
                                        limit.limit(),
                                        limit.cutOff(),
                                        pauses(told, terms.onSupplement())),
                                told.due())));
    }

    /** Asked for only where there were any. */
    private List<Pause> pauses(Running told, PausePolicy onSupplement) {
        return told.waited()
                ? Halt.pauses(dossiers.passages(told.dossier()), onSupplement, clock.instant())
                : List.of();
    }

    @Override
    @Transactional
    public void move(Map<UUID, Instant> due) {
        // In one order, or two leaders who decide at once would wait for each other.
        due.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> move(new DossierId(each.getKey()), each.getValue()));
    }

    /** Where it is finished, waits or was put off meanwhile, nothing is left to move. */
    private void move(DossierId id, Instant until) {
        dossiers.lock(id)
                .map(dossier -> new Errand(PROGRAM, id, dossier.moves()))
                .ifPresent(errand -> docket.run(
                        errand,
                        Verb.RESCHEDULE,
                        (dossier, now) -> docket.enter(errand, dossier, dossier.reschedule(until, now))));
    }
}

package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Appointment;
import vn.motcua.dossier.DossierAccepted;
import vn.motcua.dossier.DossierEnded;
import vn.motcua.dossier.DossierFinished;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Maker;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Silence;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Fact;

/**
 * Sổ theo dõi: how every verb goes. The row is locked, leave is asked, a state older than the present is told, the move is
 * made, written down and told to the log. To be called in the verb's transaction.
 */
@Component
class Docket {
    private final Dossiers dossiers;
    private final Leaves leaves;
    private final AlarmClock alarmClock;
    private final SilenceClock silenceClock;
    private final EventLog log;
    private final Clock clock;

    Docket(
            Dossiers dossiers,
            Leaves leaves,
            AlarmClock alarmClock,
            SilenceClock silenceClock,
            EventLog log,
            Clock clock) {
        this.dossiers = dossiers;
        this.leaves = leaves;
        this.alarmClock = alarmClock;
        this.silenceClock = silenceClock;
        this.log = log;
        this.clock = clock;
    }

    /** What a verb does once it may. */
    @FunctionalInterface
    interface Step {
        Handled take(Dossier dossier, Instant now);
    }

    Handled run(Errand errand, Verb verb, Step step) {
        var locked = dossiers.lock(errand.dossier());
        if (locked.isEmpty()) {
            return new Handled.Unknown();
        }
        var dossier = locked.get();
        var isPresent = dossier.moves() == errand.seen();
        // Whoever acts on what they saw is judged by that, or the slower of two would be told a post they do not need.
        var passages = isPresent && !verb.looksBack() ? List.<Passage>of() : dossiers.passages(dossier.id());
        var leave = Leave.toMake(verb, dossier, custody(verb, dossier, upTo(errand.seen(), passages)));
        if (leaves.decide(errand.by(), leave, dossier) instanceof Decision.Refused refused) {
            return new Handled.NotAllowed(refused);
        }
        if (!isPresent) {
            return overtaken(errand, verb, dossier, numbered(passages, errand.seen() + 1));
        }
        return errand.isFitFor(verb) ? take(verb, dossier, step) : new Handled.ReasonNeeded();
    }

    /** Once the law has decided nobody else does, though it may take the program a minute to write that down. */
    private Handled take(Verb verb, Dossier dossier, Step step) {
        var now = clock.instant();
        return silenceClock
                .of(dossier)
                .filter(silence -> verb != Verb.DEEM && silence.isOver(now))
                .flatMap(Silence::until)
                .<Handled>map(since -> new Handled.NotPossible(new Outcome.LawDecides(since)))
                .orElseGet(() -> step.take(dossier, now));
    }

    /** Enters the move, if it was one. */
    Handled enter(Errand errand, Dossier before, Outcome outcome) {
        if (!(outcome instanceof Outcome.Moved(var verb, var after))) {
            return new Handled.NotPossible(outcome);
        }
        dossiers.move(before, after, Passage.to(after, verb, Maker.of(errand.by()), errand.note()));
        alarmClock.follow(before, after);
        silenceClock.follow(before, after);
        log.append(Leave.actor(verb, errand.by(), before), fact(verb, before, after));
        return new Handled.Done(after);
    }

    /** The same request sent twice is answered alike; anything else was overtaken. */
    private static Handled overtaken(Errand errand, Verb verb, Dossier dossier, Optional<Passage> next) {
        return next.filter(passage -> passage.verb() == verb
                                && passage.by().equals(errand.by().who()))
                        .isPresent()
                ? new Handled.Done(dossier)
                : new Handled.Overtaken(dossier);
    }

    private static List<Passage> upTo(int seen, List<Passage> passages) {
        return passages.stream().filter(passage -> passage.number() <= seen).toList();
    }

    private static Custody custody(Verb verb, Dossier dossier, List<Passage> seen) {
        return Passage.concernedBy(verb, seen).orElse(dossier.custody());
    }

    private static Optional<Passage> numbered(List<Passage> passages, int number) {
        return passages.stream().filter(passage -> passage.number() == number).findFirst();
    }

    /** A result that is put right is not another one: it was counted when there first was one. */
    private static Fact fact(Verb verb, Dossier before, Dossier after) {
        var desk = after.filing().desk();
        var stage = after.standing().stage();
        if (verb == Verb.ACCEPT) {
            return accepted(after, after.acceptance().orElseThrow());
        }
        if (stage == Stage.FINISHED && before.past().finished()) {
            return moved(verb, after);
        }
        return switch (stage) {
            case FINISHED -> new DossierFinished(after.id(), desk, isOnTime(after), verb == Verb.DEEM);
            case RETURNED, NOT_ACCEPTED, WITHDRAWN, STOPPED ->
                new DossierEnded(
                        after.id(), desk, stage.key(), after.acceptance().isPresent(), verb.key());
            case FILED, INCOMPLETE, REFUSAL_PROPOSED, IN_HAND, DRAFT_SHOWN, UNPAID -> moved(verb, after);
        };
    }

    private static Fact moved(Verb verb, Dossier after) {
        var standing = after.standing();
        return new DossierMoved(
                after.id(),
                verb.key(),
                standing.stage().key(),
                standing.atStep(),
                after.custody().agency());
    }

    private static Fact accepted(Dossier dossier, Acceptance acceptance) {
        var filing = dossier.filing();
        return new DossierAccepted(
                dossier.id(),
                acceptance.code().value(),
                filing.desk(),
                acceptance.at(),
                acceptance.due(),
                filing.channel().national(),
                filing.assisted());
    }

    private static boolean isOnTime(Dossier dossier) {
        return dossier.acceptance()
                .flatMap(Acceptance::due)
                .map(due -> Appointment.at(due).keptAt(dossier.custody().since()))
                .orElse(true);
    }
}

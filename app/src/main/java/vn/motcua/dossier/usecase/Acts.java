package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.InternalProcess.Kind;
import vn.motcua.dossier.model.Course;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Lifecycle;
import vn.motcua.dossier.model.Maker;
import vn.motcua.dossier.model.Next;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.ReturnWay;
import vn.motcua.dossier.model.Verb;
import vn.motcua.dossier.usecase.Apologising.Later;
import vn.motcua.shared.Actor;
import vn.motcua.shared.VietnamTime;

/**
 * Việc làm được: what somebody may do with a dossier as it stands, and what each act asks for. Pages and the API offer
 * this one list; whoever acts is asked everything anew, for meanwhile somebody may have been faster.
 */
@Component
public class Acts {
    private final Preparation preparation;
    private final Routing routing;
    private final Apologising apologising;
    private final ElectronicResults electronic;
    private final Leaves leaves;
    private final Clock clock;

    Acts(
            Preparation preparation,
            Routing routing,
            Apologising apologising,
            ElectronicResults electronic,
            Leaves leaves,
            Clock clock) {
        this.preparation = preparation;
        this.routing = routing;
        this.apologising = apologising;
        this.electronic = electronic;
        this.leaves = leaves;
        this.clock = clock;
    }

    /** In the order of the list of verbs. What time does by itself is nobody's act. */
    public List<Act> open(Actor by, Folder folder) {
        var who = Maker.of(by);
        if (who.isEmpty()) {
            return List.of();
        }
        var scene = new Scene(who.get(), folder, clock.instant());
        return Arrays.stream(Verb.values())
                .filter(verb -> !verb.isNoActOnOne()
                        && Lifecycle.allows(scene.dossier().standing().stage(), verb))
                .filter(verb -> mayMake(by, verb, folder))
                .flatMap(verb -> act(verb, scene).stream())
                .toList();
    }

    private boolean mayMake(Actor by, Verb verb, Folder folder) {
        var dossier = folder.dossier();
        var custody = verb.looksBack() ? Passage.concernedBy(verb, folder.way()) : Optional.of(dossier.custody());
        return custody.map(holder -> Leave.toMake(verb, dossier, holder))
                .filter(leave -> leaves.wouldAllow(by, leave, dossier))
                .isPresent();
    }

    private Optional<Act> act(Verb verb, Scene scene) {
        return switch (verb) {
            case ACCEPT -> Optional.of(acceptance(scene));
            case ASK -> Optional.of(Act.plain(verb, against(scene.asked())));
            case REFUSE -> Optional.of(Act.plain(verb, against(scene.refused())));
            case WITHDRAW, WITHDRAW_AT_DESK, STOP -> Optional.of(ending(verb, scene));
            case PUT_OFF -> apology(scene);
            case HAND_ON -> scene.step().map(step -> handOver(scene, step));
            case SEND_BACK -> scene.step().flatMap(step -> sendingBack(scene, step));
            case SEPARATE -> separation(scene);
            case GIVE_OUT -> Optional.of(Act.plain(verb, Optional.empty()).by(ways(scene)));
            case FILE,
                    COMPLETE,
                    PROPOSE_REFUSAL,
                    DISMISS_PROPOSAL,
                    RECALL,
                    CONFIRM,
                    OBJECT,
                    LET_PASS,
                    DEEM,
                    RESCHEDULE,
                    CHARGE,
                    PAY,
                    MERGE,
                    REOPEN -> Optional.of(Act.plain(verb, Optional.empty()));
        };
    }

    private List<ReturnWay> ways(Scene scene) {
        return electronic.ways(scene.dossier().filing().isPractice());
    }

    private static Act ending(Verb verb, Scene scene) {
        var dossier = scene.dossier();
        var tried = verb == Verb.STOP
                ? dossier.stop(verb, scene.course(), scene.now())
                : dossier.withdraw(verb, scene.course(), scene.now());
        return Act.plain(verb, against(tried));
    }

    /** What was stopped for another reason stays stopped. */
    private static Optional<Act> separation(Scene scene) {
        return Optional.of(Act.plain(Verb.SEPARATE, Optional.empty()))
                .filter(_ -> scene.folder().way().getLast().verb() == Verb.MERGE);
    }

    private Optional<Act> apology(Scene scene) {
        return apologising
                .draft(scene.folder(), scene.now())
                .map(later -> Act.plain(Verb.PUT_OFF, Optional.empty()).with(later));
    }

    private Act acceptance(Scene scene) {
        if (scene.folder().linked().filter(Linked::isWaiting).isPresent()) {
            return Act.plain(Verb.ACCEPT, against(new Outcome.Waits()));
        }
        return scene.course()
                .first()
                .map(step -> towards(Verb.ACCEPT, false, candidates(scene, step), Optional.empty()))
                .orElseGet(() -> Act.plain(Verb.ACCEPT, against(new Outcome.NoSuchStep())));
    }

    private Act handOver(Scene scene, int step) {
        var kind = scene.course().at(step).kind();
        var writes = Wordings.isWrittenAt(kind);
        var hindrance =
                kind == Kind.DECIDE && !preparation.isWritten(scene.dossier().id())
                        ? Optional.<Handled>of(new Handled.WordingNeeded())
                        : against(tried(scene, step));
        return scene.course()
                .after(step)
                .map(next -> towards(Verb.HAND_ON, writes, candidates(scene, next), hindrance))
                .orElseGet(() -> new Act(
                        Verb.HAND_ON, writes, Optional.empty(), List.of(), Optional.empty(), List.of(), hindrance));
    }

    /** Where one agency alone can take it nobody need choose; where none is known nobody can. */
    private static Act towards(Verb verb, boolean writes, Candidates candidates, Optional<Handled> hindrance) {
        var nowhere = Optional.<Handled>of(new Handled.WhichAgency(candidates))
                .filter(_ -> candidates.open().isEmpty());
        var choice = Optional.of(candidates).filter(Candidates::several);
        return new Act(verb, writes, choice, List.of(), Optional.empty(), List.of(), hindrance.or(() -> nowhere));
    }

    /** What the model would say to it; wherever it goes next, the answer is the same. */
    private Outcome tried(Scene scene, int step) {
        var dossier = scene.dossier();
        var preparers = preparation.by(dossier, scene.course(), step);
        var next = new Next(dossier.custody().agency(), scene.now(), scene::now);
        return dossier.handOn(scene.who(), scene.course(), preparers, next);
    }

    private Optional<Act> sendingBack(Scene scene, int step) {
        var visited = scene.folder().way().stream()
                .flatMap(passage -> passage.step().stream())
                .collect(Collectors.toSet());
        var steps =
                scene.course().before(step).stream().filter(visited::contains).toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Act(
                        Verb.SEND_BACK, false, Optional.empty(), steps, Optional.empty(), List.of(), Optional.empty()));
    }

    private Candidates candidates(Scene scene, int step) {
        var day = VietnamTime.dateOf(scene.now());
        return routing.candidates(scene.course().at(step), scene.folder().procedure(), scene.dossier(), day);
    }

    static Optional<Handled> against(Outcome outcome) {
        return outcome instanceof Outcome.Moved ? Optional.empty() : Optional.of(new Handled.NotPossible(outcome));
    }

    /** What is looked at: who, what and when. */
    private record Scene(Maker who, Folder folder, Instant now) {
        Dossier dossier() {
            return folder.dossier();
        }

        Course course() {
            return folder.course();
        }

        Outcome asked() {
            return dossier().askForMore(folder.way().stream().anyMatch(Passage::asksAtStep), now);
        }

        Outcome refused() {
            return dossier().refuse(who, now);
        }

        Optional<Integer> step() {
            return dossier().standing().atStep();
        }
    }

    /**
     * Việc.
     *
     * @param writes whether it may bring the words of what is to be decided
     * @param choice those that could take the next step, where somebody must choose one
     * @param steps those to which it can be sent back
     * @param later what was drafted to promise anew, where that is what it does
     * @param ways by which a result can be given, where that is what it does
     * @param hindrance what whoever did it now would be answered instead of done; empty if nothing stands in the way
     */
    public record Act(
            Verb verb,
            boolean writes,
            Optional<Candidates> choice,
            List<Integer> steps,
            Optional<Later> later,
            List<ReturnWay> ways,
            Optional<Handled> hindrance) {
        public Act {
            steps = List.copyOf(steps);
            ways = List.copyOf(ways);
        }

        static Act plain(Verb verb, Optional<Handled> hindrance) {
            return new Act(verb, false, Optional.empty(), List.of(), Optional.empty(), List.of(), hindrance);
        }

        Act with(Later drafted) {
            return new Act(verb, writes, choice, steps, Optional.of(drafted), ways, hindrance);
        }

        Act by(List<ReturnWay> open) {
            return new Act(verb, writes, choice, steps, later, open, hindrance);
        }
    }
}

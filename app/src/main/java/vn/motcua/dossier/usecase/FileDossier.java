package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierFiled;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.PublicCode;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Filing;
import vn.motcua.dossier.model.Helping;
import vn.motcua.dossier.model.Likeness;
import vn.motcua.dossier.model.Proxy;
import vn.motcua.form.Mistake;
import vn.motcua.identity.Representation.Represented;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Text;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/** Nộp hồ sơ. */
@Component
public class FileDossier {
    /** The most characters of why something is filed although another is open. */
    public static final int LONGEST_REASON = 500;

    private final Drawer drawer;
    private final Entering entering;
    private final Requirements requirements;
    private final DraftLeave leave;
    private final EventLog log;
    private final Clock clock;

    FileDossier(
            Drawer drawer, Entering entering, Requirements requirements, DraftLeave leave, EventLog log, Clock clock) {
        this.drawer = drawer;
        this.entering = entering;
        this.requirements = requirements;
        this.leave = leave;
        this.log = log;
        this.clock = clock;
    }

    /** Files a draft. Filed twice, by a double tap or by two telephones, it makes one dossier. */
    @Transactional
    public Outcome file(Actor by, DraftId id) {
        return file(by, id, "");
    }

    /** @param typed why it is filed although another is open that asks for the same; empty where nothing was said */
    @Transactional
    public Outcome file(Actor by, DraftId id, String typed) {
        var reason = Text.clean(typed);
        var draft = drawer.lock(id);
        if (draft.isEmpty()) {
            return new Outcome.Unknown();
        }
        var refusal = leave.toFile(by, draft.get());
        if (refusal.isPresent()) {
            return new Outcome.NotAllowed(refusal.get());
        }
        return draft.get()
                .filedAs()
                .map(entering::entered)
                .<Outcome>map(entered -> new Outcome.Filed(entered.dossier(), entered.secret()))
                .orElseGet(() -> file(by, draft.get(), reason));
    }

    private Outcome file(Actor by, Draft draft, String reason) {
        var now = clock.instant();
        var today = VietnamTime.dateOf(now);
        if (requirements.isBehind(draft, today)) {
            return new Outcome.Behind();
        }
        var wanting = requirements.of(by, draft, today);
        if (wanting.obstacle().isPresent()) {
            return new Outcome.NotOffered(wanting.obstacle().get());
        }
        if (!wanting.checked().isSound() || !wanting.papers().isEmpty()) {
            return new Outcome.Incomplete(wanting.checked().mistakes(), wanting.papers());
        }
        var answers = wanting.checked().answers();
        var request = draft.request();
        var form = requirements.form(requirements.procedure(draft));
        var likeness = Likeness.of(request.procedure(), request.owner(), by.practises(), form, answers);
        var alike = entering.alike(by, likeness);
        if (!alike.isNothing() && (reason.isEmpty() || reason.length() > LONGEST_REASON)) {
            return new Outcome.Alike(alike.seen(), alike.others());
        }
        var told = alike.isNothing() ? "" : reason;
        return filed(by, draft, entering.enter(() -> drawn(by, draft, now), answers, likeness, told));
    }

    private Outcome filed(Actor by, Draft draft, Entering.Entered entered) {
        var dossier = entered.dossier();
        drawer.filed(draft, dossier.id());
        log.append(by.actingFor(dossier.filing().owner()), fact(dossier));
        return new Outcome.Filed(dossier, entered.secret());
    }

    private Dossier drawn(Actor by, Draft draft, Instant now) {
        var behalf = leave.toFileFor(by, draft.request().owner());
        var helped = leave.helped(draft);
        var manner = new Manner(
                channel(draft, helped),
                behalf.map(each -> new Proxy(draft.request().begunBy(), each.mandate())),
                behalf.filter(Represented::helped).isPresent() || !helped.isEmpty());
        return Dossier.filed(new DossierId(Uuid7.at(now)), filing(code(by), draft, manner, now));
    }

    /** What a clerk typed was filed at the desk, whoever sent it off; unless it can be filed online alone. */
    private Channel channel(Draft draft, Set<Helping> helped) {
        return helped.contains(Helping.CLERK)
                        && requirements
                                .procedure(draft)
                                .terms()
                                .by(Channel.DIRECT)
                                .isPresent()
                ? Channel.DIRECT
                : Channel.ONLINE;
    }

    private static PublicCode code(Actor by) {
        return by.practises() ? PublicCode.forPractice() : PublicCode.random();
    }

    private static Filing filing(PublicCode code, Draft draft, Manner manner, Instant now) {
        var request = draft.request();
        return new Filing(
                code,
                request.procedure(),
                request.revision(),
                request.owner(),
                request.desk(),
                draft.situation(),
                manner.channel(),
                manner.proxy(),
                manner.assisted(),
                now);
    }

    /** Cách nộp. */
    private record Manner(Channel channel, Optional<Proxy> proxy, boolean assisted) {}

    private static DossierFiled fact(Dossier dossier) {
        var filing = dossier.filing();
        return new DossierFiled(
                dossier.id(),
                filing.revision().value(),
                filing.procedure().value(),
                filing.desk(),
                filing.channel().national(),
                filing.assisted());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param secret the four digits that go with the code; shown to its owner */
        record Filed(Dossier dossier, String secret) implements Outcome {
            @Override
            public String toString() {
                return "Filed[" + dossier.id() + "]";
            }
        }

        /**
         * @param mistakes what must be put right
         * @param papers the components that are still wanting
         */
        record Incomplete(List<Mistake> mistakes, List<Integer> papers) implements Outcome {
            public Incomplete {
                mistakes = List.copyOf(mistakes);
                papers = List.copyOf(papers);
            }
        }

        /**
         * Open dossiers ask for the same: it is filed all the same once it is said why.
         *
         * @param seen those that whoever files may look at, oldest first
         * @param others how many more there are, of which they are told nothing
         */
        record Alike(List<Dossier> seen, int others) implements Outcome {
            public Alike {
                seen = List.copyOf(seen);
            }
        }

        record NotOffered(Drafting.Reason reason) implements Outcome {}

        /** The procedure was revised since it was begun: {@link BringForward}. */
        record Behind() implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

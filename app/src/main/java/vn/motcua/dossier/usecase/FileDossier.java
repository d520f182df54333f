package vn.motcua.dossier.usecase;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import vn.motcua.dossier.model.Proxy;
import vn.motcua.form.Answers;
import vn.motcua.form.Mistake;
import vn.motcua.identity.Representation.Represented;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/** Nộp hồ sơ. */
@Component
public class FileDossier {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Drawer drawer;
    private final Dossiers dossiers;
    private final Requirements requirements;
    private final DraftLeave leave;
    private final EventLog log;
    private final Clock clock;

    FileDossier(
            Drawer drawer, Dossiers dossiers, Requirements requirements, DraftLeave leave, EventLog log, Clock clock) {
        this.drawer = drawer;
        this.dossiers = dossiers;
        this.requirements = requirements;
        this.leave = leave;
        this.log = log;
        this.clock = clock;
    }

    /** Files a draft. Filed twice, by a double tap or by two telephones, it makes one dossier. */
    @Transactional
    public Outcome file(Actor by, DraftId id) {
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
                .<Outcome>map(as -> new Outcome.Filed(dossiers.find(as).orElseThrow(), dossiers.secret(as)))
                .orElseGet(() -> file(by, draft.get()));
    }

    private Outcome file(Actor by, Draft draft) {
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
        var secret = String.format(Locale.ROOT, "%04d", RANDOM.nextInt(10_000));
        var dossier = entered(by, draft, secret, wanting.checked().answers(), now);
        drawer.filed(draft, dossier.id());
        log.append(by.actingFor(dossier.filing().owner()), fact(dossier));
        return new Outcome.Filed(dossier, secret);
    }

    /** Of thirty billion public codes, one that is drawn was drawn before now and then; then another is drawn. */
    private Dossier entered(Actor by, Draft draft, String secret, Answers answers, Instant now) {
        var behalf = leave.toFileFor(by, draft.request().owner());
        while (true) {
            var dossier = Dossier.filed(new DossierId(Uuid7.at(now)), filing(code(by), draft, behalf, now));
            if (dossiers.add(dossier, secret, answers)) {
                return dossier;
            }
        }
    }

    private static PublicCode code(Actor by) {
        return by.practises() ? PublicCode.forPractice() : PublicCode.random();
    }

    private static Filing filing(PublicCode code, Draft draft, Optional<Represented> behalf, Instant now) {
        var request = draft.request();
        return new Filing(
                code,
                request.procedure(),
                request.revision(),
                request.owner(),
                request.desk(),
                draft.situation(),
                Channel.ONLINE,
                behalf.map(each -> new Proxy(request.begunBy(), each.mandate())),
                behalf.filter(Represented::helped).isPresent(),
                now);
    }

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

        record NotOffered(Drafting.Reason reason) implements Outcome {}

        /** The procedure was revised since it was begun: {@link BringForward}. */
        record Behind() implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

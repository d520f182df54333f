package vn.motcua.dossier.usecase;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.TacitDecision;
import vn.motcua.dossier.DossierWarned;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Outcome;
import vn.motcua.dossier.model.Rung;
import vn.motcua.dossier.model.Silence;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.EventLog;

/**
 * Quyết định do im lặng: enters what the law decides where nobody did in its time, once, with the law that says so. It is the
 * result: its owner is told and may fetch it, and the leader is told as well.
 */
@Component
class DecideBySilence {
    private final Docket docket;
    private final SilenceClock silenceClock;
    private final Silences silences;
    private final SilenceWords words;
    private final PinnedProcedures procedures;
    private final EventLog log;

    DecideBySilence(
            Docket docket,
            SilenceClock silenceClock,
            Silences silences,
            SilenceWords words,
            PinnedProcedures procedures,
            EventLog log) {
        this.docket = docket;
        this.silenceClock = silenceClock;
        this.silences = silences;
        this.words = words;
        this.procedures = procedures;
        this.log = log;
    }

    /** Said by the program. What was reckoned before by another calendar is reckoned anew, and may lie ahead again. */
    @Transactional
    public Handled decide(Errand errand) {
        return docket.run(errand, Verb.DEEM, (dossier, now) -> {
            var silence = silenceClock.of(dossier);
            var until = silence.flatMap(Silence::until);
            if (until.isEmpty()) {
                silences.expect(dossier.id(), until);
                return new Handled.NotPossible(
                        new Outcome.NotFromHere(dossier.standing().stage()));
            }
            if (now.isBefore(until.get())) {
                silences.expect(dossier.id(), until);
            }
            return decide(errand, dossier, new Reached(silence.get().law(), until.get(), now));
        });
    }

    private Handled decide(Errand errand, Dossier dossier, Reached reached) {
        var outcome = dossier.deem(reached.until(), reached.now());
        if (outcome instanceof Outcome.Moved) {
            words.write(dossier, reached.law(), reached.until(), reached.now());
            tell(errand, dossier, reached);
        }
        var cited = new Errand(
                errand.by(), errand.dossier(), errand.seen(), reached.law().basis());
        return docket.enter(cited, dossier, outcome);
    }

    /** In practice nobody who serves is troubled. */
    private void tell(Errand errand, Dossier dossier, Reached reached) {
        if (dossier.filing().isPractice()) {
            return;
        }
        var filing = dossier.filing();
        var custody = dossier.custody();
        silences.enter(new Silences.Struck(
                dossier.id(),
                dossier.code(),
                filing.procedure(),
                filing.revision(),
                reached.law().meaning(),
                reached.until(),
                custody));
        log.append(
                errand.by(),
                new DossierWarned(
                        dossier.id(),
                        dossier.code(),
                        Rung.SILENCE_STRUCK.key(),
                        reached.until(),
                        custody.agency(),
                        custody.role(),
                        procedures.field(dossier)));
    }

    /** Hết thời hạn im lặng. */
    private record Reached(TacitDecision law, Instant until, Instant now) {}
}

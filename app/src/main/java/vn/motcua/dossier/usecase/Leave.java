package vn.motcua.dossier.usecase;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;

/** Phận sự: what one must be allowed, and at which agency, to make a move. Asked before it is made and before it is offered. */
record Leave(String action, AgencyId agency) {
    private static final Set<String> OWNERS = Set.of(
            DossierPolicy.ANSWER,
            DossierPolicy.WITHDRAW,
            DossierPolicy.CHOOSE_RETURN,
            DossierPolicy.ASK_OFFICE,
            DossierPolicy.SEE_OWN,
            DossierPolicy.SEE_RECEIPT);

    private static final Set<Verb> OWNERS_VERBS = Set.of(Verb.COMPLETE, Verb.CONFIRM, Verb.OBJECT, Verb.WITHDRAW);

    private static final Map<Verb, String> AT_DESK = Map.of(
            Verb.FILE, DossierPolicy.FILE,
            Verb.GIVE_OUT, DossierPolicy.RETURN,
            Verb.RESCHEDULE, DossierPolicy.RESCHEDULE,
            Verb.PAY, DossierPolicy.RECORD_PAYMENT,
            Verb.WITHDRAW_AT_DESK, DossierPolicy.WITHDRAW_AT_DESK);

    /** @param custody who had the dossier when it was last seen by whoever asks; otherwise as {@link Passage#concernedBy} tells */
    static Leave toMake(Verb verb, Dossier dossier, Custody custody) {
        var desk = dossier.filing().desk();
        return switch (verb) {
            case FILE, GIVE_OUT, RESCHEDULE, PAY, WITHDRAW_AT_DESK ->
                new Leave(Objects.requireNonNull(AT_DESK.get(verb)), desk);
            case ACCEPT, PROPOSE_REFUSAL -> new Leave(DossierPolicy.RECEIVE, desk);
            case ASK ->
                dossier.acceptance().isPresent()
                        ? new Leave(DossierPolicy.handleAs(custody.role()), custody.agency())
                        : new Leave(DossierPolicy.RECEIVE, desk);
            case DISMISS_PROPOSAL, REFUSE -> new Leave(DossierPolicy.REFUSE, desk);
            case REOPEN -> new Leave(DossierPolicy.REOPEN, custody.agency());
            case MERGE, SEPARATE -> new Leave(DossierPolicy.MERGE, custody.agency());
            case PUT_OFF -> new Leave(DossierPolicy.PUT_OFF, custody.agency());
            case HAND_ON, SEND_BACK, RECALL, CHARGE ->
                new Leave(DossierPolicy.handleAs(custody.role()), custody.agency());
            // What was never accepted no leader has seen: the head of the desk closes it.
            case STOP ->
                dossier.acceptance().isPresent()
                        ? new Leave(DossierPolicy.STOP, custody.agency())
                        : new Leave(DossierPolicy.REFUSE, desk);
            case COMPLETE, CONFIRM, OBJECT -> new Leave(DossierPolicy.ANSWER, custody.agency());
            case WITHDRAW -> new Leave(DossierPolicy.WITHDRAW, custody.agency());
            case LET_PASS, DEEM -> new Leave(DossierPolicy.byTime(verb), custody.agency());
        };
    }

    /** Who answers an office, or looks at what is theirs, does so as the owner or for them; officers act in office. */
    Actor acting(Actor by, Dossier dossier) {
        return OWNERS.contains(action) ? by.actingFor(dossier.filing().owner()) : by;
    }

    /** The same by what is done. What the program does with a dossier made for practice is practice. */
    static Actor actor(Verb verb, Actor by, Dossier dossier) {
        if (by instanceof Actor.Program program) {
            return new Actor.Program(program.task(), dossier.filing().isPractice());
        }
        return OWNERS_VERBS.contains(verb) ? by.actingFor(dossier.filing().owner()) : by;
    }

    Concerning over(Dossier dossier) {
        var filing = dossier.filing();
        return new Concerning(Optional.of(dossier.id().value()), Optional.of(agency), Optional.of(filing.owner()))
                .inPractice(filing.isPractice());
    }
}

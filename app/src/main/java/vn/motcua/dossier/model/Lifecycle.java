package vn.motcua.dossier.model;

import static vn.motcua.dossier.model.Stage.DRAFT_SHOWN;
import static vn.motcua.dossier.model.Stage.FILED;
import static vn.motcua.dossier.model.Stage.FINISHED;
import static vn.motcua.dossier.model.Stage.INCOMPLETE;
import static vn.motcua.dossier.model.Stage.IN_HAND;
import static vn.motcua.dossier.model.Stage.NOT_ACCEPTED;
import static vn.motcua.dossier.model.Stage.REFUSAL_PROPOSED;
import static vn.motcua.dossier.model.Stage.RETURNED;
import static vn.motcua.dossier.model.Stage.STOPPED;
import static vn.motcua.dossier.model.Stage.UNPAID;
import static vn.motcua.dossier.model.Stage.WITHDRAWN;

import java.util.List;
import vn.motcua.shared.LegalBasis;

/** Vòng đời của hồ sơ: every move there is. What is not in the list cannot be done; the documentation is printed from it. */
@LegalBasis("Nghị định 118/2025/NĐ-CP, Điều 17, 18, 21, 22 và 24; Thông tư 03/2025/TT-VPCP")
public final class Lifecycle {
    private static final List<Move> MOVES = List.of(
            new Move(FILED, Verb.ACCEPT, IN_HAND),
            new Move(FILED, Verb.ASK, INCOMPLETE),
            new Move(INCOMPLETE, Verb.COMPLETE, FILED),
            new Move(FILED, Verb.PROPOSE_REFUSAL, REFUSAL_PROPOSED),
            new Move(REFUSAL_PROPOSED, Verb.DISMISS_PROPOSAL, FILED),
            new Move(REFUSAL_PROPOSED, Verb.REFUSE, NOT_ACCEPTED),
            new Move(IN_HAND, Verb.HAND_ON, IN_HAND),
            new Move(IN_HAND, Verb.HAND_ON, DRAFT_SHOWN),
            new Move(IN_HAND, Verb.HAND_ON, FINISHED),
            new Move(IN_HAND, Verb.ASK, INCOMPLETE),
            new Move(INCOMPLETE, Verb.COMPLETE, IN_HAND),
            new Move(IN_HAND, Verb.SEND_BACK, IN_HAND),
            new Move(IN_HAND, Verb.RECALL, IN_HAND),
            new Move(DRAFT_SHOWN, Verb.CONFIRM, IN_HAND),
            new Move(DRAFT_SHOWN, Verb.LET_PASS, IN_HAND),
            new Move(DRAFT_SHOWN, Verb.OBJECT, IN_HAND),
            new Move(IN_HAND, Verb.DEEM, FINISHED),
            new Move(DRAFT_SHOWN, Verb.DEEM, FINISHED),
            new Move(IN_HAND, Verb.CHARGE, UNPAID),
            new Move(UNPAID, Verb.PAY, IN_HAND),
            new Move(IN_HAND, Verb.PUT_OFF, IN_HAND),
            new Move(IN_HAND, Verb.RESCHEDULE, IN_HAND),
            new Move(DRAFT_SHOWN, Verb.RESCHEDULE, DRAFT_SHOWN),
            new Move(FILED, Verb.WITHDRAW, WITHDRAWN),
            new Move(INCOMPLETE, Verb.WITHDRAW, WITHDRAWN),
            new Move(REFUSAL_PROPOSED, Verb.WITHDRAW, WITHDRAWN),
            new Move(IN_HAND, Verb.WITHDRAW, WITHDRAWN),
            new Move(DRAFT_SHOWN, Verb.WITHDRAW, WITHDRAWN),
            new Move(UNPAID, Verb.WITHDRAW, WITHDRAWN),
            new Move(FILED, Verb.WITHDRAW_AT_DESK, WITHDRAWN),
            new Move(INCOMPLETE, Verb.WITHDRAW_AT_DESK, WITHDRAWN),
            new Move(REFUSAL_PROPOSED, Verb.WITHDRAW_AT_DESK, WITHDRAWN),
            new Move(IN_HAND, Verb.WITHDRAW_AT_DESK, WITHDRAWN),
            new Move(DRAFT_SHOWN, Verb.WITHDRAW_AT_DESK, WITHDRAWN),
            new Move(UNPAID, Verb.WITHDRAW_AT_DESK, WITHDRAWN),
            new Move(INCOMPLETE, Verb.STOP, STOPPED),
            new Move(IN_HAND, Verb.STOP, STOPPED),
            new Move(DRAFT_SHOWN, Verb.STOP, STOPPED),
            new Move(UNPAID, Verb.STOP, STOPPED),
            new Move(FILED, Verb.MERGE, STOPPED),
            new Move(INCOMPLETE, Verb.MERGE, STOPPED),
            new Move(IN_HAND, Verb.MERGE, STOPPED),
            new Move(DRAFT_SHOWN, Verb.MERGE, STOPPED),
            new Move(UNPAID, Verb.MERGE, STOPPED),
            new Move(STOPPED, Verb.SEPARATE, FILED),
            new Move(STOPPED, Verb.SEPARATE, INCOMPLETE),
            new Move(STOPPED, Verb.SEPARATE, IN_HAND),
            new Move(STOPPED, Verb.SEPARATE, DRAFT_SHOWN),
            new Move(STOPPED, Verb.SEPARATE, UNPAID),
            new Move(FINISHED, Verb.GIVE_OUT, RETURNED),
            new Move(FINISHED, Verb.REOPEN, IN_HAND),
            new Move(RETURNED, Verb.REOPEN, IN_HAND));

    private Lifecycle() {}

    public static List<Move> moves() {
        return MOVES;
    }

    public static boolean allows(Stage from, Verb verb, Stage to) {
        return MOVES.contains(new Move(from, verb, to));
    }

    /** Whether something can be done with a dossier that stands there. */
    public static boolean allows(Stage from, Verb verb) {
        return MOVES.stream().anyMatch(move -> move.from() == from && move.verb() == verb);
    }

    /** Bước chuyển. */
    public record Move(Stage from, Verb verb, Stage to) {}
}

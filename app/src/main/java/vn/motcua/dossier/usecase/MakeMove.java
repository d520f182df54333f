package vn.motcua.dossier.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.AgencyId;

/** Làm một việc by its name: how pages and the API reach what people do with a dossier. Each verb is its own transaction. */
@Component
public class MakeMove {
    private final AcceptDossier accept;
    private final ReceiveDossier receive;
    private final HandleDossier handle;
    private final GiveOutResult giveOut;
    private final CompleteDossier complete;
    private final AnswerDossier answer;

    MakeMove(
            AcceptDossier accept,
            ReceiveDossier receive,
            HandleDossier handle,
            GiveOutResult giveOut,
            CompleteDossier complete,
            AnswerDossier answer) {
        this.accept = accept;
        this.receive = receive;
        this.handle = handle;
        this.giveOut = giveOut;
        this.complete = complete;
        this.answer = answer;
    }

    /** Empty where nobody is asked: filing begins a dossier, and time lets pass by itself. */
    public Optional<Handled> make(Verb verb, Errand errand, Given given) {
        return switch (verb) {
            case ACCEPT -> Optional.of(accept.accept(errand, given.to()));
            case ASK -> Optional.of(receive.askForMore(errand));
            case PROPOSE_REFUSAL -> Optional.of(receive.proposeRefusal(errand));
            case DISMISS_PROPOSAL -> Optional.of(receive.dismissProposal(errand));
            case REFUSE -> Optional.of(receive.refuse(errand));
            case HAND_ON -> Optional.of(handle.handOn(errand, given.wording(), given.to()));
            case SEND_BACK -> Optional.of(handle.sendBack(errand, given.backTo()));
            case RECALL -> Optional.of(handle.recall(errand));
            case GIVE_OUT -> Optional.of(giveOut.giveOut(errand));
            case COMPLETE -> Optional.of(complete.complete(errand));
            case CONFIRM -> Optional.of(answer.confirm(errand));
            case OBJECT -> Optional.of(answer.objectToDraft(errand));
            case FILE, LET_PASS -> Optional.empty();
        };
    }

    /**
     * Điều kèm theo an errand, as far as its verb asks for it.
     *
     * @param wording what is to be decided; empty leaves it as it is
     * @param to the agency chosen
     * @param backTo the step to which it is sent back; {@link #NOWHERE} where none was named
     */
    public record Given(String wording, Optional<AgencyId> to, int backTo) {
        public static final int NOWHERE = -1;
    }
}

package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Asker;
import vn.motcua.dossier.model.Handover;
import vn.motcua.dossier.model.Mark;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.AgencyId;

/** Làm một việc by its name: how pages and the API reach what people do with a dossier. Each verb is its own transaction. */
@Component
public class MakeMove {
    private final AtDesk desk;
    private final InHand hand;
    private final OfOwner owner;

    MakeMove(AtDesk desk, InHand hand, OfOwner owner) {
        this.desk = desk;
        this.hand = hand;
        this.owner = owner;
    }

    /** Empty where it is no act on one dossier: filing begins one, merging takes two, and time and the calendar act by themselves. */
    public Optional<Handled> make(Verb verb, Errand errand, Given given) {
        return switch (verb) {
            case ACCEPT -> Optional.of(desk.accept().accept(errand, given.to()));
            case ASK -> Optional.of(desk.receive().askForMore(errand, given.marks()));
            case PROPOSE_REFUSAL -> Optional.of(desk.receive().proposeRefusal(errand));
            case DISMISS_PROPOSAL -> Optional.of(desk.receive().dismissProposal(errand));
            case REFUSE -> Optional.of(desk.receive().refuse(errand));
            case GIVE_OUT -> Optional.of(desk.giveOut().giveOut(errand, given.handover()));
            case HAND_ON -> Optional.of(hand.handle().handOn(errand, given.wording(), given.to()));
            case SEND_BACK -> Optional.of(hand.handle().sendBack(errand, given.backTo()));
            case RECALL -> Optional.of(hand.handle().recall(errand));
            case CHARGE -> Optional.of(hand.charge().charge(errand, given.amount()));
            case PAY -> Optional.of(desk.charge().recordPayment(errand));
            case REOPEN -> Optional.of(hand.reopen().reopen(errand));
            case PUT_OFF -> Optional.of(hand.putOff().putOff(errand, given.days()));
            case STOP -> Optional.of(hand.end().stop(errand));
            case WITHDRAW_AT_DESK -> Optional.of(hand.end().withdrawAtDesk(errand, given.asker()));
            case COMPLETE -> Optional.of(owner.complete().complete(errand));
            case CONFIRM -> Optional.of(owner.answer().confirm(errand));
            case OBJECT -> Optional.of(owner.answer().objectToDraft(errand));
            case WITHDRAW -> Optional.of(owner.end().withdraw(errand));
            case SEPARATE -> Optional.of(hand.separate().separate(errand));
            case FILE, LET_PASS, DEEM, RESCHEDULE, MERGE -> Optional.empty();
        };
    }

    /** Tại bộ phận tiếp nhận. */
    @Component
    record AtDesk(AcceptDossier accept, ReceiveDossier receive, ChargeDossier charge, GiveOutResult giveOut) {}

    /** Nơi đang giải quyết. */
    @Component
    record InHand(
            HandleDossier handle,
            ChargeDossier charge,
            PutOffDossier putOff,
            EndDossier end,
            ReopenDossier reopen,
            SeparateDossiers separate) {}

    /** Người nộp. */
    @Component
    record OfOwner(CompleteDossier complete, AnswerDossier answer, EndDossier end) {}

    /**
     * Điều kèm theo an errand, as far as its verb asks for it.
     *
     * @param wording what is to be decided; empty leaves it as it is
     * @param to the agency chosen
     * @param backTo the step to which it is sent back; {@link #NOWHERE} where none was named
     * @param amount what is to be paid, in đồng; 0 where nothing was named
     * @param days by how many working days it is put off; 0 where nothing was named
     * @param marks what is wanting, each where it stands
     * @param asker who stands at the desk; empty where nobody was named
     * @param handover how the result was given; empty where that was not said
     */
    public record Given(
            String wording,
            Optional<AgencyId> to,
            int backTo,
            long amount,
            int days,
            List<Mark> marks,
            Optional<Asker> asker,
            Optional<Handover> handover) {
        public static final int NOWHERE = -1;
        public static final Given NOTHING = new Given("", Optional.empty(), NOWHERE, 0, 0);

        public Given {
            marks = List.copyOf(marks);
        }

        /** With nothing marked. */
        public Given(String wording, Optional<AgencyId> to, int backTo, long amount, int days) {
            this(wording, to, backTo, amount, days, List.of(), Optional.empty(), Optional.empty());
        }

        /** With nothing but who stands at the desk. */
        public static Given nothingBut(Asker asker) {
            return new Given("", Optional.empty(), NOWHERE, 0, 0, List.of(), Optional.of(asker), Optional.empty());
        }

        /** With nothing but what is wanting. */
        public static Given nothingBut(List<Mark> marks) {
            return new Given("", Optional.empty(), NOWHERE, 0, 0, marks, Optional.empty(), Optional.empty());
        }

        /** With nothing but how the result was given. */
        public static Given nothingBut(Handover handover) {
            return new Given("", Optional.empty(), NOWHERE, 0, 0, List.of(), Optional.empty(), Optional.of(handover));
        }
    }
}

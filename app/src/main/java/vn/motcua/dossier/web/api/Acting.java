package vn.motcua.dossier.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Asker;
import vn.motcua.dossier.model.Handover;
import vn.motcua.dossier.model.Mark;
import vn.motcua.dossier.model.ReturnWay;
import vn.motcua.dossier.model.Verb;
import vn.motcua.dossier.usecase.Errand;
import vn.motcua.dossier.usecase.Handled;
import vn.motcua.dossier.usecase.MakeMove;
import vn.motcua.dossier.usecase.MakeMove.Given;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Text;

/** From an act to its verb. */
@Component
class Acting {
    private final MakeMove makeMove;

    Acting(MakeMove makeMove) {
        this.makeMove = makeMove;
    }

    /** @param to the agency that the act names, if it does */
    Handled perform(Actor actor, DossierId dossier, Act act, Optional<AgencyId> to) {
        var errand = new Errand(actor, dossier, act.seen(), act.note().orElse(""));
        return makeMove.make(verb(act), errand, given(act, to)).orElseThrow();
    }

    private static Verb verb(Act act) {
        return switch (act) {
            case Act.Accept _ -> Verb.ACCEPT;
            case Act.Ask _ -> Verb.ASK;
            case Act.Complete _ -> Verb.COMPLETE;
            case Act.ProposeRefusal _ -> Verb.PROPOSE_REFUSAL;
            case Act.DismissProposal _ -> Verb.DISMISS_PROPOSAL;
            case Act.Refuse _ -> Verb.REFUSE;
            case Act.HandOn _ -> Verb.HAND_ON;
            case Act.SendBack _ -> Verb.SEND_BACK;
            case Act.Recall _ -> Verb.RECALL;
            case Act.Confirm _ -> Verb.CONFIRM;
            case Act.ObjectToDraft _ -> Verb.OBJECT;
            case Act.Charge _ -> Verb.CHARGE;
            case Act.Pay _ -> Verb.PAY;
            case Act.Withdraw _ -> Verb.WITHDRAW;
            case Act.WithdrawAtDesk _ -> Verb.WITHDRAW_AT_DESK;
            case Act.PutOff _ -> Verb.PUT_OFF;
            case Act.Stop _ -> Verb.STOP;
            case Act.Separate _ -> Verb.SEPARATE;
            case Act.Reopen _ -> Verb.REOPEN;
            case Act.GiveOut _ -> Verb.GIVE_OUT;
        };
    }

    private static Given given(Act act, Optional<AgencyId> to) {
        return switch (act) {
            case Act.HandOn on -> new Given(lines(on.wording().orElse("")), to, Given.NOWHERE, 0, 0);
            case Act.SendBack back -> new Given("", to, back.step(), 0, 0);
            case Act.Charge charge -> new Given("", to, Given.NOWHERE, charge.amount(), 0);
            case Act.PutOff off -> new Given("", to, Given.NOWHERE, 0, off.days());
            case Act.Ask ask -> Given.nothingBut(marks(ask));
            case Act.GiveOut out -> handover(out).map(Given::nothingBut).orElse(Given.NOTHING);
            case Act.WithdrawAtDesk at -> asker(at).map(Given::nothingBut).orElse(Given.NOTHING);
            case Act.Accept _ -> new Given("", to, Given.NOWHERE, 0, 0);
            case Act.Complete _,
                    Act.ProposeRefusal _,
                    Act.DismissProposal _,
                    Act.Refuse _,
                    Act.Recall _,
                    Act.Confirm _,
                    Act.ObjectToDraft _,
                    Act.Pay _,
                    Act.Withdraw _,
                    Act.Stop _,
                    Act.Separate _,
                    Act.Reopen _ -> Given.NOTHING;
        };
    }

    /** The code of the agency that an act names. */
    static Optional<String> to(Act act) {
        return switch (act) {
            case Act.Accept accept -> accept.to();
            case Act.HandOn on -> on.to();
            case Act.Ask _,
                    Act.Complete _,
                    Act.ProposeRefusal _,
                    Act.DismissProposal _,
                    Act.Refuse _,
                    Act.SendBack _,
                    Act.Recall _,
                    Act.Confirm _,
                    Act.ObjectToDraft _,
                    Act.Charge _,
                    Act.Pay _,
                    Act.PutOff _,
                    Act.Withdraw _,
                    Act.WithdrawAtDesk _,
                    Act.Stop _,
                    Act.Separate _,
                    Act.Reopen _,
                    Act.GiveOut _ -> Optional.empty();
        };
    }

    /** Whether every mark of it names a place, none twice, and says no more than fits a reason. */
    static boolean isReadable(Act act) {
        if (!(act instanceof Act.Ask ask)) {
            return true;
        }
        var sent = ask.marks().orElse(List.of());
        return marks(ask).stream().map(Mark::place).distinct().count() == sent.size();
    }

    private static List<Mark> marks(Act.Ask act) {
        return act.marks().orElse(List.of()).stream()
                .flatMap(mark -> mark.read().stream())
                .filter(mark -> mark.note().length() <= Errand.LONGEST_NOTE)
                .toList();
    }

    private static Optional<Asker> asker(Act.WithdrawAtDesk act) {
        return asker(act.asker(), act.name(), act.paper());
    }

    private static Optional<Asker> asker(Optional<String> who, Optional<String> name, Optional<String> paper) {
        return Arrays.stream(Asker.Kind.values())
                .filter(kind -> who.equals(Optional.of(kind.key())))
                .findFirst()
                .map(kind -> new Asker(kind, name.orElse(""), paper.orElse("")));
    }

    private static Optional<Handover> handover(Act.GiveOut act) {
        return act.way()
                .flatMap(ReturnWay::of)
                .map(way -> new Handover(
                        way,
                        asker(act.receiver(), act.name(), act.paper()),
                        act.parcel().orElse("")));
    }

    private static String lines(String text) {
        return text.lines().map(Text::clean).collect(Collectors.joining("\n")).strip();
    }
}

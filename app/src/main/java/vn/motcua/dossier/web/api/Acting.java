package vn.motcua.dossier.web.api;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.AcceptDossier;
import vn.motcua.dossier.usecase.AnswerDossier;
import vn.motcua.dossier.usecase.CompleteDossier;
import vn.motcua.dossier.usecase.Errand;
import vn.motcua.dossier.usecase.GiveOutResult;
import vn.motcua.dossier.usecase.HandleDossier;
import vn.motcua.dossier.usecase.Handled;
import vn.motcua.dossier.usecase.ReceiveDossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Text;

/** From an act to its verb. */
@Component
class Acting {
    private final AcceptDossier accept;
    private final ReceiveDossier receive;
    private final HandleDossier handle;
    private final AnswerDossier answer;
    private final CompleteDossier complete;
    private final GiveOutResult giveOut;

    Acting(
            AcceptDossier accept,
            ReceiveDossier receive,
            HandleDossier handle,
            AnswerDossier answer,
            CompleteDossier complete,
            GiveOutResult giveOut) {
        this.accept = accept;
        this.receive = receive;
        this.handle = handle;
        this.answer = answer;
        this.complete = complete;
        this.giveOut = giveOut;
    }

    /** @param to the agency that the act names, if it does */
    Handled perform(Actor actor, DossierId dossier, Act act, Optional<AgencyId> to) {
        var errand = new Errand(actor, dossier, act.seen(), act.note().orElse(""));
        return switch (act) {
            case Act.Accept _ -> accept.accept(errand, to);
            case Act.Ask _ -> receive.askForMore(errand);
            case Act.Complete _ -> complete.complete(errand);
            case Act.ProposeRefusal _ -> receive.proposeRefusal(errand);
            case Act.DismissProposal _ -> receive.dismissProposal(errand);
            case Act.Refuse _ -> receive.refuse(errand);
            case Act.HandOn on -> handle.handOn(errand, lines(on.wording().orElse("")), to);
            case Act.SendBack back -> handle.sendBack(errand, back.step());
            case Act.Recall _ -> handle.recall(errand);
            case Act.Confirm _ -> answer.confirm(errand);
            case Act.ObjectToDraft _ -> answer.objectToDraft(errand);
            case Act.GiveOut _ -> giveOut.giveOut(errand);
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
                    Act.GiveOut _ -> Optional.empty();
        };
    }

    private static String lines(String text) {
        return text.lines().map(Text::clean).collect(Collectors.joining("\n")).strip();
    }
}

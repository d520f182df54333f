package vn.motcua.dossier.usecase;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.document.Manuscript;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.usecase.PrintPaper.Manner;
import vn.motcua.shared.Actor;

/** Chép giấy: what the press is given for a paper, once it is written down which print of it this is. */
@Component
class Typing {
    private final Composing composing;
    private final ControlSlip controlSlip;
    private final EnterPrint enterPrint;

    Typing(Composing composing, ControlSlip controlSlip, EnterPrint enterPrint) {
        this.composing = composing;
        this.controlSlip = controlSlip;
        this.enterPrint = enterPrint;
    }

    /** Empty, and nothing entered, while there is nothing of which the paper could speak. */
    Optional<Manuscript> type(Actor by, PaperKind kind, Folder folder, Manner manner) {
        return Composing.subject(kind, folder).map(passage -> type(by, kind, folder, passage, manner));
    }

    private Manuscript type(Actor by, PaperKind kind, Folder folder, Passage passage, Manner manner) {
        var impression = enterPrint.enter(by, folder.dossier().id(), kind, passage.number());
        var facts = composing.compose(kind, folder, passage, impression, manner.site());
        var given = new HashMap<String, Object>(Map.of("facts", facts, "words", manner.words()));
        if (kind == PaperKind.CONTROL) {
            given.put("slip", controlSlip.lines(folder, manner.words()));
        }
        return new Manuscript("dossier/paper/" + kind.key(), given, facts.at());
    }
}

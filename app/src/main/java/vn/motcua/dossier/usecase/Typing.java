package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.document.Manuscript;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.usecase.LookAtPaper.Manner;

/** Chép giấy: what the press is given for a paper. */
@Component
class Typing {
    private final Composing composing;
    private final ControlSlip controlSlip;

    Typing(Composing composing, ControlSlip controlSlip) {
        this.composing = composing;
        this.controlSlip = controlSlip;
    }

    /** Empty while there is nothing of which the paper could speak. */
    Optional<Manuscript> type(PaperKind kind, Folder folder, Impression impression, Manner manner) {
        return Composing.subject(kind, folder).map(passage -> type(kind, folder, passage, impression, manner));
    }

    /** As it was when that move was the last one. */
    Manuscript type(PaperKind kind, Folder folder, Passage passage, Impression impression, Manner manner) {
        var sheet = sheet(kind, folder, passage, impression, manner);
        var given = Map.<String, Object>of("facts", sheet.facts(), "slip", sheet.slip(), "words", manner.words());
        return new Manuscript(
                "dossier/paper/" + kind.key(), given, sheet.facts().at());
    }

    /** One paper as it was when that move was the last one: whenever it is typed it is the same. */
    PrintedSheet sheet(PaperKind kind, Folder folder, Passage passage, Impression impression, Manner manner) {
        var slip = kind == PaperKind.CONTROL
                ? controlSlip.lines(folder.upTo(passage), manner.words())
                : List.<SlipLine>of();
        return new PrintedSheet(composing.compose(kind, folder, passage, impression, manner.site()), slip);
    }
}

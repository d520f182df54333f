package vn.motcua.dossier.usecase;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.usecase.LookAtPaper.Manner;
import vn.motcua.dossier.usecase.PrintRuns.Sheet;

/** Chép từng tờ of a file of many: the paper as it was asked for, whatever has become of its dossier since. */
@Component
class PrintRunSheets {
    private final SeeDossier seeDossier;
    private final Dossiers dossiers;
    private final Typing typing;

    PrintRunSheets(SeeDossier seeDossier, Dossiers dossiers, Typing typing) {
        this.seeDossier = seeDossier;
        this.dossiers = dossiers;
        this.typing = typing;
    }

    /** Whoever asked for it was let see it then. */
    PrintedSheet type(PaperKind kind, Sheet sheet, Manner manner) {
        var folder = seeDossier.folder(dossiers.find(sheet.dossier()).orElseThrow());
        var passage = folder.way().stream()
                .filter(move -> move.number() == sheet.move())
                .findFirst()
                .orElseThrow();
        return typing.sheet(kind, folder, passage, sheet.impression(), manner);
    }
}

package vn.motcua.dossier.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.document.Files;
import vn.motcua.dossier.DraftId;
import vn.motcua.shared.Actor;

/** Dọn ngăn: papers for a case that was not chosen in the end go nowhere, and nobody keeps them. */
@Component
class Clearing {
    private final Drawer drawer;
    private final Files files;

    Clearing(Drawer drawer, Files files) {
        this.drawer = drawer;
        this.files = files;
    }

    /** @param into what the draft has become */
    void clear(Actor by, DraftId draft, List<Entering.Entered> into) {
        var dossiers = into.stream().map(entered -> entered.dossier().id()).toList();
        drawer.emptied(draft, dossiers).forEach(file -> files.discard(by, file));
    }
}

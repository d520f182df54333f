package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.Fact;

/** Lượt in được hủy: what was asked for in one file was given up before it was there, and none of its papers was printed. */
@Fact.Name("dossier.print-run-cancelled")
public record PrintRunCancelled(UUID run) implements Fact {
    @Override
    public UUID subject() {
        return run;
    }
}

package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Lượt in hàng loạt: an officer asked for the papers of many dossiers in one file.
 *
 * @param paper the key of their kind
 * @param sheets how many
 */
@Fact.Name("dossier.print-run-begun")
public record PrintRunBegun(UUID run, String paper, int sheets) implements Fact {
    @Override
    public UUID subject() {
        return run;
    }
}

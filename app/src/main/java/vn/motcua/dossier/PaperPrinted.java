package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Giấy của cơ quan được in.
 *
 * @param paper the key of its kind
 * @param move the number of the move of which it speaks
 * @param number which print of it this is, from 1; each after the first bears the mark of a copy
 */
@Fact.Name("dossier.paper-printed")
public record PaperPrinted(DossierId dossier, String paper, int move, int number) implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}

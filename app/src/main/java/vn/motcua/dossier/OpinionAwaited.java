package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Còn chờ ý kiến: an answer is nearly due, or is due and has not come.
 *
 * @param number of the question, from 1
 * @param late whether it is due
 */
@Fact.Name("dossier.opinion-awaited")
public record OpinionAwaited(DossierId dossier, int number, boolean late) implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}

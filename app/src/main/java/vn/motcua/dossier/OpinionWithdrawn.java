package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Thôi xin ý kiến: the question was taken back before it was answered.
 *
 * @param number of the question, from 1
 */
@Fact.Name("dossier.opinion-withdrawn")
public record OpinionWithdrawn(DossierId dossier, int number) implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}

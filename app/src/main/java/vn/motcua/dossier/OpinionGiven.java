package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.shared.Fact;

/**
 * Đã cho ý kiến: the office that was asked answered.
 *
 * @param number of the question, from 1
 */
@Fact.Name("dossier.opinion-given")
public record OpinionGiven(DossierId dossier, int number) implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}

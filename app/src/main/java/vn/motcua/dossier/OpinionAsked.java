package vn.motcua.dossier;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;
import vn.motcua.shared.Role;

/**
 * Đã xin ý kiến: whoever has a dossier in hand asked another office what it thinks.
 *
 * @param number of the question, from 1
 * @param agency who is asked
 * @param role whose turn it is there
 * @param due by when an answer is asked for
 */
@Fact.Name("dossier.opinion-asked")
public record OpinionAsked(DossierId dossier, int number, AgencyId agency, Role role, Instant due) implements Fact {
    @Override
    public UUID subject() {
        return dossier.value();
    }
}

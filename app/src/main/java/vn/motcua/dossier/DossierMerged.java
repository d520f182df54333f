package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Fact;

/**
 * Hồ sơ trùng được gộp: what was asked for twice goes on in one dossier, and is one case in every figure.
 *
 * @param kept the one that goes on
 * @param duplicate the one that has ended
 * @param desk that took the duplicate in
 * @param accepted when the duplicate was accepted, and so counted as received; empty if it never was
 * @param channel by which the duplicate came, by its national number
 * @param assisted whether somebody helped to file the duplicate
 */
@Fact.Name("dossier.merged")
public record DossierMerged(
        DossierId kept, DossierId duplicate, AgencyId desk, Optional<Instant> accepted, int channel, boolean assisted)
        implements Fact {
    @Override
    public UUID subject() {
        return kept.value();
    }
}

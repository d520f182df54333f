package vn.motcua.catalogue.spi;

import java.time.Instant;
import java.util.Set;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.FeeSchedule.Exemption;

/**
 * Một hồ sơ đã nhận, as far as a rehearsal needs it: nothing about the person but the groups that pay nothing.
 *
 * @param reference its official code
 * @param papersCase which case of the papers, counted from nought
 */
public record PastDossier(String reference, Instant received, Channel channel, int papersCase, Set<Exemption> groups) {
    public PastDossier {
        groups = Set.copyOf(groups);
        if (papersCase < 0) {
            throw new IllegalArgumentException("a case before the first");
        }
    }
}

package vn.motcua.identity;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.identity.spi.QuietHours;
import vn.motcua.identity.spi.Way;
import vn.motcua.shared.Phone;

/**
 * Cách nhận tin: how a person is told what becomes of their dossiers.
 *
 * @param ways those they chose; none where they want to hear nothing. Those that lead to a telephone hold only while there is
 *     one
 * @param phone the one they have shown to be theirs
 * @param quiet their own; those of the house where they have none
 * @param digest whether an officer is written to each working morning about what waits for them
 */
public record NoticeChoice(Set<Way> ways, Optional<Phone> phone, Optional<QuietHours> quiet, boolean digest) {
    /** What holds until somebody chooses: letters, which cost and disturb nobody. */
    public static final NoticeChoice LETTERS =
            new NoticeChoice(Set.of(Way.MAIL), Optional.empty(), Optional.empty(), true);

    public NoticeChoice {
        var reachable = phone.isPresent();
        ways = ways.stream().filter(way -> reachable || !way.isByPhone()).collect(Collectors.toUnmodifiableSet());
    }
}

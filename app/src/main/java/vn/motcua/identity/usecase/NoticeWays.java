package vn.motcua.identity.usecase;

import java.util.Optional;
import java.util.Set;
import vn.motcua.identity.NoticeChoices;
import vn.motcua.identity.spi.QuietHours;
import vn.motcua.identity.spi.Way;
import vn.motcua.shared.PersonId;

/** Sổ cách nhận tin: the same, as the verbs write it. */
public interface NoticeWays extends NoticeChoices {

    void choose(PersonId person, Set<Way> ways, Optional<QuietHours> quiet, boolean digest);
}

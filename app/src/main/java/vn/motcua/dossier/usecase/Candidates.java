package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;

/**
 * Cơ quan có thể nhận bước tiếp theo. Where the law leaves one alone, it is open whether or not somebody holds the role
 * there today; among several, nobody may choose one where the dossier would lie unseen.
 *
 * @param role whose turn it will be
 * @param open those that may be chosen
 * @param unstaffed those where nobody holds the role today
 */
public record Candidates(Role role, List<Agency> open, List<Agency> unstaffed) {
    public Candidates {
        open = List.copyOf(open);
        unstaffed = List.copyOf(unstaffed);
    }

    /** Whether somebody must choose. */
    boolean several() {
        return open.size() > 1 || !unstaffed.isEmpty();
    }

    /** The one agency that takes the step: the only one there is, or the one that was chosen among several. */
    Optional<AgencyId> settled(Optional<AgencyId> chosen) {
        return several()
                ? chosen.filter(id -> among(open, id).isPresent())
                : open.stream().map(Agency::id).findFirst();
    }

    /** What whoever chose so is told, where that settles nothing. */
    Handled unsettled(Optional<AgencyId> chosen) {
        return chosen.flatMap(id -> among(unstaffed, id))
                .<Handled>map(agency -> new Handled.NobodyThere(agency, role))
                .orElseGet(() -> new Handled.WhichAgency(this));
    }

    private static Optional<Agency> among(List<Agency> agencies, AgencyId id) {
        return agencies.stream().filter(agency -> agency.id().equals(id)).findFirst();
    }
}

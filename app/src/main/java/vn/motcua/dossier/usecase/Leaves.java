package vn.motcua.dossier.usecase;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;

/** Xin phép: asks whether somebody may make use of a {@link Leave}, telling what the dossier is about. */
@Component
class Leaves {
    private final Access access;
    private final PinnedProcedures procedures;

    Leaves(Access access, PinnedProcedures procedures) {
        this.access = access;
        this.procedures = procedures;
    }

    Decision decide(Actor by, Leave leave, Dossier dossier) {
        return access.decide(leave.acting(by, dossier), leave.action(), over(leave, dossier));
    }

    /** Whether {@link #decide} would allow it; the journal is told of nothing. */
    boolean wouldAllow(Actor by, Leave leave, Dossier dossier) {
        return access.wouldAllow(leave.acting(by, dossier), leave.action(), over(leave, dossier));
    }

    /** The first of these agencies at which {@link #wouldAllow} says yes; asked for no further than needed. */
    Optional<AgencyId> firstAllowing(Actor by, String action, Stream<AgencyId> agencies, Dossier dossier) {
        var each = agencies.map(agency -> over(new Leave(action, agency), dossier));
        return access.firstAllowed(by, action, each).flatMap(Concerning::agency);
    }

    /** Where it is in hand, or where its owner brought it: whichever of the two lets them. */
    Leave hereOrAtDesk(Actor by, String action, Dossier dossier) {
        var here = new Leave(action, dossier.custody().agency());
        return Stream.of(here, new Leave(action, dossier.filing().desk()))
                .filter(leave -> wouldAllow(by, leave, dossier))
                .findFirst()
                .orElse(here);
    }

    Concerning over(Leave leave, Dossier dossier) {
        return leave.over(dossier).in(procedures.field(dossier));
    }
}

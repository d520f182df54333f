package vn.motcua.dossier.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierWarned;
import vn.motcua.dossier.model.Rung;
import vn.motcua.identity.OfficeMail;
import vn.motcua.identity.OfficeMail.Addressee;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;

/** Người được báo at a rung: whoever has the dossier, the head of the unit, the leader, the leader above. */
@Component
class Superiors {
    /** Lines are two or three long; one in a circle ends as well. */
    private static final int HIGHEST = 10;

    private final OfficeMail mail;
    private final Agencies agencies;

    Superiors(OfficeMail mail, Agencies agencies) {
        this.mail = mail;
        this.agencies = agencies;
    }

    /** Nobody is told nothing: where nobody stands on a rung, those on the next are told instead. */
    List<Addressee> of(DossierWarned warned, LocalDate day) {
        var holders = mail.holding(warned.role(), warned.field(), warned.agency(), day);
        var found = switch (Rung.of(warned.rung())) {
            case HALF_GONE, MOST_GONE -> holders;
            case LAST_DAY, TO_HEAD, SILENCE_FAR, SILENCE_NEAR -> both(holders, heads(warned, day));
            case SILENCE_STRUCK -> both(heads(warned, day), leaders(warned, day));
            case TO_LEADER -> leaders(warned, day);
            case TO_SUPERIOR -> above(warned, day);
        };
        return found.isEmpty() ? above(warned, day) : found;
    }

    private static List<Addressee> both(List<Addressee> some, List<Addressee> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** Of the division, or of the desk where there is none. */
    private List<Addressee> heads(DossierWarned warned, LocalDate day) {
        return first(Stream.of(Role.DIVISION_HEAD, Role.DESK_HEAD, Role.LEADER)
                .map(role -> mail.holding(role, warned.field(), warned.agency(), day)));
    }

    /** A desk has no leader of its own: that is the leader of the agency to which it belongs. */
    private List<Addressee> leaders(DossierWarned warned, LocalDate day) {
        var own = mail.holding(Role.LEADER, warned.field(), warned.agency(), day);
        return own.isEmpty() ? above(warned, day) : own;
    }

    /** The next leader up the line. */
    private List<Addressee> above(DossierWarned warned, LocalDate day) {
        return first(Stream.iterate(
                        parent(warned.agency(), day), Optional::isPresent, up -> up.flatMap(at -> parent(at, day)))
                .limit(HIGHEST)
                .flatMap(Optional::stream)
                .map(each -> mail.holding(Role.LEADER, warned.field(), each, day)));
    }

    private Optional<AgencyId> parent(AgencyId agency, LocalDate day) {
        return agencies.find(agency, day).flatMap(Agency::parent);
    }

    private static List<Addressee> first(Stream<List<Addressee>> tried) {
        return tried.filter(those -> !those.isEmpty()).findFirst().orElseGet(List::of);
    }
}

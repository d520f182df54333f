package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.Inboxes.Line;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.identity.OfficersOnPost;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/** Xem việc đã phân công: what lies in the trays of an agency and who is to see to it, for whoever gives work there. */
@Component
public class SeeAssignments {
    private final Inboxes inboxes;
    private final Assignments assignments;
    private final OfficersOnPost officers;
    private final Access access;
    private final Clock clock;

    SeeAssignments(Inboxes inboxes, Assignments assignments, OfficersOnPost officers, Access access, Clock clock) {
        this.inboxes = inboxes;
        this.assignments = assignments;
        this.officers = officers;
        this.access = access;
        this.clock = clock;
    }

    /** The roles that give work to others. */
    public static Set<Role> givers() {
        return DossierPolicy.GIVERS;
    }

    /** @param asked the first that has something in it where empty, or where no work is given there by whoever looks */
    public Outcome see(Actor by, Optional<Tray> asked, Page page) {
        var now = clock.instant();
        var agencies = Tray.of(by, VietnamTime.dateOf(now)).stream()
                .filter(tray -> givers().contains(tray.role()))
                .map(tray -> new Tray(tray.agency(), tray.role(), Set.of(), by.practises()))
                .toList();
        var what = agencies.stream().findFirst().map(Tray::concerning).orElseGet(Concerning::nothing);
        if (access.decide(by, DossierPolicy.ASSIGN, what) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var all = agencies.stream()
                .flatMap(tray -> DossierPolicy.handlers().stream()
                        .sorted()
                        .map(role -> new Tray(tray.agency(), role, Set.of(), by.practises())))
                .distinct()
                .toList();
        var full = all.stream().filter(tray -> !inboxesEmpty(tray)).toList();
        var shown = asked.map(tray -> tray.inWorldOf(by))
                .filter(all::contains)
                .or(() -> full.stream().findFirst())
                .orElseGet(all::getFirst);
        return seen(shown, full, page, now);
    }

    private boolean inboxesEmpty(Tray tray) {
        return inboxes.at(tray.agency(), List.of(tray), new Page(0, 1)).isEmpty();
    }

    private Outcome seen(Tray tray, List<Tray> full, Page page, Instant now) {
        var lines = inboxes.at(tray.agency(), List.of(tray), page);
        return new Outcome.Seen(
                tray,
                Stream.concat(full.stream(), Stream.of(tray)).distinct().toList(),
                lines,
                inboxes.countAt(tray.agency(), List.of(tray)),
                assignments.present(lines.stream().map(Line::id).collect(Collectors.toSet())),
                officers.holding(
                        tray.role(), Optional.empty(), tray.agency(), VietnamTime.dateOf(now), tray.practice()),
                now);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param tray the one that is shown
         * @param trays in which something lies, and that one
         * @param total on all pages
         * @param present who is to see to what
         * @param officers to whom it can be given
         */
        record Seen(
                Tray tray,
                List<Tray> trays,
                List<Line> lines,
                int total,
                Map<DossierId, PersonId> present,
                Set<PersonId> officers,
                Instant at)
                implements Outcome {
            public Seen {
                trays = List.copyOf(trays);
                lines = List.copyOf(lines);
                present = Map.copyOf(present);
                officers = Set.copyOf(officers);
            }
        }

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

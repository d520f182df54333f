package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.WaitingDossiers;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.Inboxes.Line;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.dossier.usecase.Tray.Tally;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/** Mở các khay hồ sơ: one for each post that an officer holds today, each with what waits in it. */
@Component
public class SeeTrays implements WaitingDossiers {
    private final Trays trays;
    private final Access access;
    private final Clock clock;

    SeeTrays(Trays trays, Access access, Clock clock) {
        this.trays = trays;
        this.access = access;
        this.clock = clock;
    }

    /** The roles to which dossiers come. */
    public static Set<Role> handlers() {
        return DossierPolicy.handlers();
    }

    /** The trays of an officer, in the order of their posts. */
    public List<Tray> trays(Actor by) {
        var today = VietnamTime.dateOf(clock.instant());
        return Tray.of(by, today).stream()
                .filter(tray -> handlers().contains(tray.role()))
                .toList();
    }

    @Override
    public Optional<Count> of(Actor by) {
        var own = trays(by);
        var tallies = trays.tally(own, clock.instant());
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new Count(
                        tallies.stream().mapToInt(Tally::all).sum(),
                        tallies.stream().mapToInt(Tally::late).sum(),
                        tallies.stream().anyMatch(Tally::isCut)));
    }

    /**
     * Opens a tray. Each question sees what is there when it is asked, in a transaction or not, and so there is none.
     *
     * @param asked the officer's first where empty
     * @param stage of what alone is shown; everything where empty
     */
    public Outcome open(Actor by, Optional<Tray> asked, Optional<Stage> stage, Page page) {
        var own = trays(by);
        var tray = which(by, own, asked);
        var concerning = tray.map(Tray::concerning).orElseGet(Concerning::nothing);
        if (access.decide(by, DossierPolicy.SEE_INBOX, concerning) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var shown = tray.orElseThrow();
        var now = clock.instant();
        if (!own.contains(shown)) {
            return new Outcome.Opened(shown, own, trays.tally(own, now), List.of(), now);
        }
        var opened = trays.open(shown, stage, page, own, now);
        return new Outcome.Opened(shown, own, opened.tallies(), opened.lines(), now);
    }

    /** The one that is asked for, as this officer sees it; their first where none is. */
    static Optional<Tray> which(Actor by, List<Tray> own, Optional<Tray> asked) {
        return asked.map(wanted -> own(own, wanted.inWorldOf(by)))
                .or(() -> own.stream().findFirst());
    }

    /** As the officer sees it, where it is theirs. */
    private static Tray own(List<Tray> own, Tray wanted) {
        return own.stream()
                .filter(tray -> tray.whole().equals(wanted.whole()))
                .findFirst()
                .orElse(wanted);
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param tray the one that is open
         * @param trays all that the officer has
         * @param tallies what lies in them; nothing where a tray has none of a stage
         * @param lines of the page that was asked for
         * @param at when this was so
         */
        record Opened(Tray tray, List<Tray> trays, List<Tally> tallies, List<Line> lines, Instant at)
                implements Outcome {
            public Opened {
                trays = List.copyOf(trays);
                tallies = List.copyOf(tallies);
                lines = List.copyOf(lines);
            }
        }

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

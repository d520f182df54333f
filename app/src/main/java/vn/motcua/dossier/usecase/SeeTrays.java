package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.WaitingDossiers;
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

    /** Opens a tray. Each question sees what is there when it is asked, in a transaction or not, and so there is none. */
    public Outcome open(Actor by, Wish wish) {
        var own = trays(by);
        var tray = which(by, own, wish.tray());
        var concerning = tray.map(Tray::concerning).orElseGet(Concerning::nothing);
        if (access.decide(by, DossierPolicy.SEE_INBOX, concerning) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var shown = tray.orElseThrow();
        var now = clock.instant();
        if (!own.contains(shown)) {
            return new Outcome.Opened(
                    shown, own, new Trays.Opened(List.of(), trays.tally(own, now), List.of()), List.of(), now);
        }
        var opened = trays.open(shown, new Sieve(wish.filter(), by.who(), now), wish.page(), own);
        var procedures = wish.choosing() ? trays.procedures(shown) : List.<ProcedureCode>of();
        return new Outcome.Opened(shown, own, opened, procedures, now);
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

    /**
     * Điều muốn xem.
     *
     * @param tray the officer's first where empty
     * @param choosing whether they choose a filter, and so must be told what there is to choose from
     */
    public record Wish(Optional<Tray> tray, TrayFilter filter, Page page, boolean choosing) {}

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param tray the one that is open
         * @param trays all that the officer has
         * @param content what lies in them; no tally where a tray has none of a stage
         * @param procedures of what is in the open one; none where nobody asked for them
         * @param at when this was so
         */
        record Opened(Tray tray, List<Tray> trays, Trays.Opened content, List<ProcedureCode> procedures, Instant at)
                implements Outcome {
            public Opened {
                trays = List.copyOf(trays);
                procedures = List.copyOf(procedures);
            }
        }

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

package vn.motcua.dossier.usecase;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Balancing;
import vn.motcua.dossier.usecase.Rebalances.Fate;
import vn.motcua.dossier.usecase.Rebalances.Moved;
import vn.motcua.dossier.usecase.Rebalances.Rebalance;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Text;
import vn.motcua.shared.VietnamTime;

/** Chia lại việc: gives many dossiers of an agency to others, each by itself, and puts back what nobody has touched since. */
@Component
public class ShareOutWork {
    private final Rebalances rebalances;
    private final ShiftWork shiftWork;
    private final Dossiers dossiers;
    private final SeeWorkload.Places places;
    private final Access access;
    private final Clock clock;

    ShareOutWork(
            Rebalances rebalances,
            ShiftWork shiftWork,
            Dossiers dossiers,
            SeeWorkload.Places places,
            Access access,
            Clock clock) {
        this.rebalances = rebalances;
        this.shiftWork = shiftWork;
        this.dossiers = dossiers;
        this.places = places;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Gives all that is wanted; asked for twice under one id, it is given once.
     *
     * @param agency its public code
     * @param wanted those beyond {@link Balancing#MOST} are left out
     */
    public Outcome share(Actor by, UUID id, String agency, List<Wish> wanted, String typed) {
        return places.bearing(agency, VietnamTime.dateOf(clock.instant()))
                .map(found -> shareAt(by, id, found.id(), wanted, Text.clean(typed)))
                .orElseGet(Outcome.Unknown::new);
    }

    private Outcome shareAt(Actor by, UUID id, AgencyId agency, List<Wish> wanted, String reason) {
        var what = Concerning.agency(agency).inPractice(by.practises());
        if (access.decide(by, DossierPolicy.ASSIGN, what) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        if (reason.isEmpty() || reason.length() > Errand.LONGEST_NOTE) {
            return new Outcome.ReasonNeeded();
        }
        rebalances.begin(new Rebalance(id, agency, by.who().orElseThrow(), clock.instant()));
        return each(
                by,
                id,
                rebalance -> wanted.stream()
                        .distinct()
                        .limit(Balancing.MOST)
                        // In one order for everybody, so that two who ask at once do not wait for each other.
                        .sorted(Comparator.comparing(one -> one.dossier().value()))
                        .forEach(one -> shiftWork.give(by, rebalance, one, reason)));
    }

    /** Puts back all that nobody has touched since; asked for twice, it is put back once. */
    public Outcome undo(Actor by, UUID id, String reason) {
        return each(
                by,
                id,
                rebalance -> rebalances.moves(id).stream()
                        .filter(moved ->
                                moved.given().isPresent() && moved.undone().isEmpty())
                        .forEach(moved -> shiftWork.takeBack(by, rebalance, moved.dossier(), reason)));
    }

    /** What became of each, for whoever gave it. */
    public Outcome see(Actor by, UUID id) {
        return each(by, id, _ -> {});
    }

    private Outcome each(Actor by, UUID id, Consumer<Rebalance> what) {
        var found = by.who().flatMap(person -> rebalances.find(id, person));
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        what.accept(found.get());
        var moves = rebalances.moves(id);
        return new Outcome.Shared(found.get(), moves, codes(by, found.get(), moves));
    }

    /** What has left the agency, or was never of it, is not told of by its code. */
    private Map<DossierId, String> codes(Actor by, Rebalance rebalance, List<Moved> moves) {
        var codes = new HashMap<DossierId, String>();
        for (var moved : moves) {
            dossiers.find(moved.dossier())
                    .filter(dossier -> moved.fate() == Fate.GIVEN
                            || (dossier.custody().agency().equals(rebalance.agency())
                                    && dossier.filing().isPractice() == by.practises()))
                    .ifPresent(dossier -> codes.put(moved.dossier(), dossier.code()));
        }
        return codes;
    }

    /** Điều muốn: a dossier that one has by name, to be given to another. */
    public record Wish(DossierId dossier, PersonId from, PersonId to) {}

    /** Kết quả. */
    public sealed interface Outcome {
        /** @param codes of those of which whoever looks may know them */
        record Shared(Rebalance rebalance, List<Moved> moves, Map<DossierId, String> codes) implements Outcome {
            public Shared {
                moves = List.copyOf(moves);
                codes = Map.copyOf(codes);
            }

            /** Whether something can still be put back. */
            public boolean isUndoable() {
                return moves.stream()
                        .anyMatch(moved ->
                                moved.given().isPresent() && moved.undone().isEmpty());
            }
        }

        /** No reason is given, or one longer than {@link Errand#LONGEST_NOTE}. */
        record ReasonNeeded() implements Outcome {}

        /** There is none of that id, or somebody else's. */
        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}

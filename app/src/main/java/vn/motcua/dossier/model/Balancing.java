package vn.motcua.dossier.model;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.identity.Rota.Turn;
import vn.motcua.shared.PersonId;

/**
 * Cân bằng việc among those who hold one role at one agency. Work is counted in dossiers that wait for the office. What its holder
 * cannot finish goes first, the soonest due before the others. Then whoever has more than {@link #MARGIN} over the mean
 * gives of what they have not begun, the latest due first, until they have the mean. Whoever has least gets it, and only
 * who is there until it is due, whose post is for its field and who has not prepared what is to be decided. The same work and
 * the same people always give the same proposal.
 */
public final class Balancing {
    /** So many dossiers over the mean are no reason to move anything. */
    public static final int MARGIN = 2;

    /** The most that is proposed at once. */
    public static final int MOST = 200;

    private static final Comparator<Piece> SOONEST_FIRST = comparing(
                    (Piece piece) -> piece.due().orElse(LocalDate.MAX))
            .thenComparing(piece -> piece.dossier().value());
    private static final Comparator<Piece> LATEST_FIRST = comparing(
                    (Piece piece) -> piece.due().orElse(LocalDate.MAX), Comparator.reverseOrder())
            .thenComparing(piece -> piece.dossier().value());

    private final Map<PersonId, Turn> there;
    private final List<Piece> pieces;
    private final LocalDate today;
    private final Map<PersonId, Integer> loads = new HashMap<>();
    private final List<Shift> shifts = new ArrayList<>();

    private Balancing(List<Turn> turns, List<Piece> pieces, LocalDate today) {
        this.there = turns.stream().collect(Collectors.toMap(Turn::person, turn -> turn));
        this.pieces = pieces;
        this.today = today;
        turns.forEach(turn -> loads.put(turn.person(), 0));
        pieces.forEach(piece -> loads.merge(piece.holder(), 1, Integer::sum));
    }

    /**
     * What to give to whom.
     *
     * @param turns those who hold the role there, each once
     * @param pieces all that they and those who are no more there have by name
     */
    public static List<Shift> propose(List<Turn> turns, List<Piece> pieces, LocalDate today) {
        var balancing = new Balancing(turns, pieces, today);
        balancing.relieve();
        balancing.level();
        return List.copyOf(balancing.shifts);
    }

    /** More than this, and somebody is overloaded: the mean of those who are there today, and {@link #MARGIN}. */
    public static int most(List<Turn> turns, int work, LocalDate today) {
        var present = turns.stream().filter(turn -> !isAway(turn, today, today)).count();
        return present == 0 ? Integer.MAX_VALUE : Math.toIntExact(Math.ceilDiv(work, present)) + MARGIN;
    }

    /** What its holder cannot finish. */
    private void relieve() {
        pieces.stream().filter(Piece::movable).sorted(SOONEST_FIRST).forEach(piece -> {
            var grounds = unfit(piece);
            if (!grounds.isEmpty()) {
                taker(piece, _ -> true).ifPresent(taker -> give(piece, taker, grounds));
            }
        });
    }

    private Set<Ground> unfit(Piece piece) {
        var grounds = EnumSet.noneOf(Ground.class);
        var holder = there.get(piece.holder());
        if (holder == null) {
            return EnumSet.of(Ground.LEAVE);
        }
        if (isAway(holder, last(piece), last(piece))) {
            grounds.add(Ground.LEAVE);
        }
        if (!covers(holder, piece) || piece.barred().contains(holder.person())) {
            grounds.add(Ground.SKILL);
        }
        return grounds;
    }

    private void level() {
        var most = most(List.copyOf(there.values()), pieces.size(), today);
        var mean = most - MARGIN;
        var moved = shifts.stream().map(Shift::dossier).collect(Collectors.toSet());
        var givers = there.keySet().stream()
                .filter(person -> load(person) > most)
                .sorted(comparingInt((PersonId person) -> -load(person)).thenComparing(PersonId::value))
                .toList();
        for (var giver : givers) {
            pieces.stream()
                    .filter(piece -> piece.holder().equals(giver)
                            && piece.movable()
                            && !piece.begun()
                            && !moved.contains(piece.dossier()))
                    .sorted(LATEST_FIRST)
                    .forEach(piece -> relieve(giver, piece, mean));
        }
    }

    private void relieve(PersonId giver, Piece piece, int mean) {
        if (load(giver) > mean) {
            taker(piece, person -> load(person) < mean).ifPresent(taker -> give(piece, taker, EnumSet.of(Ground.LOAD)));
        }
    }

    private Optional<Turn> taker(Piece piece, Predicate<PersonId> has) {
        return there.values().stream()
                .filter(turn ->
                        !turn.person().equals(piece.holder()) && has.test(turn.person()) && canTake(turn, piece))
                .min(comparingInt((Turn turn) -> load(turn.person()))
                        .thenComparing(turn -> !isNamedFor(turn, piece))
                        .thenComparing(turn -> turn.person().value()));
    }

    private boolean canTake(Turn turn, Piece piece) {
        return covers(turn, piece) && !piece.barred().contains(turn.person()) && !isAway(turn, today, last(piece));
    }

    private int load(PersonId person) {
        return loads.getOrDefault(person, 0);
    }

    private void give(Piece piece, Turn taker, Set<Ground> grounds) {
        if (shifts.size() == MOST) {
            return;
        }
        var all = EnumSet.copyOf(grounds);
        if (isNamedFor(taker, piece)) {
            all.add(Ground.SKILL);
        }
        if (piece.due().filter(due -> due.isAfter(today.plusDays(1))).isPresent()) {
            all.add(Ground.DEADLINE);
        }
        loads.merge(piece.holder(), -1, Integer::sum);
        loads.merge(taker.person(), 1, Integer::sum);
        shifts.add(new Shift(piece.dossier(), piece.holder(), taker.person(), all));
    }

    /** Until when somebody must be there: what is late or due today is to be done by tomorrow. */
    private LocalDate last(Piece piece) {
        var tomorrow = today.plusDays(1);
        return piece.due()
                .filter(due -> due.isAfter(tomorrow))
                .orElse(piece.due().isPresent() ? tomorrow : today);
    }

    private static boolean isAway(Turn turn, LocalDate first, LocalDate last) {
        return turn.away().stream().anyMatch(away -> away.touches(first, last));
    }

    private static boolean covers(Turn turn, Piece piece) {
        return turn.fields().isEmpty()
                || piece.field().map(turn.fields()::contains).orElse(true);
    }

    /** Whether the post is for a few fields, and this is one of them. */
    private static boolean isNamedFor(Turn turn, Piece piece) {
        return Stream.of(piece.field()).flatMap(Optional::stream).anyMatch(turn.fields()::contains);
    }
}

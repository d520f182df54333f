package vn.motcua.dossier.model;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.dossier.model.Ground.DEADLINE;
import static vn.motcua.dossier.model.Ground.LEAVE;
import static vn.motcua.dossier.model.Ground.LOAD;
import static vn.motcua.dossier.model.Ground.SKILL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierId;
import vn.motcua.identity.Rota.Away;
import vn.motcua.identity.Rota.Turn;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

/** Who is to give what to whom: by a table, and by chance with fixed seeds against what must hold for every proposal. */
class BalancingTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final PersonId AN = person(1);
    private static final PersonId BINH = person(2);
    private static final PersonId CHI = person(3);
    private static final String LAND = "Đất đai";
    private static final String BIRTHS = "Hộ tịch";

    @Test
    void aLittleMoreThanOthersIsNoReasonToMoveAnything() {
        assertThat(propose(List.of(turn(AN), turn(BINH)), own(AN, 7), own(BINH, 3)))
                .isEmpty();
        assertThat(propose(List.of(turn(AN), turn(BINH)), own(AN, 8), own(BINH, 2)))
                .hasSize(3);
    }

    @Test
    void whoeverHasFarMoreGivesDownToTheMeanToWhoeverHasLeast() {
        var shifts = propose(List.of(turn(AN), turn(BINH), turn(CHI)), own(AN, 9), own(BINH, 2), own(CHI, 1));
        assertThat(shifts).extracting(Shift::to).containsExactly(CHI, BINH, CHI, BINH, CHI);
        assertThat(shifts).allSatisfy(shift -> {
            assertThat(shift.from()).isEqualTo(AN);
            assertThat(shift.grounds()).containsExactly(LOAD, DEADLINE);
        });
    }

    @Test
    void theLatestDueGoesFirstAndWhatIsBegunStays() {
        var begun = piece(AN, 100, Optional.of(TODAY.plusDays(90)), Optional.empty(), true);
        var late = piece(AN, 101, Optional.of(TODAY.minusDays(3)), Optional.empty(), false);
        var never = piece(AN, 102, Optional.empty(), Optional.empty(), false);
        var far = piece(AN, 103, Optional.of(TODAY.plusDays(60)), Optional.empty(), false);
        var shifts = propose(List.of(turn(AN), turn(BINH)), List.of(begun, late, never, far), own(AN, 2));
        assertThat(shifts)
                .extracting(Shift::dossier)
                .containsExactly(
                        never.dossier(), far.dossier(), own(AN, 2).getLast().dossier());
        assertThat(shifts.getFirst().grounds()).containsExactly(LOAD);
    }

    @Test
    void whatIsDueWhileItsHolderIsAwayGoesToWhoIsThereTheSoonestFirst() {
        var away = turn(AN, Set.of(), new Away(TODAY.plusDays(3), TODAY.plusDays(6)));
        var before = piece(AN, 1, 2, false);
        var first = piece(AN, 2, 3, true);
        var last = piece(AN, 3, 5, false);
        var after = piece(AN, 4, 6, false);
        assertThat(propose(List.of(away, turn(BINH)), List.of(last, before, after, first)))
                .extracting(Shift::dossier)
                .containsExactly(first.dossier(), last.dossier());
    }

    @Test
    void nothingIsGivenToSomebodyWhoIsAwayBeforeItIsDue() {
        var pieces = List.of(piece(AN, 1, 4, false), piece(AN, 2, -1, false), piece(AN, 3, 0, false));
        var gone = List.of(turn(BINH, Set.of(), new Away(TODAY.plusDays(1), TODAY.plusDays(2))));
        assertThat(propose(gone, pieces))
                .as("late or due today, it is to be done tomorrow")
                .isEmpty();
        var later = List.of(turn(BINH, Set.of(), new Away(TODAY.plusDays(4), TODAY.plusDays(9))));
        assertThat(propose(later, pieces)).extracting(Shift::dossier).containsExactly(dossier(2), dossier(3));
    }

    @Test
    void whatSomebodyLeftBehindIsGivenAndSoIsWhatTheyMayDoNoMore() {
        var left = piece(CHI, 1, 9, true);
        assertThat(propose(List.of(turn(AN)), List.of(left)))
                .containsExactly(new Shift(left.dossier(), CHI, AN, Set.of(LEAVE, DEADLINE)));
        var other = piece(BINH, 2, Optional.empty(), Optional.of(LAND), false);
        assertThat(propose(List.of(turn(AN), turn(BINH, Set.of(BIRTHS))), List.of(other)))
                .containsExactly(new Shift(other.dossier(), BINH, AN, Set.of(SKILL)));
    }

    @Test
    void whoeverIsThereForTheFieldComesBeforeOthersWithAsMuch() {
        var left = piece(CHI, 1, Optional.empty(), Optional.of(LAND), false);
        assertThat(propose(List.of(turn(AN), turn(BINH, Set.of(LAND))), List.of(left)))
                .containsExactly(new Shift(left.dossier(), CHI, BINH, Set.of(LEAVE, SKILL)));
        assertThat(propose(List.of(turn(BINH, Set.of(BIRTHS))), List.of(left)))
                .as("nobody may do it")
                .isEmpty();
    }

    @Test
    void whoeverPreparedWhatIsDecidedDoesNotGetItAndWhatMayNotBeMovedStays() {
        var barred = new Piece(dossier(1), CHI, Optional.empty(), Optional.empty(), false, true, Set.of(AN));
        assertThat(propose(List.of(turn(AN)), List.of(barred))).isEmpty();
        assertThat(propose(List.of(turn(AN), turn(BINH)), List.of(barred)))
                .extracting(Shift::to)
                .containsExactly(BINH);
        var fixed = new Piece(dossier(1), CHI, Optional.empty(), Optional.empty(), false, false, Set.of());
        assertThat(propose(List.of(turn(AN)), List.of(fixed))).isEmpty();
    }

    @Test
    void aShiftHasAReason() {
        assertThatThrownBy(() -> new Shift(dossier(1), AN, BINH, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Shift(dossier(1), AN, AN, Set.of(LOAD)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Whatever people and work there are, in whatever order they are told. */
    @Test
    void everyProposalIsLawfulAndMakesNothingWorse() {
        for (var seed = 1; seed <= 400; seed++) {
            var random = new Random(seed);
            var turns = turns(random);
            var pieces = pieces(random);
            var shifts = Balancing.propose(turns, pieces, TODAY);
            holds("seed " + seed, turns, pieces, shifts);
            Collections.shuffle(turns, random);
            Collections.shuffle(pieces, random);
            assertThat(Balancing.propose(turns, pieces, TODAY))
                    .as("seed " + seed)
                    .isEqualTo(shifts);
        }
    }

    private static void holds(String seed, List<Turn> turns, List<Piece> pieces, List<Shift> shifts) {
        var there = turns.stream().collect(Collectors.toMap(Turn::person, turn -> turn));
        var byDossier = pieces.stream().collect(Collectors.toMap(Piece::dossier, piece -> piece));
        var loads = new HashMap<PersonId, Integer>();
        pieces.forEach(piece -> loads.merge(piece.holder(), 1, Integer::sum));
        var mean = Balancing.most(turns, pieces.size(), TODAY) - Balancing.MARGIN;
        assertThat(shifts).as(seed).hasSizeLessThanOrEqualTo(Balancing.MOST);
        var moved = new HashSet<DossierId>();
        for (var shift : shifts) {
            var piece = requireNonNull(byDossier.get(shift.dossier()));
            assertThat(moved.add(shift.dossier())).as(seed).isTrue();
            assertThat(piece.movable()).as(seed).isTrue();
            assertThat(shift.from()).as(seed).isEqualTo(piece.holder());
            fits(seed, requireNonNull(there.get(shift.to())), piece);
            if (shift.grounds().contains(LOAD)) {
                assertThat(piece.begun()).as(seed).isFalse();
                assertThat(loads.get(shift.from())).as(seed).isGreaterThan(mean);
                assertThat(loads.getOrDefault(shift.to(), 0)).as(seed).isLessThan(mean);
            }
            loads.merge(shift.from(), -1, Integer::sum);
            loads.merge(shift.to(), 1, Integer::sum);
        }
    }

    /** Said anew, apart from the rule: there on every day until it is due, for its field, and nobody who prepared it. */
    private static void fits(String seed, Turn taker, Piece piece) {
        var last = Stream.of(piece.due(), piece.due().map(_ -> TODAY.plusDays(1)), Optional.of(TODAY))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElseThrow();
        assertThat(TODAY.datesUntil(last.plusDays(1)))
                .as(seed)
                .noneMatch(day -> taker.away().stream().anyMatch(away -> away.isOn(day)));
        assertThat(taker.fields().isEmpty()
                        || piece.field().map(taker.fields()::contains).orElse(true))
                .as(seed)
                .isTrue();
        assertThat(piece.barred()).as(seed).doesNotContain(taker.person());
    }

    private static List<Turn> turns(Random random) {
        var fields = List.of(Set.<String>of(), Set.<String>of(), Set.of(LAND), Set.of(LAND, BIRTHS));
        return IntStream.rangeClosed(1, 1 + random.nextInt(6))
                .mapToObj(number -> {
                    var from = TODAY.plusDays(random.nextInt(12) - 4);
                    var away = new Away(from, from.plusDays(1 + random.nextInt(5)));
                    return turn(
                            person(number),
                            fields.get(random.nextInt(fields.size())),
                            random.nextInt(3) == 0 ? new Away[] {away} : new Away[0]);
                })
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Piece> pieces(Random random) {
        return IntStream.rangeClosed(1, random.nextInt(60))
                .mapToObj(number -> new Piece(
                        dossier(number),
                        person(1 + Math.min(random.nextInt(7), random.nextInt(7))),
                        Optional.of(random.nextBoolean() ? LAND : BIRTHS).filter(_ -> random.nextInt(4) > 0),
                        Optional.of(TODAY.plusDays(random.nextInt(30) - 5)).filter(_ -> random.nextInt(5) > 0),
                        random.nextInt(4) == 0,
                        random.nextInt(6) > 0,
                        random.nextInt(5) == 0 ? Set.of(person(1 + random.nextInt(6))) : Set.of()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @SafeVarargs
    private static List<Shift> propose(List<Turn> turns, List<Piece>... pieces) {
        var all = new ArrayList<Piece>();
        for (var some : pieces) {
            all.addAll(some);
        }
        return Balancing.propose(turns, all, TODAY);
    }

    /** So many, due one day after the other from the tenth on. */
    private static List<Piece> own(PersonId holder, int many) {
        var first = (int) holder.value().getLeastSignificantBits() * 1000;
        return IntStream.range(0, many)
                .mapToObj(number -> piece(holder, first + number, 10 + number, false))
                .toList();
    }

    private static Piece piece(PersonId holder, int number, int days, boolean begun) {
        return piece(holder, number, Optional.of(TODAY.plusDays(days)), Optional.empty(), begun);
    }

    private static Piece piece(
            PersonId holder, int number, Optional<LocalDate> due, Optional<String> field, boolean begun) {
        return new Piece(dossier(number), holder, field, due, begun, true, Set.of());
    }

    private static Turn turn(PersonId person) {
        return turn(person, Set.of());
    }

    private static Turn turn(PersonId person, Set<String> fields, Away... away) {
        return new Turn(person, Role.SPECIALIST, fields, List.of(away));
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }

    private static DossierId dossier(int number) {
        return new DossierId(new UUID(1, number));
    }
}

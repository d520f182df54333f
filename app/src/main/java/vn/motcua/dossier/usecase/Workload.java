package vn.motcua.dossier.usecase;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.dossier.model.Balancing;
import vn.motcua.dossier.usecase.Workloads.Count;
import vn.motcua.dossier.usecase.Workloads.Sum;
import vn.motcua.identity.Rota.Turn;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

/**
 * Khối lượng việc of an agency.
 *
 * @param people by role, and of one role whoever has most first
 * @param nobody what was given to nobody by name, for each role that has such
 */
public record Workload(List<Person> people, List<Sum> nobody) {
    private static final Comparator<Person> ORDER = comparing(Person::role)
            .thenComparingInt(person -> -person.count().work())
            .thenComparingInt(person -> -person.count().open())
            .thenComparing(person -> person.person().value());

    public Workload {
        people = List.copyOf(people);
        nobody = List.copyOf(nobody);
    }

    static Workload of(List<Turn> turns, List<Sum> sums, LocalDate today) {
        var present = turns.stream().map(turn -> of(turn, turns, sums, today));
        var gone = sums.stream()
                .filter(sum -> turns.stream().noneMatch(turn -> isOf(turn, sum)))
                .flatMap(sum -> sum.person().stream()
                        .map(person -> new Person(person, sum.role(), Optional.empty(), sum.count(), false)));
        return new Workload(
                Stream.concat(present, gone).sorted(ORDER).toList(),
                sums.stream().filter(sum -> sum.person().isEmpty()).toList());
    }

    private static Person of(Turn turn, List<Turn> turns, List<Sum> sums, LocalDate today) {
        var count = sums.stream()
                .filter(sum -> isOf(turn, sum))
                .findFirst()
                .map(Sum::count)
                .orElse(Count.NONE);
        var colleagues =
                turns.stream().filter(each -> each.role() == turn.role()).toList();
        var work = sums.stream()
                .filter(sum -> sum.role() == turn.role() && sum.person().isPresent())
                .mapToInt(sum -> sum.count().work())
                .sum();
        var isOver = count.work() > Balancing.most(colleagues, work, today);
        return new Person(turn.person(), turn.role(), Optional.of(turn), count, isOver);
    }

    private static boolean isOf(Turn turn, Sum sum) {
        return turn.role() == sum.role() && sum.person().equals(Optional.of(turn.person()));
    }

    /**
     * Một người trong một vai trò.
     *
     * @param turn for what and when they are there; empty where they hold that role no more
     * @param overloaded whether they have far more than the mean
     */
    public record Person(PersonId person, Role role, Optional<Turn> turn, Count count, boolean overloaded) {}
}

package vn.motcua.dossier.usecase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.dossier.model.FormItem;
import vn.motcua.dossier.model.Headcount;
import vn.motcua.dossier.model.Spent;
import vn.motcua.dossier.usecase.FormTallies.Idle;
import vn.motcua.dossier.usecase.FormTallies.Sum;

/**
 * Số đo của biểu mẫu: how those filled a form in who began in some months. What is of few people is not told.
 *
 * @param ended given up or expired, of those that were begun
 * @param idle not touched for a while, of those that are neither filed nor ended
 * @param median of the time from the beginning to filing; empty where few filed
 * @param answers in what was filed
 * @param stops where those stand who did not file, by the step ahead of them; nothing is here of a step where nobody does
 * @param flaws by question, the most frequent first
 */
public record FormFigures(
        Headcount begun,
        Headcount filed,
        Headcount ended,
        Headcount idle,
        Optional<Spent> median,
        PerFiling answers,
        Map<String, Stop> stops,
        List<Flawed> flaws) {
    public FormFigures {
        stops = Map.copyOf(stops);
        flaws = List.copyOf(flaws);
    }

    static FormFigures of(List<Sum> sums, List<Idle> idle) {
        var filed = count(sums, FormItem.FILED);
        return new FormFigures(
                count(sums, FormItem.BEGUN),
                filed,
                count(sums, FormItem.GIVEN_UP).plus(count(sums, FormItem.EXPIRED)),
                new Headcount(idle.stream().mapToLong(Idle::count).sum()),
                filed.exact() < Headcount.LEAST ? Optional.empty() : Spent.median(spent(sums)),
                new PerFiling(
                        filed.each(sum(sums, FormItem.TYPED)),
                        filed.each(sum(sums, FormItem.PREFILLED)),
                        filed.each(sum(sums, FormItem.CHANGED))),
                stops(sums, idle),
                flaws(sums));
    }

    /** What of those who began filed, in percent; empty where they are too few to tell. */
    public Optional<Double> share() {
        return filed.percentOf(begun);
    }

    /** Of what was begun in these months, nothing was counted. */
    public boolean isNothing() {
        return begun.isNone();
    }

    private static Headcount count(List<Sum> sums, FormItem item) {
        return new Headcount(sum(sums, item));
    }

    private static long sum(List<Sum> sums, FormItem item) {
        return of(sums, item).mapToLong(Sum::count).sum();
    }

    private static Stream<Sum> of(List<Sum> sums, FormItem item) {
        return sums.stream().filter(sum -> sum.item() == item);
    }

    private static Map<Integer, Long> spent(List<Sum> sums) {
        return of(sums, FormItem.SPENT).collect(toMap(sum -> Integer.valueOf(sum.name()), Sum::count, Long::sum));
    }

    private static Map<String, Stop> stops(List<Sum> sums, List<Idle> idle) {
        var ended = Stream.of(FormItem.GIVEN_UP, FormItem.EXPIRED)
                .flatMap(item -> of(sums, item))
                .collect(toMap(Sum::name, sum -> new Stop(new Headcount(sum.count()), Headcount.NONE), Stop::plus));
        return Stream.concat(
                        ended.entrySet().stream(),
                        idle.stream()
                                .map(each ->
                                        Map.entry(each.step(), new Stop(Headcount.NONE, new Headcount(each.count())))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Stop::plus));
    }

    private static List<Flawed> flaws(List<Sum> sums) {
        return of(sums, FormItem.FLAWED).collect(groupingBy(Sum::name)).entrySet().stream()
                .map(field -> new Flawed(field.getKey(), problems(field.getValue())))
                .sorted(Comparator.comparingLong((Flawed each) -> -each.times().exact())
                        .thenComparing(Flawed::field))
                .toList();
    }

    private static List<Problem> problems(List<Sum> sums) {
        return sums.stream().collect(groupingBy(Sum::problem, summingLong(Sum::count))).entrySet().stream()
                .map(each -> new Problem(each.getKey(), new Headcount(each.getValue())))
                .sorted(Comparator.comparingLong((Problem each) -> -each.times().exact())
                        .thenComparing(Problem::key))
                .toList();
    }

    /**
     * Số câu trả lời trung bình trong một bản khai đã nộp; all empty where few filed.
     *
     * @param typed by people themselves
     * @param prefilled known, and left as they were offered
     * @param changed known and offered, and typed all the same; they are among those typed
     */
    public record PerFiling(Optional<Double> typed, Optional<Double> prefilled, Optional<Double> changed) {}

    /**
     * Chỗ dừng.
     *
     * @param ended how many gave up or let it expire there
     * @param idle how many have it lying there
     */
    public record Stop(Headcount ended, Headcount idle) {
        public static final Stop NOBODY = new Stop(Headcount.NONE, Headcount.NONE);

        Stop plus(Stop other) {
            return new Stop(ended.plus(other.ended), idle.plus(other.idle));
        }
    }

    /** Câu hỏi trả lời sai, by the mistakes, the most frequent first. */
    public record Flawed(String field, List<Problem> problems) {
        public Flawed {
            problems = List.copyOf(problems);
        }

        /** How often a page was sent with a mistake in it. */
        public Headcount times() {
            return problems.stream().map(Problem::times).reduce(Headcount.NONE, Headcount::plus);
        }
    }

    /** @param key of what was wrong, as {@link vn.motcua.form.Mistake.Problem#key} tells it */
    public record Problem(String key, Headcount times) {}
}

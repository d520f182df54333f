package vn.motcua.catalogue.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.calendar.Deadline;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.FeeSchedule;
import vn.motcua.catalogue.Method;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.spi.PastDossier;
import vn.motcua.shared.VietnamTime;
import vn.motcua.shared.Vnd;

/**
 * Cách giải quyết: what one text would do with one dossier.
 *
 * @param path the steps it goes through, each with who does it and where
 * @param due empty where the text states no limit that can be reckoned with
 * @param fee empty where the text does not say what is to be paid
 * @param papers what has to be brought
 * @param taken whether the office takes it by that channel at all
 */
public record Treatment(
        List<String> path, Optional<Instant> due, Optional<Vnd> fee, Set<String> papers, boolean taken) {
    public Treatment {
        path = List.copyOf(path);
    }

    static Treatment of(Rules rules, PastDossier dossier, WorkingCalendar calendar) {
        var procedure = rules.procedure();
        var method = procedure.terms().by(dossier.channel());
        return new Treatment(
                path(procedure),
                method.flatMap(each -> due(each, dossier, calendar)),
                method.flatMap(each -> fee(each, rules, dossier)),
                papers(procedure, dossier),
                method.isPresent());
    }

    private static List<String> path(Procedure procedure) {
        return procedure.process().steps().stream()
                .map(step -> step.name().vietnamese() + " · " + step.role().vietnamese())
                .toList();
    }

    private static Optional<Instant> due(Method method, PastDossier dossier, WorkingCalendar calendar) {
        return method.limit()
                .map(limit -> Deadline.compute(calendar, dossier.received(), limit.limit(), limit.cutOff(), List.of()))
                .flatMap(deadline -> deadline instanceof Deadline.Due due ? Optional.of(due.due()) : Optional.empty());
    }

    /** One of each: a text that charges by the copy is reckoned for one copy. The resolution is reckoned once. */
    private static Optional<Vnd> fee(Method method, Rules rules, PastDossier dossier) {
        var sum = Vnd.ZERO;
        var byResolution = false;
        for (var fee : method.fees()) {
            switch (fee) {
                case Fee.Amount each -> sum = sum.plus(each.amount());
                case Fee.Free _ -> {}
                case Fee.ByResolution _ -> byResolution = true;
                case Fee.Unknown _ -> {
                    return Optional.empty();
                }
            }
        }
        if (method.fees().isEmpty()) {
            return Optional.empty();
        }
        return byResolution ? byResolution(rules, dossier).map(sum::plus) : Optional.of(sum);
    }

    private static Optional<Vnd> byResolution(Rules rules, PastDossier dossier) {
        return rules.rates()
                .flatMap(schedule -> schedule.rates().stream()
                        .filter(rate -> rate.channel() == dossier.channel())
                        .map(rate ->
                                rate.exempt().stream().anyMatch(dossier.groups()::contains) ? Vnd.ZERO : rate.amount())
                        .reduce(Vnd::plus));
    }

    private static Set<String> papers(Procedure procedure, PastDossier dossier) {
        var cases = procedure.papers().cases();
        if (cases.isEmpty()) {
            return Set.of();
        }
        var day = VietnamTime.dateOf(dossier.received());
        var names = new TreeSet<String>();
        cases.get(Math.min(dossier.papersCase(), cases.size() - 1)).components().stream()
                .filter(paper -> !paper.isSparedOn(day))
                .forEach(paper -> names.add(paper.name()));
        return names;
    }

    /**
     * Văn bản và biểu mức thu in force together.
     *
     * @param rates the amounts of the province's resolution; empty while nobody has entered any
     */
    public record Rules(Procedure procedure, Optional<FeeSchedule> rates) {}
}

package vn.motcua.dossier.web.visitor;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.dossier.model.Sums;
import vn.motcua.dossier.model.Tallied;
import vn.motcua.dossier.usecase.PublicFigures.Figures;
import vn.motcua.dossier.usecase.PublicFigures.Line;
import vn.motcua.dossier.usecase.PublicFigures.Month;
import vn.motcua.shared.Formula;

/**
 * Tệp số liệu.
 *
 * @param asOf when the last thing counted happened
 * @param illustrative whether the place is invented
 * @param counts since the beginning, by what was counted
 * @param inProcess accepted and without a result
 * @param onTimePercent of those with a result
 */
record FiguresFile(
        Optional<Instant> asOf,
        boolean illustrative,
        Map<String, Long> counts,
        long inProcess,
        Optional<Double> onTimePercent,
        List<Desk> months) {
    /** Spreadsheets take a file for UTF-8 by it. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Một nơi tiếp nhận trong một tháng. */
    record Desk(YearMonth month, String code, String name, Map<String, Long> counts) {}

    static FiguresFile of(Figures figures, List<Month> months) {
        return new FiguresFile(
                figures.asOf(),
                figures.demonstration(),
                counts(figures.all()),
                figures.all().inProcess(),
                figures.all().onTime(),
                months.stream().flatMap(FiguresFile::desks).toList());
    }

    static String csv(List<Month> months) {
        var head = Stream.concat(Stream.of("month", "code", "name"), items()).collect(Collectors.joining(","));
        return BYTE_ORDER_MARK
                + Stream.concat(
                                Stream.of(head),
                                months.stream().flatMap(FiguresFile::desks).map(FiguresFile::row))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static Stream<Desk> desks(Month month) {
        return month.lines().stream().map(line -> desk(month.month(), line));
    }

    private static Desk desk(YearMonth month, Line line) {
        return new Desk(month, line.desk().code(), line.desk().name().vietnamese(), counts(line.sums()));
    }

    private static String row(Desk desk) {
        return Stream.concat(
                        Stream.of(desk.month().toString(), desk.code(), quoted(desk.name())),
                        desk.counts().values().stream().map(String::valueOf))
                .collect(Collectors.joining(","));
    }

    private static String quoted(String name) {
        return '"' + Formula.disarm(name).replace("\"", "\"\"") + '"';
    }

    private static Stream<String> items() {
        return Arrays.stream(Tallied.values()).map(Tallied::key);
    }

    private static Map<String, Long> counts(Sums sums) {
        var counts = new LinkedHashMap<String, Long>();
        for (var item : Tallied.values()) {
            counts.put(item.key(), sums.of(item));
        }
        return counts;
    }
}

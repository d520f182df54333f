package vn.motcua.catalogue.exchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.calendar.Limit;
import vn.motcua.catalogue.Availability;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Method;
import vn.motcua.catalogue.Papers;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.Terms;
import vn.motcua.catalogue.TimeLimit;

/**
 * Viết một dòng: a procedure as the table can hold it. What the table has no column for (the internal process, guidance,
 * cases of papers, several services online) is left out; the JSON record has all of it.
 */
public final class RowWriter {
    private RowWriter() {}

    public static Row write(Procedure procedure, String decision) {
        var heading = procedure.heading();
        var terms = procedure.terms();
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(Column.CODE, procedure.code().value());
        cells.put(Column.NAME, heading.name().vietnamese());
        cells.put(Column.FIELD, heading.field());
        cells.put(
                Column.LEVEL,
                heading.levels().stream()
                        .map(level -> RowReader.LEVELS.getOrDefault(level, ""))
                        .collect(Collectors.joining(";")));
        cells.put(Column.AUTHORITY, heading.authority());
        cells.put(Column.MINISTRY, heading.ministry());
        cells.put(Column.DECISION, decision);
        cells.put(Column.ONLINE_LEVEL, online(terms));
        cells.put(Column.COMPONENTS, PapersText.write(procedure.papers()));
        cells.put(Column.DATA_REUSE, ReuseText.write(procedure.papers()));
        cells.put(
                Column.RESULT,
                procedure.papers().results().stream().map(Papers.Result::name).collect(Collectors.joining("; ")));
        cells.put(
                Column.SOURCE_ADDRESS,
                terms.availability() instanceof Availability.Elsewhere elsewhere ? elsewhere.link() : "");
        methods(terms, cells);
        return new Row(cells);
    }

    /** The row to export: the one it was read from, as long as the procedure still says the same. */
    public static Row exported(ProcedureFile.Item item) {
        var procedure = item.revision().procedure();
        return item.origin()
                .filter(origin -> says(origin, procedure))
                .orElseGet(() -> write(procedure, item.revision().decision()));
    }

    private static boolean says(Row origin, Procedure procedure) {
        return Optional.of(RowReader.read(origin, 0))
                .filter(Reading.Read.class::isInstance)
                .map(Reading.Read.class::cast)
                .filter(read -> write(read.procedure(), "").equals(write(procedure, "")))
                .isPresent();
    }

    private static void methods(Terms terms, EnumMap<Column, String> cells) {
        var limits = new EnumMap<Channel, Optional<Limit>>(Channel.class);
        terms.methods().forEach(each -> limits.put(each.channel(), each.limit().map(TimeLimit::limit)));
        var first = terms.by(Channel.DIRECT).or(() -> terms.methods().stream().findFirst());
        cells.put(
                Column.TIME_LIMIT,
                limits.getOrDefault(Channel.DIRECT, Optional.empty())
                        .map(LimitText::write)
                        .orElse(""));
        cells.put(Column.ONLINE_CHANNEL, limits.containsKey(Channel.ONLINE) ? RowReader.YES : "");
        cells.put(Column.FEE_VND, first.map(Method::fees).map(FeeText::amount).orElse(""));
        first.ifPresent(method -> words(method, limits, cells));
    }

    /** What the record says of cases stands in the note, the rest beside the fees. */
    private static void words(Method method, Map<Channel, Optional<Limit>> limits, EnumMap<Column, String> cells) {
        var stated = method.stated();
        var at = stated.indexOf(NoteText.BY_CASE);
        var cases = at < 0 ? "" : stated.substring(at);
        var rest = at < 0 ? stated : stated.substring(0, Math.max(0, at - RowReader.SEPARATOR.length()));
        cells.put(Column.NOTE, NoteText.write(limits, cases));
        cells.put(Column.FEE_NOTE, FeeText.write(method.fees(), rest));
    }

    private static String online(Terms terms) {
        if (terms.availability() instanceof Availability.AtTheCounterOnly) {
            return RowReader.NO;
        }
        return terms.online().stream()
                .findFirst()
                .map(service -> RowReader.EXTENTS.getOrDefault(service.extent(), ""))
                .orElse("");
    }
}

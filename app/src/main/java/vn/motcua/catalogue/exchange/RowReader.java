package vn.motcua.catalogue.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.PausePolicy;
import vn.motcua.catalogue.Availability;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Guidance;
import vn.motcua.catalogue.Heading;
import vn.motcua.catalogue.Heading.Level;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.catalogue.Method;
import vn.motcua.catalogue.OnlineService;
import vn.motcua.catalogue.Papers;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Terms;
import vn.motcua.catalogue.TimeLimit;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.Text;

/** Đọc một dòng: what the row says of the procedure, and nothing it does not say. */
public final class RowReader {
    static final String YES = "có";
    static final String NO = "không";
    static final Map<Level, String> LEVELS = Map.of(Level.MINISTRY, "bộ", Level.PROVINCE, "tỉnh", Level.COMMUNE, "xã");
    static final Map<OnlineService.Extent, String> EXTENTS =
            Map.of(OnlineService.Extent.FULL, "toàn trình", OnlineService.Extent.PARTIAL, "một phần");
    static final String SEPARATOR = " | ";
    private static final int LONGEST_AMOUNT = 12;

    private final Row row;
    private final long line;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Mistake> remarks = new ArrayList<>();

    private RowReader(Row row, long line) {
        this.row = row;
        this.line = line;
    }

    /** @param line where it stands in the file */
    public static Reading read(Row row, long line) {
        var reader = new RowReader(row, line);
        var code = reader.code();
        var procedure = reader.procedure(code.orElseGet(() -> new ProcedureCode("0.000000")));
        var decision = Optional.of(Text.clean(row.at(Column.DECISION))).filter(text -> !text.isEmpty());
        return reader.mistakes.isEmpty()
                ? new Reading.Read(procedure, decision, reader.remarks)
                : new Reading.Refused(reader.mistakes);
    }

    /** What a row says that names the procedure and knows nothing else of it. */
    public static Procedure knowingNothing(ProcedureCode code) {
        return new RowReader(new Row(Map.of()), 0).procedure(code);
    }

    private Procedure procedure(ProcedureCode code) {
        checkLengths();
        var papers = PapersText.read(row.at(Column.COMPONENTS), row.at(Column.DATA_REUSE));
        papers.remarks().forEach(kind -> remark(kind, Column.COMPONENTS));
        var cases = papers.components().isEmpty()
                ? List.<Papers.Case>of()
                : List.of(new Papers.Case("", papers.components()));
        var result = text(Column.RESULT);
        var results =
                result.isEmpty() ? List.<Papers.Result>of() : List.of(new Papers.Result(result, Optional.empty()));
        return new Procedure(
                code, heading(), terms(), new Papers(cases, results), InternalProcess.unknown(), Guidance.none());
    }

    private Optional<ProcedureCode> code() {
        var text = text(Column.CODE);
        var code = ProcedureCode.typed(text);
        if (code.isEmpty()) {
            mistake(text.isEmpty() ? Mistake.Kind.MISSING : Mistake.Kind.BAD_CODE, Column.CODE);
        }
        if (text(Column.NAME).isEmpty()) {
            mistake(Mistake.Kind.MISSING, Column.NAME);
        }
        return code;
    }

    private Heading heading() {
        return new Heading(
                new Bilingual(text(Column.NAME), ""),
                text(Column.FIELD),
                levels(),
                text(Column.AUTHORITY),
                text(Column.MINISTRY),
                List.of());
    }

    private Set<Level> levels() {
        var levels = EnumSet.noneOf(Level.class);
        for (var each : text(Column.LEVEL).split(";")) {
            var word = each.strip().toLowerCase(Locale.ROOT);
            var level = LEVELS.entrySet().stream()
                    .filter(known -> known.getValue().equals(word))
                    .map(Map.Entry::getKey)
                    .findFirst();
            level.ifPresent(levels::add);
            if (level.isEmpty() && !word.isEmpty()) {
                mistake(Mistake.Kind.UNKNOWN_LEVEL, Column.LEVEL);
            }
        }
        return levels;
    }

    private Terms terms() {
        var authority = row.at(Column.AUTHORITY);
        var online = online();
        return new Terms(
                methods(),
                online,
                AuthorityText.competence(authority),
                PausePolicy.PAUSE,
                Optional.empty(),
                false,
                AuthorityText.elsewhere(authority, row.at(Column.SOURCE_ADDRESS))
                        .orElseGet(this::availability));
    }

    private Availability availability() {
        return word(Column.ONLINE_LEVEL).equals(NO) ? new Availability.AtTheCounterOnly() : new Availability.Offered();
    }

    private List<OnlineService> online() {
        var word = word(Column.ONLINE_LEVEL);
        if (word.isEmpty() || word.equals(NO)) {
            return List.of();
        }
        var extent = EXTENTS.entrySet().stream()
                .filter(known -> known.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst();
        if (extent.isEmpty()) {
            mistake(Mistake.Kind.UNKNOWN_WORD, Column.ONLINE_LEVEL);
            return List.of();
        }
        if (extent.get() == OnlineService.Extent.PARTIAL) {
            remark(Mistake.Kind.REASON_MISSING, Column.ONLINE_LEVEL);
        }
        return List.of(new OnlineService("", extent.get(), Optional.empty(), Optional.empty()));
    }

    /** The column's limit is the counter's; the channels the note does not single out share it. */
    private List<Method> methods() {
        var note = NoteText.read(row.at(Column.NOTE));
        note.remarks().forEach(kind -> remark(kind, Column.NOTE));
        var fees = fees();
        var limits = new EnumMap<Channel, Optional<Limit>>(Channel.class);
        var stated = note.sameDay() ? Optional.of(Limit.SAME_DAY) : limit();
        limits.put(Channel.DIRECT, stated);
        if (takenOnline()) {
            limits.put(Channel.ONLINE, note.byChannel().isEmpty() ? stated : Optional.empty());
        }
        note.byChannel().forEach((channel, limit) -> {
            if (channel != Channel.DIRECT || stated.isEmpty()) {
                limits.put(channel, limit);
            }
        });
        var words = Stream.of(fees.stated(), note.cases())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(SEPARATOR));
        return limits.entrySet().stream()
                .map(each -> new Method(each.getKey(), each.getValue().map(TimeLimit::of), fees.fees(), words))
                .toList();
    }

    private boolean takenOnline() {
        var word = word(Column.ONLINE_CHANNEL);
        if (!word.isEmpty() && !word.equals(YES) && !word.equals(NO)) {
            mistake(Mistake.Kind.UNKNOWN_WORD, Column.ONLINE_CHANNEL);
        }
        return word.equals(YES);
    }

    private Optional<Limit> limit() {
        var limit = LimitText.read(row.at(Column.TIME_LIMIT));
        if (limit.isEmpty() && !text(Column.TIME_LIMIT).isEmpty()) {
            mistake(Mistake.Kind.UNKNOWN_UNIT, Column.TIME_LIMIT);
        }
        return limit;
    }

    private FeeText fees() {
        var text = text(Column.FEE_VND);
        if (!text.matches("\\d{0," + LONGEST_AMOUNT + "}")) {
            mistake(Mistake.Kind.BAD_NUMBER, Column.FEE_VND);
            return new FeeText(List.of(), "", List.of());
        }
        var amount = text.isEmpty() ? Optional.<Long>empty() : Optional.of(Long.valueOf(text));
        var fees = FeeText.read(amount, row.at(Column.FEE_NOTE));
        fees.remarks().forEach(kind -> remark(kind, Column.FEE_VND));
        return fees;
    }

    private void checkLengths() {
        row.cells().forEach((column, text) -> {
            if (text.length() > column.longest()) {
                mistake(Mistake.Kind.CELL_TOO_LONG, column);
            }
        });
    }

    private String text(Column column) {
        return Text.clean(row.at(column));
    }

    private String word(Column column) {
        return text(column).toLowerCase(Locale.ROOT);
    }

    private void mistake(Mistake.Kind kind, Column column) {
        mistakes.add(new Mistake(kind, line, Optional.of(column), row.at(column)));
    }

    private void remark(Mistake.Kind kind, Column column) {
        remarks.add(new Mistake(kind, line, Optional.of(column), row.at(column)));
    }
}

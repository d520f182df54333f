package vn.motcua.catalogue.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.Unit;
import vn.motcua.catalogue.Channel;
import vn.motcua.shared.LegalBasis;
import vn.motcua.shared.Text;

/**
 * Ghi chú of a row, as far as it changes what is promised.
 *
 * @param sameDay whether it is answered in the day: the note wins over the column, or nineteen procedures would promise a
 *     day late
 * @param byChannel limits by channel, where the note states them; empty where one cannot be read
 * @param cases what it says of limits that differ by case, word for word; may be empty, and begins with {@link #BY_CASE}
 */
record NoteText(boolean sameDay, Map<Channel, Optional<Limit>> byChannel, String cases, List<Mistake.Kind> remarks) {
    private static final String BY_CHANNEL = "thời hạn theo kênh:";
    static final String BY_CASE = "nhiều trường hợp:";
    private static final String ANSWERED_IN_THE_DAY =
            "giải quyết trong ngày; nhận sau 15 giờ → ngày làm việc tiếp theo";
    /** Where notes of the reference data were cut off: what stands last may be half of what it was. */
    private static final int CUT = 400;

    private static final Pattern PARTS =
            Pattern.compile(" \\| (?=thời hạn theo kênh:|nhiều trường hợp:|trong trình tự ghi:)");
    private static final Pattern CHANNEL_LIMITS = Pattern.compile(BY_CHANNEL + "([^|;]*)");
    private static final Map<String, Channel> CHANNELS =
            Map.of("trực tiếp", Channel.DIRECT, "trực tuyến", Channel.ONLINE, "dịch vụ bưu chính", Channel.POSTAL);
    private static final Map<Channel, String> NAMES =
            Map.of(Channel.DIRECT, "Trực tiếp", Channel.ONLINE, "Trực tuyến", Channel.POSTAL, "Dịch vụ bưu chính");

    @LegalBasis("Nghị định 23/2015/NĐ-CP, Điều 7: trong ngày; sau 15 giờ thì ngày làm việc tiếp theo")
    static NoteText read(String cell) {
        var note = Text.clean(cell);
        var remarks = new ArrayList<Mistake.Kind>();
        var byChannel = byChannel(note, cell.length() >= CUT, remarks);
        var cases = PARTS.splitAsStream(note)
                .filter(part -> part.startsWith(BY_CASE))
                .collect(Collectors.joining(" | "));
        remark(remarks, !cases.isEmpty(), Mistake.Kind.LIMIT_BY_CASE);
        remark(remarks, note.contains("không rõ đơn vị"), Mistake.Kind.UNIT_NOT_STATED);
        remark(remarks, note.contains("không ghi đơn vị"), Mistake.Kind.UNIT_NOT_STATED);
        remark(remarks, note.contains("thời hạn: memory"), Mistake.Kind.LIMIT_UNSOURCED);
        remark(remarks, note.contains("không có trong danh mục quốc gia"), Mistake.Kind.NOT_LISTED);
        return new NoteText(
                Text.fold(note).contains("giai quyet trong ngay"),
                byChannel,
                cases,
                remarks.stream().distinct().toList());
    }

    private static Map<Channel, Optional<Limit>> byChannel(String note, boolean isCut, List<Mistake.Kind> remarks) {
        var limits = new EnumMap<Channel, Optional<Limit>>(Channel.class);
        var found = CHANNEL_LIMITS.matcher(note);
        while (found.find()) {
            var reachesTheCut = isCut && found.end() == note.length();
            var items = List.of(found.group(1).split(","));
            for (var at = 0; at < items.size(); at++) {
                take(items.get(at), reachesTheCut && at == items.size() - 1, limits, remarks);
            }
        }
        return limits;
    }

    private static void take(
            String item, boolean isCut, Map<Channel, Optional<Limit>> limits, List<Mistake.Kind> remarks) {
        var equals = item.indexOf('=');
        var name = equals < 0 ? "" : item.substring(0, equals).strip().toLowerCase(java.util.Locale.ROOT);
        var channel = CHANNELS.get(name);
        var limit = isCut || equals < 0 ? Optional.<Limit>empty() : LimitText.read(item.substring(equals + 1));
        remark(remarks, limit.isEmpty(), Mistake.Kind.ODD_CHANNEL_LIMIT);
        if (channel != null) {
            limits.put(channel, limit);
        }
    }

    private static void remark(List<Mistake.Kind> remarks, boolean applies, Mistake.Kind kind) {
        if (applies) {
            remarks.add(kind);
        }
    }

    /** The note that says this of the channels, where the column alone would not. */
    static String write(Map<Channel, Optional<Limit>> limits, String cases) {
        var direct = limits.getOrDefault(Channel.DIRECT, Optional.empty());
        var sameDay = direct.filter(limit -> limit.unit() == Unit.SAME_DAY).isPresent();
        var same = limits.values().stream().allMatch(direct::equals) && !limits.containsKey(Channel.POSTAL);
        var parts = new ArrayList<String>();
        if (sameDay && same) {
            parts.add(ANSWERED_IN_THE_DAY);
        }
        if (!same) {
            parts.add(BY_CHANNEL + " "
                    + limits.entrySet().stream()
                            .map(each -> NAMES.get(each.getKey()) + "="
                                    + each.getValue().map(LimitText::write).orElse("?"))
                            .collect(Collectors.joining(", ")));
        }
        if (!cases.isEmpty()) {
            parts.add(cases);
        }
        return String.join(" | ", parts);
    }
}

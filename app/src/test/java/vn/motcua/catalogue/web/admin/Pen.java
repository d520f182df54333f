package vn.motcua.catalogue.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.identity.web.Browser;

/** Bút của người soạn: what a writer types into the sections of a draft. */
final class Pen {
    private static final String HOSTILE = "<script>alert(1)</script>\"'&${x}";

    private Pen() {}

    /** A sound procedure of three working days; {@code way} changes one field of how it is asked for. */
    static void write(Browser writer, String draft, String way) {
        send(
                writer,
                draft,
                "heading",
                fields("name=Thủ tục mẫu", "field=Hộ tịch", "authority=UBND cấp xã", "law-count=0"));
        send(writer, draft, "ways", ways(way));
        var paper = "case-0-paper-0-";
        send(
                writer,
                draft,
                "papers",
                fields("case-count=1", "case-0-paper-count=1", paper + "name=Tờ khai", paper + "need=always"));
        send(writer, draft, "results", fields("result-count=1", "result-0-name=Giấy mẫu"));
        process(writer, draft);
        var availability = fields("availability=offered", "on-supplement=pause");
        send(writer, draft, "availability", join(availability, fields("service-count=1", "service-0-extent=full")));
    }

    private static void process(Browser writer, String draft) {
        var prepare = fields("step-0-name=Soạn", "step-0-role=specialist", "step-0-at=desk", "step-0-kind=prepare");
        var decide = fields("step-1-name=Ký", "step-1-role=leader", "step-1-at=desk", "step-1-kind=decide");
        var hours = fields("step-count=2", "step-0-hours=20,5", "step-1-hours=3,5");
        send(writer, draft, "process", join(join(prepare, decide), hours));
    }

    private static void send(Browser writer, String draft, String section, String... fields) {
        writer.get(draft + "/" + section);
        assertThat(writer.post(draft + "/" + section, fields).statusCode())
                .as(section)
                .isEqualTo(302);
    }

    static String[] ways(String change) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("way-count", "1");
        fields.put("way-0-channel", "direct");
        fields.put("way-0-amount", "3");
        fields.put("way-0-unit", "working-day");
        fields.put("way-0-fee-count", "1");
        fields.put("way-0-fee-0-is", "fee");
        fields.put("way-0-fee-0-amount", "8.000");
        if (!change.isEmpty()) {
            fields.put(change.substring(0, change.indexOf('=')), change.substring(change.indexOf('=') + 1));
        }
        return fields.entrySet().stream()
                .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                .toArray(String[]::new);
    }

    /** Every text field of a section with script in it. */
    static String[] hostile(Section section) {
        return switch (section) {
            case HEADING -> hostile("name name-en field authority ministry law-count=1 law-0-number law-0-title");
            case WAYS ->
                hostile("way-count=1 way-0-channel=direct way-0-stated way-0-fee-count=1 way-0-fee-0-is=free"
                        + " way-0-fee-0-note");
            case PAPERS ->
                hostile("case-count=1 case-0-name case-0-paper-count=1 case-0-paper-0-name"
                        + " case-0-paper-0-need=always case-0-paper-0-database case-0-paper-0-rule");
            case RESULTS -> hostile("result-count=1 result-0-name");
            case PROCESS ->
                hostile("step-count=1 step-0-name step-0-name-en step-0-role=leader step-0-at=desk"
                        + " step-0-kind=decide step-0-result step-0-result-en");
            case GUIDANCE ->
                hostile("summary summary-en keywords leave-count=1 leave-0-thing question-count=1 question-0-text"
                        + " question-0-answer-count=1 question-0-answer-0-text question-0-answer-0-instead");
            case FORM -> throw new IllegalArgumentException("the form has pages of its own");
            case AVAILABILITY ->
                hostile("availability=paused reason on-supplement=pause service-count=1 service-0-name"
                        + " service-0-extent=partial service-0-reason");
        };
    }

    private static String[] hostile(String names) {
        return fields(List.of(names.split(" ")).stream()
                .map(name -> name.contains("=") ? name : name + "=" + HOSTILE)
                .toArray(String[]::new));
    }

    /** {@code name=value}, as pairs. */
    static String[] fields(String... fields) {
        return List.of(fields).stream()
                .flatMap(field ->
                        List.of(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1))
                                .stream())
                .toArray(String[]::new);
    }

    private static String[] join(String[] some, String[] others) {
        return Stream.of(some, others).flatMap(Arrays::stream).toArray(String[]::new);
    }
}

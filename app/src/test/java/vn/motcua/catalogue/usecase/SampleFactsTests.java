package vn.motcua.catalogue.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.Limit;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Heading.Level;
import vn.motcua.catalogue.Method;
import vn.motcua.catalogue.Papers;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.TimeLimit;

/** The facts of the sample against the national record, where the reference data is at hand. */
class SampleFactsTests {
    private static final String COMMUNE = "xã";
    private static final List<SampleProcedure> ALL = SampleProcedure.all();
    private static final Map<String, Row> RECORD = new HashMap<>();
    private static final Map<String, Integer> COMPARED = new TreeMap<>();

    @BeforeAll
    static void readTheRecord() throws IOException {
        var folder = System.getenv("MOTCUA_REFERENCE");
        if (folder == null) {
            System.out.println("sample facts: not compared, MOTCUA_REFERENCE is unset");
        }
        assumeTrue(folder != null, "no reference data");
        var rows = rows(Files.readString(Path.of(folder, "procedures.csv")));
        rows.stream().skip(1).forEach(row -> {
            var fields = new HashMap<String, String>();
            for (var i = 0; i < row.size(); i++) {
                fields.put(rows.getFirst().get(i), row.get(i));
            }
            var record = new Row(fields);
            RECORD.put(record.get("code"), record);
        });
        System.out.println("sample facts: compared with " + RECORD.size() + " national records");
    }

    @Test
    void theFactsAreThoseOfTheNationalRecord() {
        ALL.forEach(SampleFactsTests::compare);
        System.out.println("sample facts: " + COMPARED);
    }

    private static void compare(SampleProcedure sample) {
        var procedure = sample.procedure();
        var code = procedure.code().value();
        assertThat(RECORD).containsKey(code);
        var record = RECORD.getOrDefault(code, new Row(Map.of()));
        same(
                code,
                "name",
                record.get("name").strip(),
                procedure.heading().name().vietnamese());
        same(code, "field", record.get("field"), procedure.heading().field());
        same(code, "ministry", record.get("ministry"), procedure.heading().ministry());
        same(code, "level", levels(record), procedure.heading().levels());
        var limit = counter(procedure).flatMap(Method::limit).map(TimeLimit::limit);
        same(code, "time limit at the counter", limit(record), limit);
        var online = procedure.terms().by(Channel.ONLINE).isPresent();
        if (!isOutdated(record)) {
            same(code, "taken online", record.get("online_channel").equals("có"), online);
        }
        fee(code, record, procedure);
        if (sample.equals(newest(sample))) {
            var reuse = !record.get("data_reuse_nq66_7").isEmpty();
            same(code, "data that replaces papers", reuse, spares(procedure));
        }
    }

    /** Whose note says that it was written before the decree under which the procedure is now linked electronically. */
    private static boolean isOutdated(Row record) {
        return record.get("note").contains("bản ghi cũ");
    }

    /** A sum of the record is ours too, and what the record calls free is free only with a basis. */
    private static void fee(String code, Row record, Procedure procedure) {
        var fees = counter(procedure).map(Method::fees).orElse(List.of());
        var sums = fees.stream()
                .filter(Fee.Amount.class::isInstance)
                .map(fee -> String.valueOf(((Fee.Amount) fee).amount().dong()))
                .toList();
        var stated = record.get("fee_vnd");
        if (stated.isEmpty() || stated.equals("0")) {
            var noted = record.get("fee_note").replace(".", "");
            assertThat(sums).as("fee of " + code).allMatch(noted::contains);
        } else {
            assertThat(sums).as("fee of " + code).contains(stated);
        }
        COMPARED.merge("fee", 1, Integer::sum);
    }

    private static void same(String code, String fact, Object stated, Object ours) {
        assertThat(ours).as(fact + " of " + code).isEqualTo(stated);
        COMPARED.merge(fact, 1, Integer::sum);
    }

    private static Set<Level> levels(Row record) {
        return Stream.of(record.get("level").split(";"))
                .map(level -> level.equals(COMMUNE) ? Level.COMMUNE : Level.PROVINCE)
                .collect(Collectors.toSet());
    }

    /** What is done in the day says so in its note only. */
    private static Optional<Limit> limit(Row record) {
        var stated = record.get("time_limit");
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        if (record.get("note").contains("giải quyết trong ngày")) {
            return Optional.of(Limit.SAME_DAY);
        }
        var amount = Long.parseLong(stated.substring(0, stated.indexOf(' ')));
        return Optional.of(
                switch (stated.substring(stated.indexOf(' ') + 1)) {
                    case "ngày làm việc" -> Limit.workingDays(amount);
                    case "ngày" -> Limit.days(amount);
                    case "giờ" -> Limit.hours(amount);
                    default -> throw new IllegalStateException("a limit of " + stated);
                });
    }

    private static Optional<Method> counter(Procedure procedure) {
        return procedure.terms().by(Channel.DIRECT);
    }

    private static SampleProcedure newest(SampleProcedure sample) {
        // What is scheduled for the new law lies behind the last day of the rule under which data replaces papers.
        return ALL.stream()
                .filter(each ->
                        each.procedure().code().equals(sample.procedure().code()))
                .filter(each -> each.from().getYear() < 2027)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private static boolean spares(Procedure procedure) {
        return procedure.papers().cases().stream()
                .map(Papers.Case::components)
                .flatMap(List::stream)
                .anyMatch(component -> component.replaced().isPresent());
    }

    /** RFC 4180: quoted fields hold commas, line ends and doubled quotes. */
    private static List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
                field.append(c);
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(unquoted(field.toString()));
                field.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                field.append(c);
            }
        }
        return rows;
    }

    private static String unquoted(String field) {
        var text = field.strip();
        return text.startsWith("\"") ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }

    /** One row, by the names of its columns. */
    private record Row(Map<String, String> fields) {
        String get(String column) {
            return Normalizer.normalize(fields.getOrDefault(column, ""), Normalizer.Form.NFC);
        }
    }
}

package vn.motcua.bench.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import vn.motcua.bench.form.Blank.Leaf;
import vn.motcua.form.FieldType;
import vn.motcua.form.FieldType.Quantity;

/** Câu trả lời bịa of people who do not exist: right, wrong, and such as nobody writes who means well. */
final class Invented {
    private static final List<String> FAMILIES = List.of("Nguyễn", "Đinh", "Lê", "Trịnh", "Thạch", "Kim", "Sơn", "Võ");
    private static final List<String> NAMES =
            List.of("An", "Bé", "Út", "Yến", "Đào", "Thị Ngọc Ánh", "Y Bhăm Niê", "Hòa");
    private static final List<String> COMMUNES = List.of("Phường Bến Mơ", "Phường Cồn Mây", "Sông Nắng", "Ben Mo");
    private static final LocalDate LATEST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 30_000;
    private static final String LONG = "Một câu dài quá mức. ".repeat(600);

    private static final List<String> WRONG = List.of(
            "",
            "không biết",
            "-1",
            "0",
            "12",
            "99999999999999999999",
            "31/02/2020",
            "1,5,5",
            "1.2.3",
            "a@b",
            "+84 1",
            "Mẫu Mẫu Mẫu",
            LONG);

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "'; DROP TABLE dossier.draft; --",
            "${7*7} {{7*7}} #{7*7} %s %n {0}",
            "\u0000\u0001\u001b[31m",
            "\ud83d\ude00\u202e\u200b\ufeff",
            "a\r\nSet-Cookie: x=1\r\n\r\nb",
            "../../../../etc/passwd",
            "=HYPERLINK(\"http://evil.example\")",
            "1e999999999",
            "٣٤٥ １２３",
            "ÐINH MẪU \u0110",
            "e\u0301".repeat(500),
            "\u0301\u0302\u0303",
            "null",
            "{\"a\":{\"b\":[]}}",
            "\uffff\ufffe",
            "  \t \n ");

    /** Ý. */
    enum Mood {
        /** Nothing is left out, either. */
        CAREFUL,
        RIGHT,
        WRONG,
        HOSTILE
    }

    private final Random random;

    Invented(Random random) {
        this.random = random;
    }

    /** An answer to each question of a page; to most of them, where it is not all meant well. */
    Map<String, String> answers(Leaf leaf, Mood mood) {
        var all = new TreeMap<String, String>();
        for (var field : leaf.fields()) {
            if (!Leaf.boxes(field).isEmpty() && (mood == Mood.CAREFUL || random.nextInt(20) > 0)) {
                all.putAll(answer(field, mood));
            }
        }
        return all;
    }

    private Map<String, String> answer(JsonNode field, Mood mood) {
        // Who means ill answers most of it well.
        if (mood == Mood.CAREFUL || mood == Mood.RIGHT || random.nextInt(3) > 0) {
            return right(field);
        }
        var boxes = new TreeMap<String, String>();
        var words = mood == Mood.WRONG ? WRONG : HOSTILE;
        Leaf.boxes(field).forEach(box -> boxes.put(box, one(words)));
        return boxes;
    }

    private Map<String, String> right(JsonNode field) {
        var boxes = Leaf.boxes(field);
        var first = boxes.getFirst();
        return switch (field.get("type").asString()) {
            case "full-name" -> Map.of(first, one(FAMILIES) + " Mẫu " + one(NAMES));
            case "citizen-id" -> Map.of(first, "0991" + digits(8));
            case "telephone" -> Map.of(first, "0000 000 " + digits(3));
            case "email" -> Map.of(first, "mau" + digits(3) + "@vidu.example");
            case "amount" -> Map.of(first, String.valueOf(1_000 * (1 + random.nextInt(90_000))));
            case "number" -> Map.of(first, number(field.get("range")));
            case "tax-code" -> Map.of(first, "0100109106");
            case "day", "partial-day" -> day(boxes);
            case "place" -> Map.of(boxes.get(0), "Số " + digits(2), boxes.get(1), one(COMMUNES));
            case "choice" ->
                Map.of(
                        first,
                        one(field.get("options").valueStream().toList())
                                .get("value")
                                .asString());
            case "several" -> Map.of(one(boxes), FieldType.Declaration.YES);
            case "declaration" -> Map.of(first, FieldType.Declaration.YES);
            default -> Map.of(first, "Mẫu " + one(NAMES));
        };
    }

    private String number(JsonNode range) {
        var step = new BigDecimal(range.get("step").asString());
        return Quantity.kept(new BigDecimal(range.get("least").asString())
                .add(step.multiply(BigDecimal.valueOf(random.nextInt(5)))));
    }

    private Map<String, String> day(List<String> boxes) {
        var day = LATEST.minusDays(random.nextInt(DAYS));
        return Map.of(
                boxes.get(0), String.valueOf(day.getDayOfMonth()),
                boxes.get(1), String.valueOf(day.getMonthValue()),
                boxes.get(2), String.valueOf(day.getYear()));
    }

    private String digits(int many) {
        var digits = new StringBuilder();
        while (digits.length() < many) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}

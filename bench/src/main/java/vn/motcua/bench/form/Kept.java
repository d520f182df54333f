package vn.motcua.bench.form;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.motcua.bench.form.Blank.Leaf;
import vn.motcua.shared.Text;

/**
 * Điều đã lưu: what a draft must hold by all that was acknowledged, worked out here and not by the program.
 *
 * @param answers by box, as they are kept
 */
record Kept(int edition, SortedMap<String, String> answers) {

    static Kept of(JsonNode draft) {
        var answers = new TreeMap<String, String>();
        draft.get("answers")
                .properties()
                .forEach(box -> answers.put(box.getKey(), box.getValue().asString()));
        return new Kept(draft.get("edition").asInt(), answers);
    }

    /** A page that does not repeat was kept: what was not typed into its boxes is gone. */
    Kept with(Leaf leaf, Map<String, String> typed) {
        var all = new TreeMap<>(answers);
        leaf.boxes().forEach(all::remove);
        all.putAll(cleaned(leaf, typed));
        return new Kept(edition + 1, all);
    }

    /** One item was kept, and all others where it alone was typed. */
    Kept withItem(Leaf leaf, int item, Map<String, String> typed) {
        var items = new TreeMap<>(items(leaf));
        items.put(item, cleaned(leaf, typed));
        return withItems(leaf, items);
    }

    /** All items are those that were typed. */
    Kept withItems(Leaf leaf, SortedMap<Integer, Map<String, String>> items) {
        var all = new TreeMap<>(answers);
        all.keySet().removeIf(box -> box.startsWith(leaf.id() + "."));
        var number = 0;
        for (var boxes : List.copyOf(items.values())) {
            if (!boxes.isEmpty()) {
                number++;
                for (var box : boxes.entrySet()) {
                    all.put(leaf.id() + "." + number + "." + box.getKey(), box.getValue());
                }
            }
        }
        return new Kept(edition + 1, all);
    }

    /** How many items there are. */
    int count(Leaf leaf) {
        return items(leaf).size();
    }

    private SortedMap<Integer, Map<String, String>> items(Leaf leaf) {
        var items = new TreeMap<Integer, Map<String, String>>();
        answers.forEach((box, text) -> {
            var parts = box.split("\\.", 3);
            if (parts.length == 3 && parts[0].equals(leaf.id()) && parts[1].matches("[0-9]{1,2}")) {
                items.computeIfAbsent(Integer.valueOf(parts[1]), _ -> new TreeMap<>())
                        .put(parts[2], text);
            }
        });
        return items;
    }

    /** As it is kept: one spelling, line by line, and nothing where nothing is left. */
    static Map<String, String> cleaned(Leaf leaf, Map<String, String> typed) {
        return typed.entrySet().stream()
                .filter(box -> leaf.boxes().contains(box.getKey()))
                .map(box -> Map.entry(box.getKey(), clean(box.getValue())))
                .filter(box -> !box.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String clean(String text) {
        return text.lines().map(Text::clean).collect(Collectors.joining("\n")).strip();
    }

    /** What people answered is theirs, invented or not: where they differ, by box. */
    String difference(Kept other) {
        var boxes = new TreeMap<String, String>();
        answers.forEach((box, text) -> boxes.put(box, text + " / " + other.answers.get(box)));
        other.answers.forEach((box, text) -> boxes.putIfAbsent(box, "- / " + text));
        boxes.values().removeIf(both -> {
            var sides = both.split(" / ", 2);
            return sides[0].equals(sides[1]);
        });
        return boxes.toString();
    }
}

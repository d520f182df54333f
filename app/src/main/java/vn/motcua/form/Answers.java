package vn.motcua.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Câu trả lời as typed, by the field's id, and its box where it has several: {@code birth-day.month}. Nothing typed is
 * lost because it is wrong: a draft keeps it until it is put right. Never null, never blank: what is empty is not there.
 */
public record Answers(@JsonValue SortedMap<String, String> byBox) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byBox = Collections.unmodifiableSortedMap(new TreeMap<>(byBox));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Answers(Map<String, String> byBox) {
        this(new TreeMap<>(byBox));
    }

    /** The answer of a field with one box; empty where there is none. */
    public String to(String field) {
        return byBox.getOrDefault(field, "");
    }

    public String to(String field, String box) {
        return byBox.getOrDefault(key(field, box), "");
    }

    /** The name under which a box is kept, sent and marked as wrong. */
    public static String key(String field, String box) {
        return box.isEmpty() ? field : field + "." + box;
    }

    /** What was answered to this question, by box under full names; nothing where nothing was. */
    public Map<String, String> boxes(String question) {
        var boxes = new TreeMap<>(byBox);
        boxes.keySet().removeIf(box -> !box.equals(question) && !box.startsWith(question + "."));
        return boxes;
    }

    /** These, with one answer put in the place of another, box by box under their full names. */
    public Answers replaced(Map<String, String> before, Map<String, String> after) {
        var all = new TreeMap<>(byBox);
        all.keySet().removeAll(before.keySet());
        all.putAll(after);
        return new Answers(all);
    }

    /** These, with the boxes of a page replaced by what was typed into them; what was emptied goes. */
    public Answers with(Form.Page page, Map<String, String> typed) {
        return page.isRepeated() ? new Items(page, this).replaced(typed) : with(page.fields(), typed);
    }

    Answers with(List<Form.Field> fields, Map<String, String> typed) {
        var all = new TreeMap<>(byBox);
        for (var field : fields) {
            for (var box : field.type().boxes()) {
                var key = key(field.id(), box);
                var text = typed.getOrDefault(key, "");
                if (text.isBlank()) {
                    all.remove(key);
                } else {
                    all.put(key, text);
                }
            }
        }
        return new Answers(all);
    }

    /** What people answered is theirs, and not for logs. */
    @Override
    public String toString() {
        return "Answers[" + byBox.size() + "]";
    }
}

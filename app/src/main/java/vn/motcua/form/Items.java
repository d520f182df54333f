package vn.motcua.form;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Các mục của một trang lặp lại: members, children, buildings. They are numbered from 1 without gaps, and the third one's
 * {@code name} is kept as {@code members.3.name}.
 */
public record Items(Form.Page page, Answers answers) {
    private static final Pattern BOX = Pattern.compile("([1-9][0-9]?)\\.(.+)");

    public int count() {
        var items = numbered();
        return items.isEmpty() ? 0 : items.lastKey();
    }

    public boolean has(int number) {
        return number >= 1 && number <= count();
    }

    /** Whether this one is there, or is the next and there may be one more. */
    public boolean takes(int number) {
        return page.repeat()
                .filter(repeat -> has(number) || (number == count() + 1 && number <= repeat.most()))
                .isPresent();
    }

    /** What was answered to one of them, with boxes named as on its page; nothing where there is none. */
    public Answers of(int number) {
        return new Answers(numbered().getOrDefault(number, Collections.emptySortedMap()));
    }

    /** All answers with that item changed, or added behind the last; one of which nothing is left is gone. */
    public Answers with(int number, Map<String, String> typed) {
        var items = numbered();
        items.put(number, new TreeMap<>(Answers.NONE.with(page.fields(), typed).byBox()));
        return kept(items);
    }

    public Answers without(int number) {
        var items = numbered();
        items.remove(number);
        return kept(items);
    }

    /** All answers with two of them having changed places; the same where one is not there. */
    public Answers swapped(int one, int other) {
        var items = numbered();
        if (!items.containsKey(one) || !items.containsKey(other)) {
            return answers;
        }
        var moved = items.get(one);
        items.put(one, items.get(other));
        items.put(other, moved);
        return kept(items);
    }

    /** All answers with every item as it was sent, box by box under its full name. */
    Answers replaced(Map<String, String> sent) {
        var items = new Items(page, new Answers(sent)).numbered();
        items.replaceAll((_, boxes) ->
                new TreeMap<>(Answers.NONE.with(page.fields(), boxes).byBox()));
        return kept(items);
    }

    static String key(Form.Page page, int number, String box) {
        return page.id() + "." + number + "." + box;
    }

    /** What was answered to each, with boxes named as on its page. */
    SortedMap<Integer, SortedMap<String, String>> numbered() {
        var items = new TreeMap<Integer, SortedMap<String, String>>();
        var prefix = page.id() + ".";
        answers.byBox().tailMap(prefix).entrySet().stream()
                .takeWhile(box -> box.getKey().startsWith(prefix))
                .forEach(box -> {
                    var named = BOX.matcher(box.getKey().substring(prefix.length()));
                    if (named.matches()) {
                        items.computeIfAbsent(Integer.valueOf(named.group(1)), _ -> new TreeMap<>())
                                .put(named.group(2), box.getValue());
                    }
                });
        return items;
    }

    private Answers kept(Map<Integer, SortedMap<String, String>> items) {
        var all = new TreeMap<>(answers.byBox());
        all.keySet().removeIf(box -> box.startsWith(page.id() + "."));
        var number = 0;
        for (var boxes : items.values()) {
            if (!boxes.isEmpty()) {
                number++;
                for (var box : boxes.entrySet()) {
                    all.put(key(page, number, box.getKey()), box.getValue());
                }
            }
        }
        return new Answers(all);
    }
}

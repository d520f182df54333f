package vn.motcua.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Hỏi gì: goes through a form with what was answered, and forgets answers to what is no longer asked. */
final class Asking {
    private final Answers answers;
    private final TreeMap<String, String> seen = new TreeMap<>();
    private final List<Section> sections = new ArrayList<>();

    Asking(Answers answers) {
        this.answers = answers;
    }

    List<Section> of(List<Form.Page> pages) {
        pages.stream()
                .filter(page -> page.when()
                        .map(condition -> condition.holds(field -> seen.getOrDefault(field, "")))
                        .orElse(true))
                .forEach(page -> {
                    if (page.isRepeated()) {
                        repeat(page);
                    } else {
                        put(page);
                    }
                });
        return List.copyOf(sections);
    }

    private void put(Form.Page page) {
        seen.putAll(asked(page, answers));
        sections.add(new Section(page, 0, new Answers(seen)));
    }

    private void repeat(Form.Page page) {
        var items = new ArrayList<Section>();
        var all = new TreeMap<>(seen);
        new Items(page, answers).numbered().forEach((number, boxes) -> {
            var own = new TreeMap<>(asked(page, new Answers(boxes)));
            own.forEach((box, text) -> all.put(Items.key(page, number, box), text));
            own.putAll(seen);
            items.add(new Section(page, number, new Answers(own)));
        });
        sections.add(new Section(page, 0, new Answers(all)));
        sections.addAll(items);
    }

    private Map<String, String> asked(Form.Page page, Answers given) {
        var asked = new TreeMap<String, String>();
        for (var field : page.fields()) {
            if (field.isAskedOf(id -> asked.getOrDefault(id, seen.getOrDefault(id, "")))) {
                asked.putAll(field.among(given));
            }
        }
        return asked;
    }
}

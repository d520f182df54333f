package vn.motcua.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A form of a page, with what a browser would send of it, its boxes filled in. */
record Sheet(String action, boolean sent, List<Box> boxes) {
    private static final Set<String> NEVER_SENT = Set.of("submit", "button", "image", "reset", "file");

    /** @param typed whether somebody types into it; else it keeps the value that it has */
    record Box(String name, boolean typed, Tag tag, String value) {}

    static List<Sheet> all(String page) {
        var sheets = new ArrayList<Sheet>();
        var boxes = new ArrayList<Box>();
        var form = new ArrayList<Tag>();
        for (var tag : Tag.all(page)) {
            if (tag.name().equals("form")) {
                form.add(tag);
            } else if (tag.name().equals("/form") && !form.isEmpty()) {
                var last = form.removeLast();
                sheets.add(new Sheet(last.of("action"), last.of("method").equals("post"), List.copyOf(boxes)));
                boxes.clear();
            } else if (!form.isEmpty()) {
                take(tag, boxes);
            }
        }
        return sheets;
    }

    /** The body, each box filled in by this. */
    String filled(Function<Box, String> filling) {
        return boxes.stream()
                .map(box -> encoded(box.name()) + "=" + encoded(box.typed() ? filling.apply(box) : box.value()))
                .collect(Collectors.joining("&"));
    }

    /** What makes it another form than one that was sent already. */
    String kind() {
        return Crawl.kind(action) + boxes.stream().map(Box::name).collect(Collectors.toCollection(TreeSet::new));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void take(Tag tag, List<Box> boxes) {
        switch (tag.name()) {
            case "textarea" -> boxes.add(new Box(tag.of("name"), true, tag, ""));
            case "select" -> boxes.add(new Box(tag.of("name"), false, tag, ""));
            case "option" -> choose(tag, boxes);
            case "input" -> input(tag, boxes);
            default -> {}
        }
    }

    /** The first that means anything. */
    private static void choose(Tag option, List<Box> boxes) {
        if (!boxes.isEmpty() && boxes.getLast().tag().name().equals("select")) {
            var list = boxes.getLast();
            if (list.value().isEmpty() && !option.has("disabled")) {
                boxes.set(boxes.size() - 1, new Box(list.name(), false, list.tag(), option.of("value")));
            }
        }
    }

    private static void input(Tag tag, List<Box> boxes) {
        var name = tag.of("name");
        switch (tag.of("type")) {
            case "hidden", "checkbox" -> boxes.add(new Box(name, false, tag, tag.of("value")));
            case "radio" -> {
                if (boxes.stream().noneMatch(box -> box.name().equals(name))) {
                    boxes.add(new Box(name, false, tag, tag.of("value")));
                }
            }
            case String other when NEVER_SENT.contains(other) || name.isEmpty() -> {}
            default -> boxes.add(new Box(name, true, tag, tag.of("value")));
        }
    }
}

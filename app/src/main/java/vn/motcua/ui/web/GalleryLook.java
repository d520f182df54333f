package vn.motcua.ui.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.ui.Look;
import vn.motcua.ui.TextSize;

/** Dáng vẻ đang xem in the gallery, as its address says. */
public record GalleryLook(String density, String theme, String text) {
    private static final List<Choice> CHOICES = List.of(
            new Choice("density", List.of("comfortable", "compact", "kiosk")),
            new Choice("theme", List.of("light", "dark")),
            new Choice("text", List.of("md", "lg", "xl")));

    /** One thing to choose and what there is to choose from. */
    public record Choice(String name, List<String> options) {
        private String known(String asked) {
            return options.contains(asked) ? asked : options.getFirst();
        }
    }

    static GalleryLook of(Map<String, String> query) {
        var known = CHOICES.stream()
                .map(choice -> choice.known(query.getOrDefault(choice.name(), "")))
                .toList();
        return new GalleryLook(known.get(0), known.get(1), known.get(2));
    }

    public List<Choice> choices() {
        return CHOICES;
    }

    public boolean is(String name, String option) {
        return option.equals(value(name));
    }

    public String query() {
        return with("density", density);
    }

    /** The query with one of the choices made otherwise. */
    public String with(String name, String option) {
        return CHOICES.stream()
                .map(Choice::name)
                .map(each -> each + "=" + (each.equals(name) ? option : value(each)))
                .reduce((one, other) -> one + "&" + other)
                .orElseThrow();
    }

    Look look() {
        return new Look(
                Optional.of(density), Optional.of(theme), TextSize.of(text).orElse(TextSize.NORMAL));
    }

    private String value(String name) {
        return Map.of("density", density, "theme", theme, "text", text).getOrDefault(name, "");
    }
}

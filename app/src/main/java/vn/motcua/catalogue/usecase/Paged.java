package vn.motcua.catalogue.usecase;

import java.util.List;

/**
 * Một trang of a list.
 *
 * @param total how many there are on all pages
 * @param number counted from 1
 */
public record Paged<T>(List<T> shown, int total, int number, int last) {
    public Paged {
        shown = List.copyOf(shown);
    }

    /** A number too far shows the last page. */
    static <T> Paged<T> of(List<T> all, int wanted, int size) {
        var last = Math.max(1, (all.size() + size - 1) / size);
        var number = Math.clamp(wanted, 1, last);
        var shown = all.subList((number - 1) * size, Math.min(all.size(), number * size));
        return new Paged<>(shown, all.size(), number, last);
    }
}

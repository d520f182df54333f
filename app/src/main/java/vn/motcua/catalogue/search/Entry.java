package vn.motcua.catalogue.search;

import java.util.List;

/**
 * Mục lục: what the search knows of one procedure. What is unknown is empty.
 *
 * @param code as the national register writes it, {@code 1.001193}
 * @param englishName what foreigners look for; may be empty
 * @param atCommune whether a commune receives it; most people mean such a one
 * @param keywords other names it goes by, each as good as the name itself
 * @param further papers, results, authority, life events: what a question may touch upon
 */
public record Entry(
        String code,
        String name,
        String englishName,
        String field,
        boolean atCommune,
        List<String> keywords,
        String further) {
    public Entry {
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an entry has a code and a name: " + code);
        }
        keywords = List.copyOf(keywords);
    }
}

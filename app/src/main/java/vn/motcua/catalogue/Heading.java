package vn.motcua.catalogue;

import java.util.List;
import java.util.Set;
import vn.motcua.organisation.Bilingual;

/**
 * Phần đầu of the record.
 *
 * @param name the official name; its English is empty where nobody has written one
 * @param field lĩnh vực, in the official wording: {@code Hộ tịch}
 * @param levels cấp thực hiện
 * @param authority who carries it out, in the official wording; empty where the record does not say
 * @param ministry bộ quản lý, in the official wording; may be empty
 * @param law what it rests on
 */
public record Heading(
        Bilingual name, String field, Set<Level> levels, String authority, String ministry, List<LegalReference> law) {
    public Heading {
        levels = Ordered.copyOf(levels);
        law = List.copyOf(law);
    }

    /** Cấp thực hiện. */
    public enum Level {
        MINISTRY,
        PROVINCE,
        COMMUNE
    }

    /**
     * Căn cứ pháp lý.
     *
     * @param number số, ký hiệu: {@code 123/2015/ND-CP} as its issuer writes it
     * @param title what the document is called; may be empty
     */
    public record LegalReference(String number, String title) {}
}

package vn.motcua.dossier.web.desk;

import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;

/**
 * Điều đã gõ and not taken.
 *
 * @param wrong what is wrong with it; empty where nothing was sent
 */
public record TypedRemark(String field, String text, String wrong) {
    static final TypedRemark NOTHING = new TypedRemark("", "", "");

    Problems problems() {
        return wrong.isEmpty() ? Problems.none() : Problems.of(new Problem(field, wrong));
    }

    /** What stands in this field. */
    public String in(String asked, String otherwise) {
        return field.equals(asked) ? text : otherwise;
    }
}

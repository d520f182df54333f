package vn.motcua.catalogue.web.admin;

import vn.motcua.ui.Problems;

/** Trang có ô để điền: what stands in the fields of a page, and what is wrong with it. */
public interface Filled {

    Typed typed();

    Problems problems();

    /** What stands in this field, with its lines. */
    default String of(String field) {
        return typed().raw(field);
    }
}

/** Requests in, pages out: language, page, views, errors, gallery. */
@NullMarked
package vn.motcua.ui.web;

import org.jspecify.annotations.NullMarked;

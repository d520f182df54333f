/** Soạn tờ khai: the form of a draft, page by page and question by question. */
@NullMarked
package vn.motcua.catalogue.web.admin.form;

import org.jspecify.annotations.NullMarked;

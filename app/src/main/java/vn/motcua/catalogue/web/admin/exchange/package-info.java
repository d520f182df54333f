/** Trang quản trị: nhập và xuất danh mục. */
@NullMarked
package vn.motcua.catalogue.web.admin.exchange;

import org.jspecify.annotations.NullMarked;

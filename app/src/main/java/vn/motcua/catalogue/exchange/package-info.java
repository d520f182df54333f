/**
 * Nhập và xuất danh mục: how the national table of procedures is read and written, cell by cell. Plain Java: it knows no
 * database, and of a file only its bytes.
 */
@NullMarked
package vn.motcua.catalogue.exchange;

import org.jspecify.annotations.NullMarked;

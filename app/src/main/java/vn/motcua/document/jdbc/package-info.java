/** The files' tables. */
@NullMarked
package vn.motcua.document.jdbc;

import org.jspecify.annotations.NullMarked;

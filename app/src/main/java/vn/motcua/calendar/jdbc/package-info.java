/** The calendar's SQL. */
@NullMarked
package vn.motcua.calendar.jdbc;

import org.jspecify.annotations.NullMarked;

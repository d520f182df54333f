/** Cách tính: the lunar calendar, the table of days, counting and telling how it was counted. */
@NullMarked
package vn.motcua.calendar.model;

import org.jspecify.annotations.NullMarked;

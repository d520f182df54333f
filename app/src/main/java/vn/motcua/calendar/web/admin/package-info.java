/** The calendar for its administrators and for leaders. */
@NullMarked
package vn.motcua.calendar.web.admin;

import org.jspecify.annotations.NullMarked;

/** Deadlines and calendars for everybody. */
@NullMarked
package vn.motcua.calendar.web.visitor;

import org.jspecify.annotations.NullMarked;

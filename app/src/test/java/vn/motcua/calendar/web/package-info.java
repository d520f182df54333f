/** Deadlines and calendars over real HTTP. */
@NullMarked
package vn.motcua.calendar.web;

import org.jspecify.annotations.NullMarked;

/** The books of the calendar on a real database. */
@NullMarked
package vn.motcua.calendar.usecase;

import org.jspecify.annotations.NullMarked;

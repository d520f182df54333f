/** Deadlines for programs. */
@NullMarked
package vn.motcua.calendar.web.api;

import org.jspecify.annotations.NullMarked;

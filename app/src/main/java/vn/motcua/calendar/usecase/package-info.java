/** The verbs of the room. */
@NullMarked
package vn.motcua.calendar.usecase;

import org.jspecify.annotations.NullMarked;

/** Việc của phòng: one class per verb, and what the room remembers. */
@NullMarked
package vn.motcua.catalogue.usecase;

import org.jspecify.annotations.NullMarked;

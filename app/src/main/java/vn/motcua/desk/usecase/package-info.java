/** The verbs of the room. */
@NullMarked
package vn.motcua.desk.usecase;

import org.jspecify.annotations.NullMarked;

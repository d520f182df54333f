/** The counter of the room, and the forms that come with the program. */
@NullMarked
package vn.motcua.form.usecase;

import org.jspecify.annotations.NullMarked;

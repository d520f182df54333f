/** The verbs of the room. */
@NullMarked
package vn.motcua.portal.usecase;

import org.jspecify.annotations.NullMarked;

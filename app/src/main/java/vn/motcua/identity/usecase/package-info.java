/** The verbs of the room, and what they need of the database. */
@NullMarked
package vn.motcua.identity.usecase;

import org.jspecify.annotations.NullMarked;

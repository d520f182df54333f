/** Journeys through the running house in a real browser, as each kind of user. */
@NullMarked
package vn.motcua.journeys;

import org.jspecify.annotations.NullMarked;

/**
 * Nền chung: the few values and promises that every room stands on.
 *
 * <p>Values that refuse nonsense, the clock and calendar day of Viet Nam, who acts, what may be done, what happened and
 * who saw it. It uses no other room and grows only by a written decision (docs/adr).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.motcua.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

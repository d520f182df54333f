/**
 * Báo cho hệ thống khác: tells programs of others what happened here, as it happens, by the rules of Standard Webhooks.
 *
 * <p>Whoever is told gets ids, codes and numbers, as the event log has them, and nothing about a person; with those they ask
 * the API, which knows what they may read. What could not be told is tried again for days, seen by administrators and told
 * once more at their word.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui"})
package vn.motcua.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

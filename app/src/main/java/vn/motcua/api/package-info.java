/**
 * Cửa cho chương trình: what every answer to a program has in common, whichever room gives it.
 *
 * <p>Problems have stable types and are told in the language asked for; a request sent again under the same key is answered
 * as it was the first time; one document describes all calls. The room knows nobody else's records: rooms say what a call
 * is by {@link vn.motcua.api.Call} and what can go wrong by a {@link vn.motcua.api.ProblemType}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "ui::spi"})
package vn.motcua.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

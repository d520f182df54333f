/**
 * Danh tính: people, their accounts and posts, who they are on a request and what they may do.
 *
 * <p>The room answers {@link vn.motcua.shared.Access} for the whole house from the rules every room lists. Official
 * numbers, telephones and passwords stay inside it; other rooms know people by {@link vn.motcua.shared.PersonId}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "document", "api", "ui", "ui::spi"})
package vn.motcua.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

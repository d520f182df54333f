/** May use nobody, and uses the attic. */
@ApplicationModule(allowedDependencies = {})
package vn.motcua.guards.culprits.arrow.cellar;

import org.springframework.modulith.ApplicationModule;

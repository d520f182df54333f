/** Above everybody. */
@ApplicationModule(allowedDependencies = {"cellar"})
package vn.motcua.guards.culprits.arrow.attic;

import org.springframework.modulith.ApplicationModule;

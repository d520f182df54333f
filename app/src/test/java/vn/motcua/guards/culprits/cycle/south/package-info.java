/** Leans on the north, which leans on it. */
@ApplicationModule(allowedDependencies = {"north"})
package vn.motcua.guards.culprits.cycle.south;

import org.springframework.modulith.ApplicationModule;

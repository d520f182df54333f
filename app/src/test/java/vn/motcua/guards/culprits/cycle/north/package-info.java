/** Leans on the south, which leans on it. */
@ApplicationModule(allowedDependencies = {"south"})
package vn.motcua.guards.culprits.cycle.north;

import org.springframework.modulith.ApplicationModule;

/** May use the shop, and reaches into its safe. */
@ApplicationModule(allowedDependencies = {"shop"})
package vn.motcua.guards.culprits.backdoor.street;

import org.springframework.modulith.ApplicationModule;

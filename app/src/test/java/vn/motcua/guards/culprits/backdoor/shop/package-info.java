/** Has a counter and a safe. */
@ApplicationModule(allowedDependencies = {})
package vn.motcua.guards.culprits.backdoor.shop;

import org.springframework.modulith.ApplicationModule;

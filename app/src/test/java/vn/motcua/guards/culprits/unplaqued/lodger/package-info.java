/** Says nothing about whom it may use. */
@ApplicationModule
package vn.motcua.guards.culprits.unplaqued.lodger;

import org.springframework.modulith.ApplicationModule;

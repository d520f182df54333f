/** Bàn làm việc: the officer's home and navigation. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "identity", "dossier", "ui"})
package vn.motcua.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

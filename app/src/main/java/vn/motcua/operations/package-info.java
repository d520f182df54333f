/**
 * Vận hành: starts, guards and looks after the running program.
 *
 * <p>The data folder and its lock, the embedded database server, migrations, the settings of one installation, what
 * production refuses, and the administrator's commands.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "organisation", "identity", "catalogue", "dossier", "ui", "ui::spi"})
package vn.motcua.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

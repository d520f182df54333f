/**
 * Vận hành: starts, guards and looks after the running program.
 *
 * <p>The data folder and its lock, the embedded database server, migrations, the settings of one installation, what
 * production refuses, the administrator's commands, and the measures of all rooms.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "api", "organisation", "identity", "catalogue", "dossier", "ui", "ui::spi"})
package vn.motcua.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Hồ sơ: takes in what people ask for, has it handled step by step as the procedure says, and hands back the result.
 *
 * <p>A dossier pins the procedure's revision it was filed under. While it is open, one row says who has it in hand; every
 * hand-over is written down; what happened is told once to the event log. Where it may go from where is one list,
 * {@code model.Lifecycle}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "api",
            "organisation",
            "organisation::spi",
            "calendar",
            "calendar::spi",
            "catalogue",
            "catalogue::spi",
            "document",
            "form",
            "identity",
            "identity::spi",
            "notification",
            "ui"
        })
package vn.motcua.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

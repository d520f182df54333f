/**
 * Giao diện "Phù Sa": layouts, components, assets and words, and the web plumbing every page needs.
 *
 * <p>A room gives its pages as jte templates and asks for nothing here but {@link vn.motcua.ui.Page}, which the view puts
 * into every template. What the look must be told (who is looking, which place this is) it asks for through {@code spi}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package vn.motcua.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

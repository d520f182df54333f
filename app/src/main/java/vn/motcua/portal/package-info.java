/** Cổng: the visitor's front page, the offices and the citizen's own page. It owns pages and navigation, and no data. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "identity", "catalogue", "ui", "ui::spi"})
package vn.motcua.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

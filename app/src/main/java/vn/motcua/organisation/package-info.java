/**
 * Cơ quan: the agencies of the province and its communes, as they stood on a day.
 *
 * <p>An agency keeps its identity while its code, name and place change; what it was called on a day is a version of it,
 * superseded by the next and never edited. Later rooms learn here who handles what, and where people are received.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package vn.motcua.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

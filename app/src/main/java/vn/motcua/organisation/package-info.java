/**
 * Đơn vị hành chính và cơ quan: provinces, districts, communes and agencies, as they stood on any day.
 *
 * <p>A unit keeps its identity while its code and name change, and a code may pass to another; dated decisions begin and
 * end units and say who took over from whom. History is never rewritten: figures and addresses are told by the units of
 * then or by those of now. An agency keeps its identity while its code, name and place change; what it was called on a day is a version of it,
 * superseded by the next and never edited. Later rooms learn here who handles what, and where people are received.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "api", "ui"})
package vn.motcua.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

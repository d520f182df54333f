/** Tracking and figures, for whoever comes. */
@NullMarked
package vn.motcua.dossier.web.visitor;

import org.jspecify.annotations.NullMarked;

/** Papers of the office, for owners and officers. */
@NullMarked
package vn.motcua.dossier.web.paper;

import org.jspecify.annotations.NullMarked;

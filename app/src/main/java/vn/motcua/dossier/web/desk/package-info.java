/** Pages for officers. */
@NullMarked
package vn.motcua.dossier.web.desk;

import org.jspecify.annotations.NullMarked;

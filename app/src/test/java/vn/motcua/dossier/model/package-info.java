/** Tests of where a dossier may go. */
@NullMarked
package vn.motcua.dossier.model;

import org.jspecify.annotations.NullMarked;

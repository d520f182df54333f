/** Dossiers as programs file and handle them, over real HTTP. */
@NullMarked
package vn.motcua.dossier.web.api;

import org.jspecify.annotations.NullMarked;

/** Tests of the officers' pages, over real HTTP. */
@NullMarked
package vn.motcua.dossier.web.desk;

import org.jspecify.annotations.NullMarked;

/** Dossiers for programs: the whole way from a draft to the result, as on the pages and by the same verbs. */
@NullMarked
package vn.motcua.dossier.web.api;

import org.jspecify.annotations.NullMarked;

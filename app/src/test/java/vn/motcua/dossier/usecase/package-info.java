/** Tests of the verbs, over a real database. */
@NullMarked
package vn.motcua.dossier.usecase;

import org.jspecify.annotations.NullMarked;

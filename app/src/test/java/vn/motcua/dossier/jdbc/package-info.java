/** Tests of the room's SQL. */
@NullMarked
package vn.motcua.dossier.jdbc;

import org.jspecify.annotations.NullMarked;

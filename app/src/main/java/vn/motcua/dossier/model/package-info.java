/** Where a dossier stands, where it may go from there, and what forbids it. Plain functions of facts and the time. */
@NullMarked
package vn.motcua.dossier.model;

import org.jspecify.annotations.NullMarked;

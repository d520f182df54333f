/** The verbs of files, and what they need of database and disk. */
@NullMarked
package vn.motcua.document.usecase;

import org.jspecify.annotations.NullMarked;

/** Đo việc chính: what a dossier costs from filing to return. */
@NullMarked
package vn.motcua.bench.dossier;

import org.jspecify.annotations.NullMarked;

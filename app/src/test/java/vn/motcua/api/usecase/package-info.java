/** Answering once, on a real database. */
@NullMarked
package vn.motcua.api.usecase;

import org.jspecify.annotations.NullMarked;

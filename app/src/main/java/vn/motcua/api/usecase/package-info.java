/** Answering once, however often a request comes. */
@NullMarked
package vn.motcua.api.usecase;

import org.jspecify.annotations.NullMarked;

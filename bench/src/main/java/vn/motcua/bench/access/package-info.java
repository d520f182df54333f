/** Phép đo of who may what, and of who did what. */
@NullMarked
package vn.motcua.bench.access;

import org.jspecify.annotations.NullMarked;

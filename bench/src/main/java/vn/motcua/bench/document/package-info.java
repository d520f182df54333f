/** Benchmarks of the room document. */
@NullMarked
package vn.motcua.bench.document;

import org.jspecify.annotations.NullMarked;

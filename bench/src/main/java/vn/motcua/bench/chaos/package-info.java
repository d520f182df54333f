/** Hỗn loạn: what people were told is kept, whatever dies under them. */
@NullMarked
package vn.motcua.bench.chaos;

import org.jspecify.annotations.NullMarked;

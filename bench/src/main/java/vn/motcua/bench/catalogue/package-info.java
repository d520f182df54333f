/** Đo danh mục thủ tục: what its pages cost when it is as large as the nation's. */
@NullMarked
package vn.motcua.bench.catalogue;

import org.jspecify.annotations.NullMarked;

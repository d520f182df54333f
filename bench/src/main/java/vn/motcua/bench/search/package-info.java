/** Đo tra cứu thủ tục: how often the right procedure comes first, and what that costs. */
@NullMarked
package vn.motcua.bench.search;

import org.jspecify.annotations.NullMarked;

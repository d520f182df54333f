/** Thử tra cứu thủ tục. */
@NullMarked
package vn.motcua.catalogue.search;

import org.jspecify.annotations.NullMarked;

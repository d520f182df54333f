/** Tra cứu thủ tục: understands what people type and finds the procedure they mean. Pure: it is given entries and words. */
@NullMarked
package vn.motcua.catalogue.search;

import org.jspecify.annotations.NullMarked;

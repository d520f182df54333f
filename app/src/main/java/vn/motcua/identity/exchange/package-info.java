/** Tables of officers, read row by row. */
@NullMarked
package vn.motcua.identity.exchange;

import org.jspecify.annotations.NullMarked;

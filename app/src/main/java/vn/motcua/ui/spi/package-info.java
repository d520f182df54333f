/** What the look must be told by other rooms. */
@NullMarked
@NamedInterface("spi")
package vn.motcua.ui.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

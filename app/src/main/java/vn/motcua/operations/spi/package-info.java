/** What starting and looking after the program asks of other rooms. */
@NullMarked
@NamedInterface("spi")
package vn.motcua.operations.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What the door asks of rooms whose pages take files. */
@NullMarked
@NamedInterface("spi")
package vn.motcua.identity.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

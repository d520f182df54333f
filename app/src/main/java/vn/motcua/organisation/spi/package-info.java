/** What a reorganisation asks of rooms that hold things belonging to units or agencies. */
@NullMarked
@NamedInterface("spi")
package vn.motcua.organisation.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

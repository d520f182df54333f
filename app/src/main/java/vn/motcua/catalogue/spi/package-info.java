/** What the catalogue asks of rooms that know more than it does. */
@NullMarked
@NamedInterface("spi")
package vn.motcua.catalogue.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

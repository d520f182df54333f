/** What the door asks of rooms whose pages take files, and of whoever carries texts and letters. */
@NullMarked
@NamedInterface("spi")
package vn.motcua.identity.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

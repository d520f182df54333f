/** What the calendar asks of rooms that have promised people a due time. */
@NullMarked
@NamedInterface("spi")
package vn.motcua.calendar.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** SQL of the room. */
@NullMarked
package vn.motcua.notification.jdbc;

import org.jspecify.annotations.NullMarked;

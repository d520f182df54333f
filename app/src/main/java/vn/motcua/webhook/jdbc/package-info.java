/** The room's tables. */
@NullMarked
package vn.motcua.webhook.jdbc;

import org.jspecify.annotations.NullMarked;

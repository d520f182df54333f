/** What was answered, in the database. */
@NullMarked
package vn.motcua.api.jdbc;

import org.jspecify.annotations.NullMarked;

/** The event log, its readers and the journal in PostgreSQL. */
@NullMarked
package vn.motcua.shared.jdbc;

import org.jspecify.annotations.NullMarked;

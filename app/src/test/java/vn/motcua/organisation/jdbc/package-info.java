@NullMarked
package vn.motcua.organisation.jdbc;

import org.jspecify.annotations.NullMarked;

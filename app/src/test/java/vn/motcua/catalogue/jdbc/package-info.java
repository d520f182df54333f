@NullMarked
package vn.motcua.catalogue.jdbc;

import org.jspecify.annotations.NullMarked;

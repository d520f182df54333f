@NullMarked
package vn.motcua.catalogue.exchange;

import org.jspecify.annotations.NullMarked;

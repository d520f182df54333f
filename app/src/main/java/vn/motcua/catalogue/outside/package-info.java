/** What goes out into the internet. */
@NullMarked
package vn.motcua.catalogue.outside;

import org.jspecify.annotations.NullMarked;

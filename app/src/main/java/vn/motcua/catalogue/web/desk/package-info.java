/** Pages for officers. */
@NullMarked
package vn.motcua.catalogue.web.desk;

import org.jspecify.annotations.NullMarked;

/** The catalogue for those who look after it. */
@NullMarked
package vn.motcua.catalogue.web.admin;

import org.jspecify.annotations.NullMarked;

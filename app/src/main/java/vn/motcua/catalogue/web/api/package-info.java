/** The catalogue for programs. */
@NullMarked
package vn.motcua.catalogue.web.api;

import org.jspecify.annotations.NullMarked;

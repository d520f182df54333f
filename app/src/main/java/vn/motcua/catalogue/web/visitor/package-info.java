/** Pages for everybody. */
@NullMarked
package vn.motcua.catalogue.web.visitor;

import org.jspecify.annotations.NullMarked;

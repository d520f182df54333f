/** Old and new addresses for everybody. */
@NullMarked
package vn.motcua.organisation.web.visitor;

import org.jspecify.annotations.NullMarked;

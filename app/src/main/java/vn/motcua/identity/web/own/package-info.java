/** A person's own account. */
@NullMarked
package vn.motcua.identity.web.own;

import org.jspecify.annotations.NullMarked;

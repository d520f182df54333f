/** Signing in and out. */
@NullMarked
package vn.motcua.identity.web.visitor;

import org.jspecify.annotations.NullMarked;

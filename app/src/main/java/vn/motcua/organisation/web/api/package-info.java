/** Units and addresses for programs. */
@NullMarked
package vn.motcua.organisation.web.api;

import org.jspecify.annotations.NullMarked;

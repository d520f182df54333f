/** What programs ask for before they call. */
@NullMarked
package vn.motcua.identity.web.program;

import org.jspecify.annotations.NullMarked;

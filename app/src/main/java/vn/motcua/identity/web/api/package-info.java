/** People's rights to act for others, for programs. */
@NullMarked
package vn.motcua.identity.web.api;

import org.jspecify.annotations.NullMarked;

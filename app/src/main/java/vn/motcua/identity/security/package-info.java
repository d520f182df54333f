/** How a request becomes an actor: the security chain, sessions, cross-site request forgery, headers. */
@NullMarked
package vn.motcua.identity.security;

import org.jspecify.annotations.NullMarked;

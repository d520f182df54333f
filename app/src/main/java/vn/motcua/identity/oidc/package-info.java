/** Speaks OpenID Connect to the providers that the settings name; Spring Security does the proving. */
@NullMarked
package vn.motcua.identity.oidc;

import org.jspecify.annotations.NullMarked;

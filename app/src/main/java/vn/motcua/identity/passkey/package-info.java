/** What browsers and keys say to each other (WebAuthn), read with a library that knows the standard. */
@NullMarked
package vn.motcua.identity.passkey;

import org.jspecify.annotations.NullMarked;

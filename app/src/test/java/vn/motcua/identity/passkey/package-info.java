@NullMarked
package vn.motcua.identity.passkey;

import org.jspecify.annotations.NullMarked;

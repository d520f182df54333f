@NullMarked
package vn.motcua.identity.security;

import org.jspecify.annotations.NullMarked;

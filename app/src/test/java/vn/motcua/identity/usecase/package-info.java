@NullMarked
package vn.motcua.identity.usecase;

import org.jspecify.annotations.NullMarked;

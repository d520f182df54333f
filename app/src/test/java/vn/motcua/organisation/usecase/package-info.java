@NullMarked
package vn.motcua.organisation.usecase;

import org.jspecify.annotations.NullMarked;

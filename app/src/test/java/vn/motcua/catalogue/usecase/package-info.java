@NullMarked
package vn.motcua.catalogue.usecase;

import org.jspecify.annotations.NullMarked;

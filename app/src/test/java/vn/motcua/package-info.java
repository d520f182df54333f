@NullMarked
package vn.motcua;

import org.jspecify.annotations.NullMarked;

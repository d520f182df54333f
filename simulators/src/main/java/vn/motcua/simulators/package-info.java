/** Outside parties as small programs that speak their real protocols. */
@NullMarked
package vn.motcua.simulators;

import org.jspecify.annotations.NullMarked;

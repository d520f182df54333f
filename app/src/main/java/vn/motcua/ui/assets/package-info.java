/** Stylesheets, script, fonts and drawings: put together once at start-up, served under names that change with them. */
@NullMarked
package vn.motcua.ui.assets;

import org.jspecify.annotations.NullMarked;

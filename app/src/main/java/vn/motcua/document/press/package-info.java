/** The press: what stands between our templates and a PDF. */
@NullMarked
package vn.motcua.document.press;

import org.jspecify.annotations.NullMarked;

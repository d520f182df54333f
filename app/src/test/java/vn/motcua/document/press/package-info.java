@NullMarked
package vn.motcua.document.press;

import org.jspecify.annotations.NullMarked;

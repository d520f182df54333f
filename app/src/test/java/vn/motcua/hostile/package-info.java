/** People who mean ill, and what they find: every address, form, export and call of the running house, tried by strangers. */
@NullMarked
package vn.motcua.hostile;

import org.jspecify.annotations.NullMarked;

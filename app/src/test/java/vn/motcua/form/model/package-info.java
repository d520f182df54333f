/** Tests of the rules of answers. */
@NullMarked
package vn.motcua.form.model;

import org.jspecify.annotations.NullMarked;

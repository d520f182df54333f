/** The rules of answers: plain functions of what was typed and the day. */
@NullMarked
package vn.motcua.form.model;

import org.jspecify.annotations.NullMarked;

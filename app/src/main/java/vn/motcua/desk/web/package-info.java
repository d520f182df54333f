/** The pages of the room. */
@NullMarked
package vn.motcua.desk.web;

import org.jspecify.annotations.NullMarked;

/** The pages of the room. */
@NullMarked
package vn.motcua.portal.web;

import org.jspecify.annotations.NullMarked;

/** What stands before and behind every call. */
@NullMarked
package vn.motcua.api.web;

import org.jspecify.annotations.NullMarked;

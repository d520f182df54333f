/** What a call is made of: requests that may come twice, and the shapes of what is sent. */
@NullMarked
package vn.motcua.api.model;

import org.jspecify.annotations.NullMarked;

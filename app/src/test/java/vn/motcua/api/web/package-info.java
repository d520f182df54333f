/** The document of the API and what every call has in common, over real HTTP. */
@NullMarked
package vn.motcua.api.web;

import org.jspecify.annotations.NullMarked;

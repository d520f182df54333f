/** Pages of the citizen who has signed in. */
@NullMarked
package vn.motcua.catalogue.web.citizen;

import org.jspecify.annotations.NullMarked;

/** Who stands in for whom; and people's rights to act for others, compared and taken back at the counter. */
@NullMarked
package vn.motcua.identity.web.desk;

import org.jspecify.annotations.NullMarked;

/** Pages of administrators. */
@NullMarked
package vn.motcua.webhook.web.admin;

import org.jspecify.annotations.NullMarked;

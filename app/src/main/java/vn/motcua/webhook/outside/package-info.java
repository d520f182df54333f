/** What goes out into the internet. */
@NullMarked
package vn.motcua.webhook.outside;

import org.jspecify.annotations.NullMarked;

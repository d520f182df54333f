/** The room's pages. */
@NullMarked
package vn.motcua.webhook.web;

import org.jspecify.annotations.NullMarked;

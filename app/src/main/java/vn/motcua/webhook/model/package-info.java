/** What is told and how it is signed. */
@NullMarked
package vn.motcua.webhook.model;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.motcua.webhook.usecase;

import org.jspecify.annotations.NullMarked;

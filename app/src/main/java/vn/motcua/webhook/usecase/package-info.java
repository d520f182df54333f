/** The verbs: register, rotate, end, queue, deliver, replay. */
@NullMarked
package vn.motcua.webhook.usecase;

import org.jspecify.annotations.NullMarked;

/** Gửi tin: the verbs of delivery. */
@NullMarked
package vn.motcua.notification.usecase;

import org.jspecify.annotations.NullMarked;

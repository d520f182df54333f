/** Gửi tin nhắn: speaks SMPP 3.4 to the operator's message centre. */
@NullMarked
package vn.motcua.notification.smpp;

import org.jspecify.annotations.NullMarked;

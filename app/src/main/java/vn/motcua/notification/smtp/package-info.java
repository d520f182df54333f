/** Gửi thư: speaks to the mail server. */
@NullMarked
package vn.motcua.notification.smtp;

import org.jspecify.annotations.NullMarked;

/** Gửi tin Zalo và gọi tự động: speaks to their parties as JSON over HTTPS. */
@NullMarked
package vn.motcua.notification.outside;

import org.jspecify.annotations.NullMarked;

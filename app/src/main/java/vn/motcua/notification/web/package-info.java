/** Trang của phòng thông báo. */
@NullMarked
package vn.motcua.notification.web;

import org.jspecify.annotations.NullMarked;

@NullMarked
package vn.motcua.notification.smtp;

import org.jspecify.annotations.NullMarked;

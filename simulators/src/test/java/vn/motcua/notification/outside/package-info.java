@NullMarked
package vn.motcua.notification.outside;

import org.jspecify.annotations.NullMarked;

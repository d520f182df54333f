/** Luật gửi tin: when a message may leave, when it is tried again, and when nobody tries any more. */
@NullMarked
package vn.motcua.notification.model;

import org.jspecify.annotations.NullMarked;

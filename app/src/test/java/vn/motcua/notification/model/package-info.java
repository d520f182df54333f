@NullMarked
package vn.motcua.notification.model;

import org.jspecify.annotations.NullMarked;

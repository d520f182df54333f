@NullMarked
package vn.motcua.webhook.model;

import org.jspecify.annotations.NullMarked;

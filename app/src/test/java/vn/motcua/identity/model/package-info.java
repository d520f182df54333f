@NullMarked
package vn.motcua.identity.model;

import org.jspecify.annotations.NullMarked;

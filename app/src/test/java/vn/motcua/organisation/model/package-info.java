@NullMarked
package vn.motcua.organisation.model;

import org.jspecify.annotations.NullMarked;

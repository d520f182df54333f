@NullMarked
package vn.motcua.calendar.model;

import org.jspecify.annotations.NullMarked;

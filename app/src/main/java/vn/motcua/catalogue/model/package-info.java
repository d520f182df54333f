/** Quy tắc: what makes a record sound, and how two revisions differ. */
@NullMarked
package vn.motcua.catalogue.model;

import org.jspecify.annotations.NullMarked;
